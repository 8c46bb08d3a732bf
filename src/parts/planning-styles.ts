import { css } from 'lit';
import { fieldStyles } from './field-styles.js';

const planning = css`
  .minor {
    margin-block: 1.2em 0.4em;
    font-size: 1em;
    font-weight: 700;
  }
  .part {
    margin-block: var(--_space) calc(var(--_space) * 1.5);
  }
  .part > legend {
    font-weight: 700;
  }
  .part > legend {
    margin-block-end: 0.5em;
  }
  .field textarea {
    min-block-size: 4.2em;
  }
  .inline,
  .adders {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }
  .inline .option {
    margin: 0;
  }
  .adders button {
    gap: 0.4em;
  }
  @container (max-width: 24em) {
    .inline .option,
    .adders > * {
      flex: 1 1 100%;
    }
  }
  .link {
    justify-content: start;
  }
  .meta {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .field :focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .words {
    white-space: pre-wrap;
  }
  .cards,
  .plain,
  .tasks,
  .sentences {
    margin: 0 0 var(--_space);
    padding: 0;
    list-style: none;
  }
  .card {
    margin-block-end: 0.75em;
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.35em solid var(--_accent);
    border-radius: var(--_radius);
  }
  .card p {
    margin: 0 0 0.25em;
  }
  .card .what {
    font-weight: 700;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .tag {
    padding: 0.05em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.85em;
  }
  .tag[data-status='done'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tag[data-status='in-progress'],
  .tag[data-status='going-on'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .earlier {
    margin-block: var(--_space);
    padding: 0.6em 1em;
    border-inline-start: 0.3em solid var(--_line);
    background: var(--_tint);
  }
  .earlier p,
  .earlier ul {
    margin: 0 0 0.3em;
  }
`;

/** Questions in depth, and actions. */
export const planningStyles = [fieldStyles, planning];
