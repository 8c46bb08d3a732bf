import { css } from 'lit';

/** The little that a toolkit shows itself, in the look of the elements in it. */
export const toolkitStyles = css`
  :host {
    --_accent: var(--sba-accent, light-dark(#0b5563, #8bd3e0));
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root,
  .root * {
    box-sizing: border-box;
  }
  .root {
    max-inline-size: 38em;
    margin-block-start: calc(var(--sba-space, 1em) * 2);
    padding-block-start: var(--sba-space, 1em);
    border-block-start: 1px solid var(--sba-line, color-mix(in srgb, currentcolor 24%, transparent));
    color: var(--sba-ink, inherit);
    line-height: 1.5;
    accent-color: var(--_accent);
  }
  p {
    margin: 0 0 0.5em;
  }
  small {
    color: var(--sba-muted, color-mix(in srgb, currentcolor 74%, transparent));
  }
  progress {
    inline-size: 100%;
    block-size: 0.5em;
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--sba-radius, 0.4em);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .link {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--sba-focus, currentcolor);
    outline-offset: 3px;
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
