import { expect } from '@open-wc/testing';
import { every as en } from '../../support/sentences.js';
import { names, nodes, tree } from '../../support/ax-tree.js';
import { ASKED, everyKind } from '../../support/packs.js';
import { answered, atCheck } from './states.js';
import {
  CHECK,
  DONT_KNOW,
  LABELS,
  list,
  NOT_APPLICABLE,
  RATHER_NOT,
  STATEMENTS,
  survey,
  TITLE,
} from './survey.js';

const MISSING = [NOT_APPLICABLE, DONT_KNOW, RATHER_NOT];

describe('the accessibility tree', () => {
  before(async function () {
    // only Chromium hands it out
    if ((await tree()) === null) this.skip();
  });

  it('has a group for each question, named by its statement, and a radio for each answer, named by its label', async () => {
    await list();
    const groups = nodes((await tree())!, 'group');
    expect(names(groups).slice(0, 14)).to.deep.equal(STATEMENTS);
    for (const group of groups.slice(0, 14)) {
      const radios = nodes(group, 'radio');
      expect(names(radios), group.name).to.deep.equal([...LABELS, ...MISSING]);
      expect(radios.map(({ properties }) => properties['checked'])).to.deep.equal(radios.map(() => 'false'));
    }
  });

  it('has one group on a page of one question', async () => {
    const { person } = await survey();
    await person.press('Start');
    const groups = nodes((await tree())!, 'group');
    expect(names(groups)).to.deep.equal([STATEMENTS[0]]);
    expect(names(nodes(groups[0]!, 'radio')).length).to.equal(8);
    expect(names(nodes((await tree())!, 'heading'))).to.deep.equal([STATEMENTS[0]]);
    expect(names(nodes((await tree())!, 'button'))).to.include.members(['Back', 'Continue']);
    expect(nodes((await tree())!, 'progressIndicator').length, 'the number says it already').to.equal(0);
  });

  it('tells hints and what is required as the description of the group', async () => {
    const { person } = await survey({ content: everyKind });
    await person.press('Start');
    expect(nodes((await tree())!, 'group')[0]!.description).to.equal('Any garden counts.');
    await person.press('Continue');
    const [group] = nodes((await tree())!, 'radiogroup');
    expect(group!.name).to.equal(ASKED.pet);
    expect(group!.properties['required']).to.equal(true);
    expect(group!.properties['invalid']).to.equal('false');
  });

  it('tells the error as the description of the group', async () => {
    const { person } = await survey({ content: everyKind });
    await person.press('Start');
    await person.press('Continue');
    await person.press('Continue');
    const groups = nodes((await tree())!, 'radiogroup');
    expect(names(groups)).to.deep.equal([ASKED.pet]);
    expect(groups[0]!.properties['invalid']).to.equal('true');
    expect(names(nodes((await tree())!, 'heading'))[0]).to.equal(en.errorTitle);
    expect(groups[0]!.description)
      .to.contain('Error:')
      .and.match(new RegExp(`${en.chooseAnswer}$`));
  });

  it('names fields by their question or their own label, and tells their error', async () => {
    const { person } = await answered();
    await person.write(ASKED.petName, 'Rex the very first');
    await person.press('Check your answers');
    const fields = nodes((await tree())!, 'textbox');
    expect(names(fields)).to.deep.equal(['Tell us more', ASKED.petName, ASKED.place]);
    expect(fields[1]!.properties['invalid']).to.equal('true');
    expect(fields[1]!.description ?? '').to.contain('Characters too many: 6');
    expect(fields[0]!.properties['invalid']).to.equal('false');
  });

  it('has tick boxes where several answers may be chosen', async () => {
    await answered();
    const group = nodes((await tree())!, 'group').find(({ name }) => name === ASKED.sport)!;
    const boxes = nodes(group, 'checkbox');
    expect(names(boxes)).to.deep.equal(['Walking', 'Swimming', 'None of these', DONT_KNOW]);
    expect(boxes.map(({ properties }) => properties['checked'])).to.deep.equal([
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('has the headings of the start and the check page', async () => {
    const { el } = await survey();
    expect(
      nodes((await tree())!, 'heading').map(({ name, properties }) => [name, properties['level']]),
    ).to.deep.equal([
      [TITLE, 2],
      ['What this is for', 3],
      ['How long it takes', 3],
      ['Who sees your answers', 3],
    ]);
    el.remove();
    await atCheck();
    expect(names(nodes((await tree())!, 'heading'))).to.deep.equal([CHECK, 'About you', 'Keep a copy']);
  });

  it('tells each Change button apart by its question', async () => {
    await atCheck();
    const buttons = names(nodes((await tree())!, 'button')).flatMap((name) =>
      name?.startsWith('Change') ? [name.replace(' :', ':')] : [],
    );
    expect(buttons).to.deep.equal(Object.values(ASKED).map((statement) => `Change ${statement}`));
  });
});
