import { expect } from '@open-wc/testing';
import { every as en, everyInWelsh as cy } from '../../support/sentences.js';
import outcomes from '../../../content/outcomes.json';
import { STATEMENTS, survey } from './survey.js';

const [first] = outcomes.sections[0]!.items;
const { text } = first!;

/** The survey with other words for its first statement, and what is said of them in a language. */
async function saidOf(words: unknown, lang: string): Promise<string> {
  const { person, el } = await survey({
    lang,
    layout: 'list',
    content: {
      format: 1,
      extends: 'outcomes',
      id: 'ours',
      version: '1.0.0',
      languages: { fr: 'draft' },
      replace: { items: { [first!.id]: { text: words } } },
    },
  });
  await person.press(lang === 'cy' ? cy.start : en.start);
  const question = el.shadowRoot!.querySelector(`[data-item="${first!.id}"]`)!;
  expect(person.all('group').length).to.be.greaterThan(STATEMENTS.length - 1);
  return question.textContent;
}

describe('A statement in other words says that it differs from the original', () => {
  it('in every language where the original was changed', async () => {
    expect(await saidOf('Ours.', 'en')).to.contain(en.adapted);
    expect(await saidOf('Ours.', 'cy')).to.contain(cy.adapted);
    expect(await saidOf({ en: 'Ours.', cy: 'Ein un ni.' }, 'cy')).to.contain(cy.adapted);
    expect(await saidOf({ en: 'Ours.', fr: 'La nôtre.' }, 'fr')).to.contain(en.adapted);
  });

  it('only in the language whose translation was changed', async () => {
    const words = { en: text.en, cy: 'Ein un ni.' };
    expect(await saidOf(words, 'cy'))
      .to.contain(cy.adapted)
      .and.contain('Ein un ni.');
    expect(await saidOf(words, 'en'))
      .to.contain(text.en)
      .and.not.contain(en.adapted);
  });

  it('not where the translation alone stayed as it was', async () => {
    const words = { en: 'Ours.', cy: text.cy };
    expect(await saidOf(words, 'en')).to.contain(en.adapted);
    expect(await saidOf(words, 'cy'))
      .to.contain(text.cy)
      .and.not.contain(cy.adapted);
  });

  it('nowhere where a language was added, or the words are the same', async () => {
    for (const lang of ['en', 'cy', 'fr']) {
      const t = lang === 'cy' ? cy : en;
      expect(await saidOf({ ...text, fr: 'Nouveau.' }, lang), lang).not.to.contain(t.adapted);
    }
    expect(await saidOf({ ...text, fr: 'Nouveau.' }, 'fr')).to.contain('Nouveau.');
  });
});
