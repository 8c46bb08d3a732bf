import { css } from 'lit';

/** Tables, and the two colours of pictures. */
export const tableStyles = css`
  :host {
    --_now: var(--sba-now, light-dark(#8a5a00, #f0c36d));
    --_next: var(--sba-next, light-dark(#0b5563, #8bd3e0));
  }
  @media (forced-colors: active) {
    /* A page may be light alone where the person's colours are dark. */
    :host {
      --_now: CanvasText;
      --_next: CanvasText;
      --_tick: Canvas;
    }
  }
  .sentences li {
    margin-block-end: 0.5em;
  }
  table {
    inline-size: 100%;
    margin-block: var(--_space);
    border-collapse: collapse;
    font-size: clamp(0.8em, 0.6em + 1.2cqi, 0.95em);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  @container (max-width: 24em) {
    table {
      table-layout: fixed;
      overflow-wrap: anywhere;
    }
  }
  th,
  td {
    padding: 0.5em 0.6em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;

/** Tables with more columns than a phone has room for. */
export const stacks = css`
  /* On a phone each row is a list: the roles in the markup keep it a table for those who do not see it. */
  @container (max-width: 30em) {
    .stack :is(tr, th, td, tbody) {
      display: block;
    }
    .stack thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stack td::before {
      content: attr(data-column);
      font-weight: 700;
    }
    .stack td {
      padding-inline-start: 1em;
      border: 0;
    }
  }
`;

const paper = css`
  .paper {
    display: none;
  }
  @media print {
    .root {
      max-inline-size: none;
    }
    .root:has(.paper) .page:not(.result),
    .take,
    .send,
    details {
      display: none;
    }
    .paper {
      display: block;
      font-size: 0.9em;
    }
    .result + .paper,
    .sheet + .sheet {
      break-before: page;
    }
    .asked,
    .card,
    tr {
      break-inside: avoid;
    }
    .blank {
      margin: 0;
      padding-block-end: 1.2em;
      border-block-end: 1px solid;
      font-size: 0.85em;
    }
    .line {
      block-size: 1.8em;
      border-block-end: 1px solid;
    }
  }
`;

/** Results of instruments that people go through together: the same, and paper. */
export const resultStyles = [tableStyles, stacks, paper];
