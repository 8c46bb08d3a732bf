import { css } from 'lit';

/** The finding, the picture of everything, and what folds. */
export const overviewStyles = css`
  .title {
    margin-block-end: 0.2em;
  }
  .who-line {
    color: var(--_muted);
  }
  .finding {
    margin-block: var(--_space) calc(var(--_space) * 1.5);
    padding: 1em 1.2em;
    border-inline-start: 6px solid var(--_accent);
    background: var(--_tint);
    font-size: 1.1em;
  }
  .finding p {
    margin: 0;
    max-inline-size: 60em;
  }
  .theme {
    margin-block-start: var(--_space);
  }
  details.item {
    border-block-start: 1px solid var(--_line);
  }
  details.item:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  .item > summary {
    display: grid;
    gap: 0.3em 1.2em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.1em 0;
    list-style: none;
    cursor: pointer;
  }
  .item > summary::-webkit-details-marker {
    display: none;
  }
  .item > summary .asked {
    display: flex;
    gap: 0.5em;
  }
  .item > summary .asked::before {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.7em;
    margin-block-start: 0.4em;
    background: var(--_muted);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    content: '';
  }
  .item > summary .asked:dir(rtl)::before {
    scale: -1 1;
  }
  .item[open] > summary .asked::before {
    rotate: 90deg;
  }
  .item > summary:hover .asked {
    text-decoration: underline;
  }
  .item .asked {
    margin: 0;
    font-size: 1em;
    font-weight: 400;
  }
  :is(.by-group, section.item) .asked {
    font-weight: 700;
  }
  .text .end {
    color: var(--_muted);
  }
  .end b {
    display: block;
  }
  .end small {
    display: block;
    line-height: 1.3;
  }
  .better b {
    color: var(--_better);
  }
  .worse b {
    color: var(--_worse);
  }
  @container (min-width: 40em) {
    .row > summary {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) 8.5em;
    }
    .end {
      text-align: end;
    }
    .by-group > summary {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
  }
  @container (max-width: 40em) {
    .end :is(b, small) {
      display: inline;
      margin-inline-end: 0.6em;
    }
  }
  .changes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 2.5em;
  }
  .page > :is(.changes, .theme) {
    max-inline-size: none;
  }
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .fold > summary,
  .numbers > summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 700;
    cursor: pointer;
  }
  .fold[open] {
    padding-block-end: var(--_space);
  }
`;
