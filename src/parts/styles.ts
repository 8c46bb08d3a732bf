import { css } from 'lit';

/**
 * The look of every element. Colours come from the host where it sets `--sba-*` tokens, and follow its light or dark
 * scheme where it does not. Sizes are in `em` of the host's text; directions are logical.
 */
const tokens = css`
  :host {
    --_accent: var(--sba-accent, light-dark(#0b5563, #8bd3e0));
    --_on-accent: var(--sba-paper, light-dark(#fff, #08242b));
    --_error: var(--sba-error, light-dark(#b3261e, #ffb4ab));
    --_focus: var(--sba-focus, currentcolor);
    --_muted: var(--sba-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_line: var(--sba-line, color-mix(in srgb, currentcolor 24%, transparent));
    --_edge: color-mix(in srgb, currentcolor 60%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent);
    --_space: var(--sba-space, 1em);
    --_radius: var(--sba-radius, 0.4em);
    display: block;
    box-sizing: border-box;
    min-inline-size: min(100%, 16em);
    container-type: inline-size;
    color: var(--sba-ink, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    max-inline-size: 38em;
    overflow-wrap: anywhere;
    accent-color: var(--_accent);
  }
  /* A page may be written in the other direction than what is said here: each piece goes by its own first letter. */
  .root :is(p, li, dt, dd, th, td, legend, label, summary, button, .button, h1, h2, h3, h4, h5, h6) {
    unicode-bidi: plaintext;
  }
`;

const words = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.6em 0 0.5em;
    font: inherit;
    font-weight: 700;
    font-size: 1.15em;
    line-height: 1.3;
  }
  .title {
    margin-block: 0 0.7em;
    font-size: clamp(1.5em, 1em + 3cqi, 1.9em);
  }
  p {
    margin: 0 0 var(--_space);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mended {
    visibility: hidden;
  }
  .none,
  .caption,
  .hint,
  .credit,
  .note,
  .or,
  small {
    color: var(--_muted);
  }
  .hint p,
  .caption,
  .credit p {
    margin-block-end: 0.4em;
  }
  a {
    color: inherit;
  }
  .credit {
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-size: 0.85em;
  }
`;

const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.4;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    /* Its own colour is that of the paper, on which nobody would see the ring. */
    --_focus: var(--sba-focus, var(--_accent));
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-disabled] {
    opacity: 0.6;
    cursor: progress;
  }
  .link {
    min-inline-size: 44px;
    padding: 0.5em 0;
    border-color: transparent;
    border-inline-width: 0;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  [tabindex='-1'],
  .row button,
  .option input {
    scroll-margin-block: 6em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(var(--_space) * 1.75) var(--_space);
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  @container (max-width: 24em) {
    .actions > * {
      flex: 1 1 100%;
    }
  }
  .aside > .field {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  [type='file'] {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.5em;
    font: inherit;
  }
  @media (forced-colors: active) {
    .primary {
      --_focus: CanvasText;
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
    .link,
    .task {
      border-radius: 0;
    }
    .link {
      border: 0;
    }
    [data-invalid='mended'] {
      border-color: Canvas;
    }
  }
  progress {
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-end: calc(var(--_space) * 1.5);
  }
`;

const questions = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .statement {
    margin-block: 0 0.8em;
    font-size: 1.25em;
  }
  .hint {
    margin-block: -0.4em 1em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: max(2.75em, 44px);
    margin-block-end: 0.5em;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option input {
    flex: none;
    font: inherit;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.075em 0 0;
    cursor: inherit;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  small {
    display: block;
  }
  .or {
    margin-block: 0.4em 0.6em;
    padding-inline-start: 0.9em;
  }
  .quiet .option:not(:has(:checked)) {
    border-color: transparent;
  }
  .comment {
    display: block;
    margin-block: var(--_space);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 5em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    field-sizing: content;
  }
  [data-invalid] {
    padding-inline-start: 1em;
    border-inline-start: 0.3em solid var(--_error);
  }
  [data-invalid='mended'] {
    border-color: transparent;
  }
  .error {
    color: var(--_error);
  }
  .notice > button {
    margin-block-start: 0.25em;
    margin-inline-end: 0.75em;
  }
  .notice .actions {
    margin-block: 0 var(--_space);
  }
  .notice > :last-child {
    margin-block-end: 0;
  }
  .notice .link {
    justify-content: start;
  }
  .list .question {
    margin-block-end: calc(var(--_space) * 3);
  }
  /* Long lists are laid out as they come into sight. */
  .long .question {
    content-visibility: auto;
    contain-intrinsic-size: auto 34em;
    /* What is not laid out is cut at its edge, and the focus ring stands outside of it. */
    padding: 6px;
  }
`;

const rows = css`
  dl {
    margin: 0 0 var(--_space);
  }
  .row {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }
  .row dd {
    margin: 0.25em 0 0;
  }
  .row .said {
    font-weight: 700;
  }
  .row .note {
    white-space: pre-wrap;
  }
  @container (min-width: 34em) {
    .row {
      display: grid;
      grid-template-columns: 1fr 12em 5em;
      column-gap: 1.5em;
    }
    .row dd {
      margin: 0;
    }
    .row .note {
      grid-column: 2 / -1;
    }
    .row .act {
      grid-row: 1;
      grid-column: 3;
      text-align: end;
    }
    .act .link {
      margin-block-start: -0.6em;
    }
  }
`;

const pages = css`
  .summary,
  .notice {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: 1em 1.2em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .summary,
  .notice.bad {
    border-color: var(--_error);
  }
  .summary-title {
    margin-block-start: 0;
  }
  .summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  summary {
    padding-block: 0.7em;
    cursor: pointer;
  }
  @media print {
    button,
    .button,
    .actions,
    .aside {
      display: none;
    }
  }
`;

/** For elements that ask nothing. */
export const plainStyles = [tokens, words, controls, pages];

export const styles = [tokens, words, controls, questions, rows, pages];
