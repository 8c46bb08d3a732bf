import { expect } from '@open-wc/testing';
import { ASKED, everyKind } from '../../support/packs.js';
import { focused, nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import {
  DONT_KNOW,
  HELP,
  IDS,
  LABELS,
  list,
  NOT_APPLICABLE,
  RATHER_NOT,
  STATEMENTS,
  VALUES,
  WHO,
} from './survey.js';

const ANY = STATEMENTS[2]!;

describe('an answer', () => {
  for (const [i, label] of LABELS.entries()) {
    it(`can be "${label}"`, async () => {
      const { el, person } = await list();
      await person.answer(ANY, label);
      expect(person.chosen(ANY)).to.deep.equal([label]);
      expect(el.response!.answers).to.deep.equal({ [IDS[2]!]: { value: VALUES[i] } });
    });
  }

  const ways = {
    [NOT_APPLICABLE]: 'not-applicable',
    [DONT_KNOW]: 'dont-know',
    [RATHER_NOT]: 'prefer-not-to-say',
  };
  for (const [label, missing] of Object.entries(ways)) {
    it(`can be missing because of "${label}", which is not the same as the others`, async () => {
      const { el, person } = await list();
      await person.answer(ANY, 'Agree');
      await person.answer(ANY, label);
      expect(person.chosen(ANY)).to.deep.equal([label]);
      expect(el.response!.answers).to.deep.equal({ [IDS[2]!]: { missing } });
      const response = (await el.complete())!;
      expect(response.answers[IDS[2]!]).to.deep.equal({ missing });
      expect(person.words).to.contain('Thank you');
    });
  }

  it('that was passed over is told apart as skipped, once the person has finished', async () => {
    const { el, person } = await list();
    await person.answer(ANY, 'Agree');
    await person.press('Check your answers');
    expect(person.words).to.contain('Not answered').and.contain('Answered: 1 of 16');
    expect(Object.keys(el.response!.answers)).to.deep.equal([IDS[2]]);
    await person.press('Finish');
    const { answers, respondent, help } = el.response!;
    expect(Object.keys(answers)).to.have.members(IDS);
    for (const id of IDS)
      expect(answers[id], id).to.deep.equal(id === IDS[2] ? { value: 'agree' } : { missing: 'skipped' });
    expect(respondent).to.deep.equal({ 'respondent-role': { missing: 'skipped' } });
    expect(help).to.deep.equal({ missing: 'skipped' });
  });

  it('can be taken back', async () => {
    const { el, person } = await list();
    const heard = listen(el, 'sba-answer');
    expect(person.sees('button', 'Clear this answer'), 'before there is one').to.equal(false);
    await person.answer(ANY, 'Agree');
    await person.press('Clear this answer');
    expect(person.chosen(ANY)).to.deep.equal([]);
    expect(el.response!.answers).to.deep.equal({});
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { item: IDS[2], answer: { value: 'agree' } },
      { item: IDS[2], answer: undefined },
    ]);
    expect(nameOf(focused()!), 'the focus stays in the question').to.equal('Strongly agree');
    expect(person.sees('button', 'Clear this answer')).to.equal(false);
  });

  it('can have a comment, and a comment can stand alone', async () => {
    const { el, person } = await list({ content: everyKind });
    await person.write('Tell us more', 'Only on Sundays.');
    expect(el.response!.answers).to.deep.equal({ garden: { note: 'Only on Sundays.' } });
    await person.answer(ASKED.garden, 'A little');
    expect(el.response!.answers).to.deep.equal({ garden: { value: 'little', note: 'Only on Sundays.' } });
    await person.press('Clear this answer');
    expect(el.response!.answers).to.deep.equal({ garden: { note: 'Only on Sundays.' } });
    await person.answer(ASKED.garden, 'A little');
    await person.write('Tell us more', '');
    expect(el.response!.answers).to.deep.equal({ garden: { value: 'little' } });
  });

  it('can be in words', async () => {
    const { el, person } = await list({ content: everyKind });
    const heard = listen(el, 'sba-answer');
    await person.write(ASKED.place, 'By the', false);
    expect(el.response!.respondent).to.deep.equal({ 'respondent-place': { text: 'By the' } });
    expect(heard, 'not at every key').to.deep.equal([]);
    await person.write(ASKED.place, 'By the sea');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { item: 'respondent-place', answer: { text: 'By the sea' } },
    ]);
    await person.write(ASKED.place, '');
    expect(el.response!.respondent).to.equal(undefined);
  });

  it('in words gives way to a reason why there is none', async () => {
    const { el, person } = await list({ content: everyKind });
    await person.write(ASKED.place, 'By the sea');
    await person.answer(ASKED.place, RATHER_NOT);
    expect(el.response!.respondent).to.deep.equal({ 'respondent-place': { missing: 'prefer-not-to-say' } });
    expect((person.get('textbox', ASKED.place) as HTMLTextAreaElement).value).to.equal('');
    await person.answer(ASKED.place, RATHER_NOT);
    expect(el.response!.respondent).to.equal(undefined);
  });

  it('can be several, of which one excludes the others', async () => {
    const { el, person } = await list();
    const ALONE = 'No, I answered on my own';
    await person.answer(HELP, 'An advocate');
    await person.answer(HELP, 'Someone else');
    expect(el.response!.help).to.deep.equal({ values: ['advocate', 'someone-else'] });
    await person.answer(HELP, ALONE);
    expect(person.chosen(HELP)).to.deep.equal([ALONE]);
    expect(el.response!.help).to.deep.equal({ values: ['no-one'] });
    await person.answer(HELP, 'An advocate');
    expect(person.chosen(HELP)).to.deep.equal(['An advocate']);
    await person.answer(HELP, RATHER_NOT);
    expect(person.chosen(HELP)).to.deep.equal([RATHER_NOT]);
    expect(el.response!.help).to.deep.equal({ missing: 'prefer-not-to-say' });
    await person.answer(HELP, 'An advocate');
    expect(person.chosen(HELP)).to.deep.equal(['An advocate']);
    await person.answer(HELP, 'An advocate');
    expect(el.response!.help).to.equal(undefined);
  });

  it('about the person stands apart from the statements', async () => {
    const { el, person } = await list();
    await person.answer(WHO, 'Both');
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response!.respondent).to.deep.equal({ 'respondent-role': { value: 'both' } });
  });

  it('is counted in sba-progress', async () => {
    const { el, person } = await list();
    const heard = listen(el, 'sba-progress');
    await person.answer(STATEMENTS[0]!, 'Agree');
    await person.answer(STATEMENTS[0]!, 'Disagree');
    await person.answer(STATEMENTS[1]!, DONT_KNOW);
    await person.answer(HELP, 'An advocate');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { answered: 1, total: 16 },
      { answered: 2, total: 16 },
      { answered: 3, total: 16 },
    ]);
  });
});
