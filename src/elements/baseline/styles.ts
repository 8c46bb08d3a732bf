import { css } from 'lit';

/** The list of areas, and the result. */
export const baselineStyles = css`
  .tasks {
    border-block-start: 1px solid var(--_line);
  }
  .task {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2em 1em;
    justify-content: stretch;
    inline-size: 100%;
    padding: 0.9em 0.5em;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .task:hover {
    background: var(--_tint);
  }
  .task-title {
    color: var(--_accent);
    font-size: 1.1em;
    font-weight: 700;
    text-decoration: underline;
  }
  .task .tag {
    align-self: start;
  }
  .task small {
    grid-column: 1 / -1;
  }
  .mirror {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.3em 1.2em;
    margin-block: calc(var(--_space) * 1.5);
  }
  .mirror .side {
    font-weight: 700;
  }
  .mirror .side:first-child {
    text-align: end;
  }
  .mirror .name {
    grid-column: 1 / -1;
    margin-block-start: 0.6em;
    text-align: center;
  }
  .bar.now {
    justify-self: end;
    --_fill: var(--_now);
  }
  .bar.next {
    --_fill: var(--_next);
  }
  .bar svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke: var(--_fill);
    forced-color-adjust: auto;
  }
  .full {
    fill: var(--_fill);
  }
  .unknown {
    stroke-dasharray: 1.5 1.5;
  }
  .empty,
  .bar path {
    fill: none;
  }
  .bar path {
    stroke: var(--_tick, var(--sba-paper, light-dark(#fff, #08242b)));
    stroke-width: 1.4;
  }
  .result .area {
    content-visibility: auto;
    contain-intrinsic-size: auto 30em;
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: var(--_space);
    border-block-start: 3px solid var(--_accent);
  }
  .area .row {
    display: block;
  }
  .area dt {
    font-weight: 700;
  }
  .area .row .said {
    font-weight: 400;
  }
  .area dd {
    margin-block-start: 0.25em;
  }
  .area .act {
    text-align: start;
  }
  .act .link {
    margin: 0;
  }
  @media print {
    .result .area {
      content-visibility: visible;
    }
    .mirror {
      break-inside: avoid;
    }
  }
`;
