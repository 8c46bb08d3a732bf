import { css } from 'lit';

/** The result of a check. */
export const checkStyles = css`
  .sentences > li {
    margin-block-end: 1em;
  }
  .sentences .note {
    margin-block: 0.2em;
  }
  .extents {
    margin-block: calc(var(--_space) * 1.5);
  }
  .extent {
    display: grid;
    gap: 0.2em;
    margin-block-end: 1em;
    break-inside: avoid;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: center;
    font-weight: 700;
  }
  .bar rect {
    stroke: var(--_next);
    vector-effect: non-scaling-stroke;
  }
  .full {
    fill: var(--_next);
  }
  .empty {
    fill: none;
  }
  .unknown {
    stroke-dasharray: 3 3;
  }
`;
