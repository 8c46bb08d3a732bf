import { expect } from '@open-wc/testing';
import { disclose } from '../../../src/results/disclosure/disclose.js';
import { questionnaireOf } from '../../../src/model/questionnaire-of.js';
import { tally } from '../../../src/results/tallier.js';
import { settled, until } from '../../support/person.js';
import { about, results, rows, some, survey, t, unfold } from './results.js';

const TRUST = 'I trust my social care worker.';
const questionnaire = questionnaireOf(survey);

describe('results of a survey', () => {
  it('say what they are based on', async () => {
    const { person } = await results({ responses: some(200) });
    expect(person.words).to.contain('March 2027').and.contain(t.peopleAnswered(100)).and.contain(t.rule(10));
    await unfold(person, t.about);
    expect(person.words)
      .to.contain('Completed responses 100')
      .and.contain('‘How are things for you?’ (version 1.0.0)');
  });

  it('begin with what people will retell: first, last, and what is better than the round before', async () => {
    const { person } = await results({ responses: some(600) });
    const { words } = person;
    expect(words).to.match(
      /‘I trust my social care worker’ comes first: 84% agree\. ‘My social care worker was clear and easy to understand’ comes last: 30% agree\. 6 of 14 statements are better since 2026\. None is worse\./,
    );
    expect(words.indexOf('comes first')).to.be.below(words.indexOf(t.compareWith));
    expect(words.indexOf(t.ofAnswered)).to.be.above(words.indexOf('comes last'));
  });

  it('have every statement in one picture, with what it comes to and how that has changed', async () => {
    const { person } = await results({ responses: some(600) });
    expect(person.all('img').length).to.equal(14);
    expect(person.all('table')).to.deep.equal([]);
    const trust = person.get('heading', TRUST).closest<HTMLElement>('.item')!;
    expect(trust.querySelector('.end')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      `84% agree ${t.couldBeChance}`,
    );
    const time = person.get('heading', /took enough time/).closest<HTMLElement>('.item')!;
    expect(time.querySelector('.end')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      '80% agree ▲ +18 since 2026',
    );
  });

  it('open all numbers at once, and close them again', async () => {
    const { person } = await results({ responses: some(600) });
    await unfold(person, t.showNumbers);
    await until(() => person.all('table').length === 14 || undefined, 'all tables');
    await unfold(person, t.hideNumbers);
    expect(person.all('table')).to.deep.equal([]);
    expect(person.sees('button', t.showNumbers)).to.equal(true);
  });

  it('are a picture, a sentence and a table of each question, with the disclosed numbers', async () => {
    const responses = some(400);
    const { person } = await results({ responses });
    const disclosed = disclose(tally(responses, questionnaire), questionnaire);
    const item = disclosed.rounds
      .find(({ round }) => round === '2027')!
      .all.items.find(({ options }) => options.every(({ percent }) => typeof percent === 'number'))!;
    const asked = (questionnaire.question(item.id)!.item.text as Record<string, string>)['en']!;
    await person.pick(t.compareWith, t.noComparison);
    const one = await about(person, asked);
    const table = rows(one.get('table'));
    for (const [i, { count, percent, interval }] of item.options.entries())
      expect(table[i + 1]![1], item.options[i]!.code).to.equal(
        count === '[c]' ? '[c]' : `${percent}% (${count}) ${interval!.low}–${interval!.high}%`,
      );
    expect(table.find(([name]) => name === t.answered)![1]).to.equal(String(item.answered));
    for (const { code, count } of item.missing)
      expect(
        table.find(([name]) => name === { ...t.missing, ...t.notAnswered }[code as 'skipped'])![1],
      ).to.equal(String(count));
    const [picture] = one.all('img');
    expect(picture!.getAttribute('aria-label')).to.match(/Strongly agree or agree: \d+%\./);
    expect(one.words.indexOf('Strongly agree or agree:'))
      .to.be.above(0)
      .and.below(one.words.indexOf(t.asked));
    expect(table.length).to.be.above(8);
  });

  it('put groups beside each other, and say where there are too few', async () => {
    const responses = some(400, { rounds: ['2027'], groups: ['North', 'South', 'East', 'West'] });
    const few = some(4, { rounds: ['2027'], groups: ['Islands'], seed: 8 });
    const { person } = await results({ responses: [...responses, ...few] });
    await person.pick(t.by, t.groupName);
    const one = await about(person, TRUST);
    const names = one.all('rowheader').map(({ textContent }) => textContent.trim());
    expect(names).to.include.members(['East', 'North', 'South']);
    expect(names).not.to.contain('Islands');
    expect(one.all('table').length).to.equal(2);
    expect(one.words).to.contain(t.hiddenIn('Islands'));
    const lanes = [...one.get('img').querySelectorAll('.lane')];
    const laneOf = (name: string): Element =>
      lanes.find((lane) => lane.querySelector('bdi')!.textContent === name)!;
    expect(laneOf('Islands').textContent).to.contain(t.notShown);
    expect(laneOf('Islands').querySelectorAll('.hidden-part').length, 'drawn as hidden').to.equal(1);
    expect(laneOf('North').querySelectorAll('circle.own').length).to.equal(1);
  });

  it('come in the order of what differs most', async () => {
    const { person } = await results({ responses: some(400) });
    await person.pick(t.by, t.groupName);
    const before = person.all('heading').map(({ textContent }) => textContent.trim());
    await person.pick(t.order, t.orders.difference);
    const after = person.all('heading').map(({ textContent }) => textContent.trim());
    expect(after).not.to.deep.equal(before);
    expect(after).to.contain(TRUST);
    expect(after, 'no theme, as they are mixed').not.to.contain('My social care worker');
  });

  it('name up to three things to celebrate before those that need attention', async () => {
    const { person } = await results({ responses: some(800) });
    const { words } = person;
    expect(words.indexOf(t.celebrate)).to.be.above(0).and.below(words.indexOf(t.look));
    expect(words).to.match(/\d+% agree, up from \d+%/);
    const better = person.get('heading', t.celebrate).parentElement!.querySelectorAll('li');
    expect(better.length).to.be.above(0).and.below(4);
    expect(rows((await about(person, TRUST)).get('table'))[0]).to.deep.equal([
      'Answer',
      '2026',
      '2027',
      'Change',
    ]);
  });

  it('say how many questions could not be compared, and why', async () => {
    const responses = some(400).map((one, i) =>
      one.round === '2026'
        ? { ...one, answers: { ...one.answers, 'outcome-trust': { value: i % 67 ? 'disagree' : 'agree' } } }
        : one,
    );
    const { person } = await results({ responses });
    await unfold(person, t.showNumbers);
    const { words } = person;
    const hidden = person
      .all('table')
      .map((table) => rows(table).filter(([name]) => name === 'Strongly agree' || name === 'Agree'))
      .filter((agreeing) => agreeing.some((row) => row.includes('[c]'))).length;
    expect(hidden).to.be.above(0).and.below(14);
    expect(words).to.contain(t.hiddenFromCompare(hidden));
  });

  it('compare nothing over two versions of the questions', async () => {
    const responses = some(400).map((one) =>
      one.round === '2026' ? { ...one, pack: { ...one.pack, version: '0.9.0' } } : one,
    );
    const { person } = await results({ responses });
    await person.pick(t.compareWith, '2026 (0.9.0)');
    expect(person.words).to.contain(t.notCompared).and.contain('[b]');
    await unfold(person, t.showNumbers);
    expect(person.all('columnheader').length).to.be.above(14);
    expect(person.sees('columnheader', t.change)).to.equal(false);
    expect(person.words).not.to.contain(t.celebrate);
  });

  it('name no mean and no score', async () => {
    const { person } = await results({ responses: some() });
    expect(person.words).to.contain(t.about);
    expect(person.words).not.to.match(/\b(average|score|rating|mean of|mean:)\b/i);
  });

  it('follow the language, and say that the Welsh is a draft', async () => {
    const { el, person } = await results({ responses: some() });
    el.lang = 'cy';
    await settled();
    await el.updateComplete;
    expect(person.words)
      .to.contain('Canlyniadau')
      .and.contain('Cytuno')
      .and.contain('Cyfieithiad drafft yw hwn')
      .and.contain('sy’n dod yn gyntaf');
    expect(person.words).not.to.contain(t.ofAnswered);
  });

  it('show a label as text, whatever it holds', async () => {
    const label = '<img src=x onerror=alert(1)> & "so"';
    const { el, person } = await results({
      responses: some(200, { rounds: [label], groups: [label, '=1+1'] }),
    });
    await person.pick(t.by, t.groupName);
    expect(person.words).to.contain(label);
    expect(el.renderRoot.querySelector('img')).to.equal(null);
  });

  it('are of the list that was set last', async () => {
    const { el, person } = await results({ responses: some(200) });
    el.responses = some(40);
    await el.updateComplete;
    await until(() => person.words.includes(t.peopleAnswered(20)) || undefined, 'the second list');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(person.words).to.contain(t.peopleAnswered(20));
  });
});

describe('what is too little to show', () => {
  for (const [count, what] of [
    [0, t.noResponses],
    [1, t.tooFew(10)],
    [9, t.tooFew(10)],
  ] as const)
    it(`${count} responses`, async () => {
      const { person } = await results({ responses: some(count, { rounds: ['2027'] }) });
      expect(person.words).to.contain(what);
      expect(person.all('table')).to.deep.equal([]);
      expect(person.all('img')).to.deep.equal([]);
    });
});
