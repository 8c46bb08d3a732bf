import { expect } from '@open-wc/testing';
import { BaselineQuestionnaire } from '../../src/model/baseline-questionnaire.js';
import { missingOf, optionsOf } from '../../src/schema/walk.js';
import { ASKED, hallPack, hallSession } from './hall-session.js';
import { shownIds } from './lunch-session.js';

const asking = (changes: Readonly<Record<string, unknown>> = {}) =>
  new BaselineQuestionnaire(hallPack(changes));
const idsOf = (questionnaire: BaselineQuestionnaire): string[] =>
  questionnaire.questions.map(({ item }) => item.id);

describe('What a baseline asks', () => {
  it('is of each area which statements apply, its questions, and where it stands as a whole', () => {
    expect(idsOf(asking())).to.deep.equal(ASKED);
  });

  it('is asked whole: nothing waits for anything', () => {
    expect(shownIds(hallSession())).to.deep.equal(ASKED);
  });

  it('is nothing as a whole where the pack has no words for it', () => {
    expect(idsOf(asking({ '$.overall': undefined }))).to.deep.equal(
      ASKED.filter((id) => !['doors', 'table', 'garden'].includes(id)),
    );
  });

  it('belongs to an area', () => {
    const questionnaire = asking();
    const { areas } = questionnaire.pack;
    expect(areas.flatMap((area) => questionnaire.questionsIn(area)).map(({ item }) => item.id)).to.deep.equal(
      ASKED,
    );
    for (const area of areas) {
      for (const { item } of questionnaire.questionsIn(area))
        expect(questionnaire.areaOf(item.id)).to.equal(area);
    }
    for (const id of ['someone-else', 'locked', 'constructor'])
      expect(questionnaire.areaOf(id), id).to.be.undefined;
  });

  it('leads back to the question of the pack, where it is one', () => {
    const questionnaire = asking();
    expect(questionnaire.asked('served')).to.equal(questionnaire.pack.areas[1]!.questions![1]);
    expect(questionnaire.asked('served')).to.include({ kind: 'closed', reverse: true });
    for (const id of ['doors', 'doors-statements', 'someone-else'])
      expect(questionnaire.asked(id), id).to.be.undefined;
  });

  const STAGES = ['not-yet', 'begun', 'rooted'];
  const EITHER_WAY = ['not-applicable', 'dont-know'];
  const OFFERED: readonly (readonly [
    item: string,
    kind: string,
    inDepth: boolean,
    values: string[],
    missing: string[],
  ])[] = [
    ['doors-statements', 'multiple-choice', false, ['locked', 'one-key', 'open', 'none'], ['dont-know']],
    ['who-comes', 'text', true, [], []],
    ['hours', 'scale', true, STAGES, ['dont-know']],
    ['doors', 'scale', true, STAGES, EITHER_WAY],
    ['shared', 'scale', true, ['never', 'always'], EITHER_WAY],
    ['served', 'scale', true, STAGES, EITHER_WAY],
    ['cooks', 'single-choice', true, ['first', 'between', 'second'], EITHER_WAY],
  ];
  for (const [id, kind, inDepth, values, missing] of OFFERED) {
    it(`offers what its kind has: "${id}"`, () => {
      const { pack, ...questionnaire } = asking();
      const { item, isInDepth = false } = questionnaire.questions.find((one) => one.item.id === id)!;
      expect([item.kind, isInDepth]).to.deep.equal([kind, inDepth]);
      expect(optionsOf(item, pack).map(({ value }) => value)).to.deep.equal(values);
      expect(missingOf(item, pack)).to.deep.equal(missing);
    });
  }

  it('is worded as in the pack', () => {
    const { pack, ...questionnaire } = asking();
    const item = (id: string) => questionnaire.questions.find((one) => one.item.id === id)!.item;
    const [doors, table] = pack.areas;
    expect(item('doors-statements').text).to.equal(pack.contrast!.question);
    expect(optionsOf(item('doors-statements'), pack)).to.deep.equal([
      { value: 'locked', label: 'The doors are locked.' },
      { value: 'one-key', label: 'One person has the key.', hint: 'Or knows where it is.' },
      { value: 'open', label: { en: 'The doors are open.', cy: 'Mae’r drysau ar agor.' } },
      { value: 'none', label: 'None of these' },
    ]);
    expect(item('who-comes')).to.include({
      text: 'Who comes, and who does not?',
      hint: 'Think of a Monday.',
    });
    expect(item('served').adapted).to.equal('Shortened.');
    expect(optionsOf(item('cooks'), pack).map(({ label }) => label)).to.deep.equal([
      'The staff cook',
      'Somewhere between',
      { en: 'Everyone cooks', cy: 'Pawb yn coginio' },
    ]);
    expect(item('doors')).to.include({ text: pack.overall, hint: doors!.aim });
    expect(item('table')).to.include({ text: pack.overall }).and.not.to.have.property('hint');
    expect(table).not.to.have.property('aim');
  });
});
