import { expect } from '@open-wc/testing';
import { place } from '../support/page.js';
import { settled } from '../support/person.js';
import { all, seen, within } from '../support/screen.js';
import { afterwards } from '../support/watch.js';
import type { Subject } from './subject.js';

interface Controls {
  checked: string[];
  written: string[];
}

const controls = (el: Element): Controls => ({
  checked: [...all(el, 'radio'), ...all(el, 'checkbox')]
    .map((one) => one as HTMLInputElement)
    .filter(({ checked }) => checked)
    .map(({ name, value }) => `${name}=${value}`),
  written: all(el, 'textbox').map((one) => (one as HTMLTextAreaElement).value),
});

/** The language that assistive technology takes words to be in. */
const languageOf = (el: Element, words: string): string | undefined =>
  within(el, '*')
    .reverse()
    .find((one) => one.textContent.includes(words))
    ?.closest<HTMLElement>('[lang]')?.lang;

/** English and Welsh by `lang`, at any time, without losing an answer or the place. */
export function speaksLanguages(subject: Subject): void {
  const { words, englishOnly } = subject;

  describe('speaks English and Welsh', () => {
    beforeEach(() => {
      document.documentElement.lang = 'en';
      afterwards(() => (document.documentElement.lang = 'en'));
    });

    it('and changes without losing an answer, the place or what is being written', async () => {
      const el = await subject.create();
      await subject.begin(el);
      await subject.answer(el);
      const before = controls(el);
      const { response } = el;
      const text = seen(el);
      expect(before.checked, 'something is chosen').not.to.deep.equal([]);
      expect(text).to.contain(words.en);
      el.lang = 'cy';
      await settled();
      expect(seen(el)).to.contain(words.cy).and.not.contain(words.en);
      expect(controls(el)).to.deep.equal(before);
      expect(el.response).to.deep.equal({ ...response, language: 'cy' });
      el.lang = 'en';
      await settled();
      expect(seen(el)).to.equal(text);
      expect(el.response).to.deep.equal(response);
    });

    it('side by side', async () => {
      const [english, welsh] = [
        await subject.create({ lang: 'en' }),
        await subject.create({ lang: 'cy-GB' }),
      ];
      await subject.begin(english);
      await subject.begin(welsh);
      expect(seen(english)).to.contain(words.en);
      expect(seen(welsh)).to.contain(words.cy);
      expect([english.response!.language, welsh.response!.language]).to.deep.equal(['en', 'cy-GB']);
    });

    it('and marks what is not translated as English', async () => {
      const el = await subject.create({ lang: 'cy' });
      await subject.begin(el);
      expect(languageOf(el, words.cy)).to.equal('cy');
      expect(languageOf(el, englishOnly)).to.equal('en');
    });

    it('and shows English to a language that it does not know', async () => {
      const el = await subject.create({ lang: 'fr' });
      await subject.begin(el);
      expect(seen(el)).to.contain(words.en);
      expect(languageOf(el, words.en)).to.equal('en');
    });

    it('as the page does', async () => {
      const el = await subject.create();
      await subject.begin(el);
      document.documentElement.lang = 'cy';
      await settled();
      expect(seen(el)).to.contain(words.cy);
      document.documentElement.removeAttribute('lang');
      await settled();
      expect(seen(el)).to.contain(words.en);
    });

    it('as an ancestor does, out of shadow roots too', async () => {
      const outer = place(document.createElement('div'));
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const el = await subject.create({}, inner.attachShadow({ mode: 'open' }));
      await subject.begin(el);
      expect(seen(el)).to.contain(words.en);
      outer.lang = 'cy';
      await settled();
      expect(seen(el)).to.contain(words.cy);
      inner.lang = 'en';
      await settled();
      expect(seen(el)).to.contain(words.en);
    });

    it('as the place does that it is moved to', async () => {
      const place1 = place(document.createElement('div'));
      place1.lang = 'cy';
      const el = await subject.create();
      await subject.begin(el);
      place1.append(el);
      await settled();
      expect(seen(el)).to.contain(words.cy);
    });
  });
}
