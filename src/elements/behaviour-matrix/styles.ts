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
  /* On a phone each row is a list: the roles in the markup keep it a table for those who do not see it. */
  @container (max-width: 30em) {
    table :is(tr, th, td, tbody) {
      display: block;
    }
    table thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table td::before {
      content: attr(data-group);
      font-weight: 700;
    }
    table td {
      padding-inline-start: 1em;
      border: 0;
    }
  }
`;
