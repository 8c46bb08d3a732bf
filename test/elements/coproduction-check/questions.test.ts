import { expect } from '@open-wc/testing';
import leadership from '../../../content/leadership.json';
import { CHOIR } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { nameOf } from '../../support/screen.js';
import { listen } from '../../support/watch.js';
import { at, begun, check, t } from './check.js';

describe('the statements of a check', () => {
  it('stand one a page, with their section and place, and lead on to the result and back', async () => {
    const { person } = await begun({ layout: 'steps' });
    for (const [i, [statement, section]] of [
      [CHOIR.listen, `${CHOIR.voices}. `],
      [CHOIR.choose, `${CHOIR.voices}. `],
      [CHOIR.sing, ''],
    ].entries()) {
      expect(person.place).to.equal(statement);
      expect(person.words).to.contain(section! + t.questionOf(i + 1, 3));
      await person.press(t.next);
    }
    expect(person.place).to.equal(t.result);
    await person.press(t.back);
    expect(person.place).to.equal(CHOIR.sing);
  });

  it('stand all on one page, under the titles of their sections', async () => {
    const { person } = await begun();
    expect(person.place).to.equal(CHOIR.title);
    expect(
      person
        .all('heading')
        .map(nameOf)
        .filter((name) => !/^Actions$/.test(name)),
    ).to.deep.equal([CHOIR.title, CHOIR.voices, CHOIR.listen, CHOIR.choose, CHOIR.sing]);
  });

  it('are answered by how far, with an example, a mark and actions, all kept and told', async () => {
    const { el, person } = await begun({ layout: 'steps' });
    const heard = listen(el, 'sba-answer', 'sba-progress', 'sba-action');
    await person.answer(CHOIR.question, 'In parts');
    await person.write(t.example, 'The altos wait.');
    await person.answer(t.judge, t.marks.strength);
    await person.press(t.kinds['build-on-strength']);
    await person.write(t.what, 'Stand in a ring.');
    expect(el.response!.answers).to.deep.equal({
      listen: { value: 'partly', note: 'The altos wait.', mark: 'strength' },
    });
    expect(el.response!.actions![0]).to.include({ item: 'listen', kind: 'build-on-strength' });
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'sba-answer',
      'sba-progress',
      'sba-answer',
      'sba-answer',
      'sba-action',
    ]);
    expect(person.place, 'choosing moves nobody on').to.match(/^not on a heading/);
  });

  it('offer the scale that is theirs, and the reasons that are', async () => {
    const { person } = await begun();
    const offered = (statement: string): string[] =>
      [...at(person, statement).question(CHOIR.question).querySelectorAll('input')].map(nameOf);
    const [points, unsure] = [['Not yet', 'In parts', 'Wholly'], t.missing['dont-know']];
    expect(offered(CHOIR.listen)).to.deep.equal([...points, unsure, t.missing['not-applicable']]);
    expect(offered(CHOIR.choose)).to.deep.equal([...points, unsure]);
    expect(offered(CHOIR.sing)).to.deep.equal(['Softly', 'Loudly', unsure, t.missing['not-applicable']]);
  });

  it('take a position, a mark and a reason back', async () => {
    const { el, person } = await begun();
    const here = at(person, CHOIR.listen);
    await here.answer(CHOIR.question, 'Wholly');
    await here.answer(t.judge, t.marks.gap);
    await here.press(t.clearMark);
    await here.answer(CHOIR.question, t.missing['dont-know']);
    expect(el.response!.answers).to.deep.equal({ listen: { missing: 'dont-know' } });
    await here.press(t.clearPosition);
    expect(el.response!.answers).to.deep.equal({});
  });

  it('have the examples of their section beside them, and no other', async () => {
    const { person } = await begun({ layout: 'steps' });
    await person.press(t.examples);
    expect(person.words).to.contain('Dale').and.contain(t.page(7)).and.not.contain('Hill');
    await person.press(t.next);
    await person.press(t.next);
    if (!person.words.includes('Hill')) await person.press(t.examples);
    expect(person.words).to.contain('Hill').and.not.contain('Dale');
  });

  it('say that their words differ where they do', async () => {
    const { person } = await begun();
    expect(at(person, CHOIR.choose).words).to.contain('Shortened.');
    expect(at(person, CHOIR.sing).words).not.to.contain('Shortened.');
  });

  it('too long an example keeps people on the page, and says so', async () => {
    const { person } = await begun();
    await at(person, CHOIR.choose).write(t.example, 'x'.repeat(5002));
    await person.press(t.seeResult);
    expect(person.sees('heading', t.errorTitle)).to.equal(true);
    await at(person, CHOIR.choose).write(t.example, 'Short.');
    await person.press(t.seeResult);
    expect(person.place).to.equal(t.result);
  });
});

describe('a check that is built in', () => {
  it('is that on co-production by default, and that on leadership by its name', async () => {
    const { el, person } = await check({ content: undefined, layout: 'list' });
    expect(person.sees('heading', 'Where is your area on co-production?')).to.equal(true);
    await person.press(t.start);
    expect(person.all('group', /^How far is this true here/).length).to.equal(4);
    el.pack = 'leadership';
    await settled();
    expect(person.all('group', leadership.question.en).length).to.equal(5);
    expect(person.words).to.contain(leadership.source.credit.en).and.not.match(/[{}]/);
  });
});
