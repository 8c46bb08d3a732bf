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
  /* A row is laid out as a whole: the browser watches sixty rows with less work than three hundred cells. */
  .long .whole {
    content-visibility: auto;
    contain-intrinsic-size: auto 170em;
  }
  .long .whole .question {
    content-visibility: visible;
  }
  .quiet > .or {
    padding-block: 0.2em 0.4em;
  }
  .apart {
    display: block;
    color: var(--_muted);
  }
`;
