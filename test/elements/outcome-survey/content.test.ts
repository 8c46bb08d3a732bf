import { expect } from '@open-wc/testing';
import { settled, until } from '../../support/person.js';
import { markup } from '../../support/page.js';
import { everyKind, longPack } from '../../support/packs.js';
import { Person } from '../../support/person.js';
import { listen, replace } from '../../support/watch.js';
import { STATEMENTS, survey, TAG, TITLE } from './survey.js';

const FILE = '/test/elements/fixtures/good.json';
const changed = (title: string) => ({
  format: 1,
  extends: 'outcomes',
  id: 'changed',
  version: '1.0.0',
  replace: { title },
});
const script = (pack: object): string => `<script type="application/json">${JSON.stringify(pack)}</script>`;
const title = (el: Element): string =>
  new Person(el as HTMLElement).all('heading')[0]?.textContent.trim() ?? '';

describe('content', () => {
  it('is the built-in pack by default', async () => {
    const { el } = await survey();
    expect(title(el)).to.equal(TITLE);
  });

  it('comes from the property, else the script child, else src, else pack, as each goes', async () => {
    const el = markup(`<${TAG} pack="outcomes" src="${FILE}">${script(changed('From a script'))}</${TAG}>`);
    el.content = changed('From a property');
    await settled();
    expect(title(el)).to.equal('From a property');
    el.content = undefined;
    await settled();
    expect(title(el)).to.equal('From a script');
    el.querySelector('script')!.remove();
    await until(() => title(el) === 'From a file', 'the file');
    el.src = undefined;
    await settled();
    expect(title(el)).to.equal(TITLE);
  });

  it('tells which pack it is in sba-ready, once', async () => {
    const heard = listen(document, 'sba-ready');
    await survey({ content: everyKind });
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { pack: { id: 'every-kind', version: '1.0.0' } },
    ]);
  });

  it('may come in a script child that is written later, or changed', async () => {
    const el = markup(`<${TAG}></${TAG}>`);
    await settled();
    expect(title(el)).to.equal(TITLE);
    const late = document.createElement('script');
    late.type = 'application/json';
    late.textContent = JSON.stringify(changed('Written late'));
    el.append(late);
    await settled();
    expect(title(el)).to.equal('Written late');
    late.textContent = JSON.stringify(changed('Written again'));
    await settled();
    expect(title(el)).to.equal('Written again');
  });

  it('does not come from a script of a nested element or of another type', async () => {
    const pack = JSON.stringify(changed('Not mine'));
    const el = markup(
      `<${TAG}><p><script type="application/json">${pack}</script></p>
       <script type="text/plain">${pack}</script></${TAG}>`,
    );
    await settled();
    expect(title(el)).to.equal(TITLE);
  });

  for (const [name, settings] of Object.entries({
    'null as content': { content: null },
    'an empty script child': {},
  })) {
    it(`says that there is none, with ${name}`, async () => {
      const el = markup(`<${TAG}>${name.includes('script') ? script({}).replace('{}', ' ') : ''}</${TAG}>`);
      Object.assign(el, settings);
      await settled();
      const person = new Person(el);
      expect(person.words).to.equal('There are no questions here.');
      expect(el.response).to.equal(undefined);
    });
  }

  it('is announced while it is loading, and stands there afterwards', async () => {
    const { el, person } = await survey({ src: FILE });
    expect(person.words).to.match(/^(Loading the questions…|From a file)/);
    await until(() => title(el) === 'From a file', 'the file');
    expect(el.response!.pack).to.deep.equal({ id: 'from-a-file', version: '1.0.0' });
  });

  it('from an address that is no longer the right one is ignored', async () => {
    const answers: Record<string, (response: Response) => void> = {};
    replace(
      window,
      'fetch',
      (url: string) =>
        new Promise<Response>((resolve) => (answers[new URL(url, location.href).pathname] = resolve)),
    );
    const { el, person } = await survey({ src: '/first.json' });
    el.src = '/second.json';
    await settled();
    answers['/second.json']!(new Response(JSON.stringify(changed('The second'))));
    await until(() => title(el) === 'The second', 'the second');
    answers['/first.json']!(new Response(JSON.stringify(changed('The first'))));
    await settled();
    expect(title(el)).to.equal('The second');
    await person.press('Start');
    expect(person.sees('group', STATEMENTS[0])).to.equal(true);
  });

  it('that is still on its way is ignored once there is a property', async () => {
    let answer: (response: Response) => void = () => undefined;
    replace(window, 'fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    const { el } = await survey({ src: '/slow.json' });
    el.content = changed('At once');
    await settled();
    answer(new Response(JSON.stringify(changed('Too late'))));
    await settled();
    expect(title(el)).to.equal('At once');
  });

  it('that changes while someone answers keeps what they said', async () => {
    const { el, person } = await survey({ layout: 'list' });
    await person.press('Start');
    await person.answer(STATEMENTS[5]!, 'Agree');
    const { id } = el.response!;
    el.content = { ...changed('A new edition'), remove: ['outcome-trust'] };
    await settled();
    expect(title(el)).to.equal('A new edition');
    expect(person.sees('group', STATEMENTS[5])).to.equal(false);
    expect(el.response!.answers, 'kept, though it is not asked').to.deep.equal({
      'outcome-trust': { value: 'agree' },
    });
    expect(el.response!.id).to.equal(id);
    el.content = changed('The old questions');
    await settled();
    expect(person.chosen(STATEMENTS[5]!)).to.deep.equal(['Agree']);
  });

  it('goes back to the start where the page that was open is gone', async () => {
    const { el, person } = await survey();
    await person.press('Start');
    el.content = longPack(3);
    await settled();
    expect(person.sees('button', 'Start')).to.equal(true);
  });

  it('is not changed by the element', async () => {
    const pack = Object.freeze(structuredClone(everyKind));
    const before = JSON.stringify(pack);
    const { el, person } = await survey({ content: pack, layout: 'list' });
    await person.press('Start');
    await person.answer('I am in the garden.', 'A little');
    expect(el.content === pack).to.equal(true);
    expect(JSON.stringify(pack)).to.equal(before);
  });
});
