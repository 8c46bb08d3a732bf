import { css } from 'lit';

/** What is done, and what waits. */
export const planStyles = css`
  .celebrate .minor {
    margin-block-start: 0;
    font-size: 1.15em;
  }
  .celebrate {
    background: var(--_tint);
  }
  .sentences li {
    margin-block-end: 0.4em;
  }
  @media print {
    .filters,
    .take {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
