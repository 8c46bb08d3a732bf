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

  for (const element of elements) {
    const { tagName, name, attributes, members, events, cssParts, cssProperties, slots } = element;

    describe(`<${tagName}>`, () => {
      it('has every attribute that the class observes', async () => {
        const { [name]: Class } = await import('../../dist/index.js');
        assert.deepEqual(names(attributes), [...Class.observedAttributes].sort());
      });

      it('has every event, by its class', async () => {
        const classes = await import('../../dist/events.js');
        const types = Object.values(classes).map((Event) => [new Event({}).type, Event.name]);
        assert.deepEqual(events.map((event) => [event.name, event.type?.text]).sort(), types.sort());
      });

      it('has every part, custom property and slot', () => {
        assert.deepEqual(names(cssParts), matches(/\bpart="([a-z-]+)"/g));
        assert.deepEqual(names(cssProperties), matches(/var\(\s*(--sba-[a-z0-9-]+)/g));
        assert.deepEqual(names(slots), ['']);
      });

      it('has the properties and methods of the public interface', () => {
        const expected = [
          'content',
          'response',
          'terms',
          'layout',
          'headingLevel',
          'group',
          'round',
          'readonly',
          'submitUrl',
          'name',
          'pack',
          'src',
          'form',
          'reset',
          'complete',
          'focus',
        ];
        for (const member of expected) assert.ok(names(members).includes(member), member);
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
