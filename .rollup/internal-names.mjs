import { readFileSync, readdirSync } from 'node:fs';

const textOf = (folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${folder}/${file}`, 'utf8'))
    .join('\n');

/** Names of one word that are long and used often enough to be worth a line. */
const ONE_WORD = [
  'announce',
  'questionnaire',
  'recheck',
  'refresh',
  'settle',
  'follow',
  'updates',
  'showing',
  'panels',
  'bands',
  'lanes',
  'sentences',
  'legend',
  'drawn',
];

/** What Lit calls its own parts, and no page calls on an element. Each bundle brings its Lit. */
const OF_LIT = [
  'createProperty',
  'createRenderRoot',
  'creationScope',
  'elementProperties',
  'elementStyles',
  'enableUpdating',
  'endNode',
  'finalize',
  'finalized',
  'finalizeStyles',
  'firstUpdated',
  'fromAttribute',
  'getPropertyDescriptor',
  'getPropertyOptions',
  'getUpdateComplete',
  'hostUpdate',
  'hostUpdated',
  'isUpdatePending',
  'noAccessor',
  'performUpdate',
  'renderBefore',
  'renderOptions',
  'scheduleUpdate',
  'setConnected',
  'shadowRootOptions',
  'shouldUpdate',
  'startNode',
  'toAttribute',
  'wrapped',
  '_\\$[\\w$]+',
];

const MEMBER = /(?<=^  (?:(?:readonly|get|set|async|protected|abstract) )*)[a-z]+[A-Z]\w*(?=[(:?])/gm;

/**
 * The members that only our own sources use, for the bundles to shorten: two words or more, so that no key of a
 * pack and no plain word of the web platform is among them, and nothing that an element declares as its property,
 * that errors, events or packs carry, or that Lit calls.
 */
export const internalNames = () => {
  const outside = new Set([
    'formAssociated',
    'formAssociatedCallback',
    'formResetCallback',
    'formDisabledCallback',
    'hostConnected',
    'hostDisconnected',
    ...textOf('elements').match(/(?<=^  (?:declare|override) )\w+/gm),
    ...textOf('schema').match(/\w+/g),
    // What the elements of one toolkit call on each other, each perhaps from a file of its own.
    ...textOf('context').match(/\w+/g),
    // What tallies and disclosed results hold: they are kept in files and come back.
    ...['tally', 'disclosure/disclosed', 'compare'].flatMap((file) =>
      readFileSync(`src/results/${file}.ts`, 'utf8').match(/\w+/g),
    ),
    ...readFileSync('src/model/actions.ts', 'utf8').match(/\w+/g),
    ...readFileSync('src/errors.ts', 'utf8').match(/\w+/g),
    ...readFileSync('src/events.ts', 'utf8').match(/\w+/g),
  ]);
  const names = ['i18n', 'model', 'results', 'storage', 'delivery', 'controllers', 'parts', 'elements'].flatMap(
    (folder) => textOf(folder).match(MEMBER) ?? [],
  );
  const internal = [...new Set([...ONE_WORD, ...names])].filter((name) => !outside.has(name));
  return new RegExp(`^(${[...internal, ...OF_LIT].join('|')})$`);
};
