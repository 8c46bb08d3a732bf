import { css } from 'lit';

/** Cells, the result, and paper. */
export const matrixStyles = css`
  .who {
    display: block;
    font-weight: 700;
    color: var(--_accent);
  }
  .ask {
    color: var(--sba-ink, inherit);
    font-weight: 700;
  }
  .cell + .cell {
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .quiet > .or {
    padding-block: 0.2em 0.4em;
  }
  .apart {
    display: block;
    color: var(--_muted);
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 2) 2.5em;
  }
  .panel {
    break-inside: avoid;
  }
  .about {
    margin: 0;
    font-weight: 700;
  }
  .axis {
    display: flex;
    margin-block: 0.4em;
    color: var(--_muted);
    font-size: 0.78em;
    line-height: 1.2;
  }
  .axis span {
    flex: 1 1 0;
    overflow-wrap: normal;
    text-align: center;
  }
  .panel svg {
    display: block;
    overflow: visible;
  }
  .panel line {
    stroke: currentcolor;
  }
  .point {
    opacity: 0.2;
  }
  .joined {
    opacity: 0.55;
    stroke-width: 2;
  }
  .gap {
    stroke-dasharray: 3 3;
    stroke-width: 2;
  }
  .spread {
    opacity: 0.3;
    stroke-width: 0.5em;
    stroke-linecap: round;
  }
  .panel text {
    fill: currentcolor;
    font-size: 0.9em;
    /* Words stay readable where a line goes through them. */
    stroke: Canvas;
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .own {
    fill: var(--_next);
  }
  .seen {
    fill: none;
    stroke: var(--_now);
    stroke-width: 3;
  }
  .agreed rect {
    fill: currentcolor;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.5em;
    margin: 0 0 calc(var(--_space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .legend svg {
    overflow: visible;
    vertical-align: -0.25em;
  }
`;
