import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { code, filesIn, readJson } from './files.mjs';

const { modules } = readJson('dist/custom-elements.json');
const declarations = modules.flatMap(({ declarations = [] }) => declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const names = (list = []) => list.map(({ name }) => name).sort();
const source = filesIn('src', '.ts')
  .map((file) => code(`src/${file}`))
  .join('\n');
const matches = (pattern) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name))].sort();

/** What the platform or Lit calls, which nobody sets or calls by hand. */
const CALLED_BY_OTHERS =
  /^(formAssociated|styles|properties|form\w+Callback|connectedCallback|disconnectedCallback)$/;

/** What every instrument lets a host set and call. */
const INSTRUMENT = [
  'content',
  'response',
  'terms',
  'messages',
  'layout',
  'headingLevel',
  'group',
  'round',
  'readonly',
  'submitUrl',
  'submitOptions',
  'save',
  'keepDays',
  'name',
  'pack',
  'src',
  'form',
  'reset',
  'complete',
  'focus',
];
const MEMBERS = {
  'sba-outcome-survey': INSTRUMENT,
  'sba-baseline': [...INSTRUMENT, 'earlier', 'mode'],
  'sba-behaviour-matrix': [...INSTRUMENT, 'earlier', 'mode', 'responses', 'together'],
  'sba-coproduction-check': [...INSTRUMENT, 'earlier', 'mode'],
  'sba-action-plan': [
    'actions',
    'messages',
    'headingLevel',
    'readonly',
    'name',
    'save',
    'keepDays',
    'form',
    'focus',
  ],
  'sba-toolkit': ['group', 'round', 'save', 'keepDays', 'submitUrl', 'submitOptions', 'terms', 'messages'],
  'sba-results': [
    'responses',
    'src',
    'pack',
    'packSrc',
    'content',
    'terms',
    'messages',
    'floor',
    'headingLevel',
    'focus',
  ],
};
const PARTS = {
  'sba-outcome-survey': ['credit', 'option', 'question', 'root'],
  'sba-baseline': ['credit', 'option', 'question', 'root'],
  'sba-behaviour-matrix': ['credit', 'option', 'question', 'root'],
  'sba-coproduction-check': ['credit', 'option', 'question', 'root'],
  'sba-action-plan': ['option', 'root'],
  'sba-toolkit': ['root'],
  'sba-results': ['credit', 'root'],
};
/** Which types of event an element fires. */
const EVENTS = {
  'sba-outcome-survey': (type) => type !== 'sba-action',
  'sba-baseline': () => true,
  'sba-behaviour-matrix': () => true,
  'sba-coproduction-check': () => true,
  'sba-action-plan': (type) => ['sba-action', 'sba-save', 'sba-restore', 'sba-content-error'].includes(type),
  'sba-toolkit': () => false,
  'sba-results': (type) => type === 'sba-content-error',
};

describe('dist/custom-elements.json', () => {
  it('has every element of the toolkit', () => {
    const tags = filesIn('src/elements', '.ts').flatMap(
      (file) => /\/(sba-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
    );
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  it('names modules that are published', () => {
    for (const { path } of modules) assert.match(path, /^dist\/.+\.js$/);
    assert.ok(modules.some(({ path }) => path === 'dist/elements/outcome-survey/sba-outcome-survey.js'));
  });

  it('has every part and custom property that the sources have', () => {
    const all = (key) => [...new Set(elements.flatMap((element) => names(element[key])))].sort();
    assert.deepEqual(all('cssParts'), matches(/\bpart="([a-z-]+)"/g));
    assert.deepEqual(all('cssProperties'), matches(/var\(\s*(--sba-[a-z0-9-]+)/g));
  });

  for (const element of elements) {
    const {
      tagName,
      name,
      attributes = [],
      members = [],
      events = [],
      cssParts = [],
      cssProperties = [],
      slots = [],
    } = element;

    describe(`<${tagName}>`, () => {
      it('has every attribute that the class observes', async () => {
        const { [name]: Class } = await import('../../dist/index.js');
        assert.deepEqual(names(attributes), [...Class.observedAttributes].sort());
      });

      it('has its events, by their classes', async () => {
        const classes = await import('../../dist/events.js');
        const types = Object.values(classes).map((Event) => [new Event({}).type, Event.name]);
        const expected = types.filter(([type]) => EVENTS[tagName](type));
        assert.deepEqual(events.map((event) => [event.name, event.type?.text]).sort(), expected.sort());
      });

      it('has its parts and its slot', () => {
        assert.deepEqual(names(cssParts), PARTS[tagName]);
        assert.deepEqual(names(slots), tagName === 'sba-action-plan' ? [] : ['']);
      });

      it('has no custom property that nothing reads', () => {
        const read = matches(/var\(\s*(--sba-[a-z0-9-]+)/g);
        assert.deepEqual(
          names(cssProperties).filter((property) => !read.includes(property)),
          [],
        );
      });

      it('has the properties and methods of the public interface', () => {
        for (const member of MEMBERS[tagName]) assert.ok(names(members).includes(member), member);
      });

      it('says what each of them is for', () => {
        const open = members.filter(
          (member) => !member.name.startsWith('#') && !member.privacy?.match(/private|protected/),
        );
        const documented = [...open, ...attributes, ...events, ...cssParts, ...cssProperties, ...slots];
        const silent = documented.filter((one) => !one.description && !CALLED_BY_OTHERS.test(one.name));
        assert.deepEqual(names(silent), []);
      });
    });
  }
});
