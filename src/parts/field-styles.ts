import { css } from 'lit';

/** Fields and lists that fold out, under their labels. */
export const fieldStyles = css`
  label {
    font-weight: 700;
  }
  .option {
    font-weight: 400;
  }
  .field {
    margin-block: var(--_space);
  }
  .field label {
    display: block;
    margin-block-end: 0.4em;
  }
  .field input,
  select {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0 1em;
  }
`;
