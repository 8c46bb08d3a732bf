import { expect } from '@open-wc/testing';
import { names, nodes, tree } from '../../support/ax-tree.js';
import { CHOIR } from '../../support/packs.js';
import { nameOf, unroll, within } from '../../support/screen.js';
import { at, atResult, begun, lastYear, t } from './check.js';

const LOUD = t.positionOf(2, 2, 'Loudly');
const PARTS = t.positionOf(2, 3, 'In parts');

/** What stands in the table, row by row. */
const table = (el: Element): string[][] =>
  within(el, 'tbody tr').map((row) => [...row.children].map((one) => nameOf(one)));

describe('the result of a check', () => {
  it('tells of every statement in a sentence, strengths first, gaps last', async () => {
    const { el, person } = await atResult();
    const sentences = within(el, '.sentences > li').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(sentences.length).to.equal(3);
    expect(sentences[0]).to.contain(`${CHOIR.sing} Loudly.`).and.contain(t.marks.strength);
    expect(sentences[1]).to.contain(`${CHOIR.choose} ${t.notAnswered.skipped}.`);
    expect(sentences[2])
      .to.contain(`${CHOIR.listen} In parts.`)
      .and.contain(t.marks.gap)
      .and.contain('The altos wait.');
    expect(person.words).to.contain(t.resultNote);
  });

  it('says the same in a table with headers for rows and columns', async () => {
    const { el, person } = await atResult();
    expect(person.all('columnheader').map(nameOf)).to.deep.equal([t.statement, t.position, t.mark]);
    expect(table(el)).to.deep.equal([
      [CHOIR.sing, LOUD, t.marks.strength],
      [CHOIR.choose, t.notAnswered.skipped, t.notAnswered.skipped],
      [CHOIR.listen, PARTS, t.marks.gap],
    ]);
  });

  it('has a picture that is named by it, with boxes filled as far as it is true', async () => {
    const { person } = await atResult();
    const picture = person.get('img');
    expect(nameOf(picture)).to.equal(
      `${CHOIR.sing} ${LOUD}. ${CHOIR.choose} ${t.notAnswered.skipped}. ${CHOIR.listen} ${PARTS}.`,
    );
    const bars = within(picture, 'svg').map((bar) =>
      within(bar, 'rect').map((one) => one.getAttribute('class')),
    );
    expect(bars).to.deep.equal([
      ['full', 'full'],
      ['empty unknown', 'empty unknown', 'empty unknown'],
      ['full', 'full', 'empty'],
    ]);
  });

  it('has what to do next: strengths to build on first', async () => {
    const { person } = await atResult();
    const words = person.words;
    const [build, close] = [words.indexOf('Sing outside.'), words.indexOf('Stand in a ring.')];
    expect(build).to.be.above(words.indexOf(t.nextSteps));
    expect(close).to.be.above(build);
    expect(words).to.contain(`${t.about} ${CHOIR.sing}`).and.not.contain(t.noActions);
  });

  it('says that there is no action where there is none, and keeps reasons apart', async () => {
    const { el, person } = await begun();
    await at(person, CHOIR.listen).answer(CHOIR.question, t.missing['not-applicable']);
    await at(person, CHOIR.choose).answer(CHOIR.question, t.missing['dont-know']);
    await at(person, CHOIR.sing).answer(t.judge, t.marks['dont-know']);
    await person.press(t.seeResult);
    expect(person.words).to.contain(t.noActions);
    expect(table(el)).to.deep.equal([
      [CHOIR.sing, t.notAnswered.skipped, t.marks['dont-know']],
      [CHOIR.listen, t.missing['not-applicable'], t.notAnswered.skipped],
      [CHOIR.choose, t.missing['dont-know'], t.notAnswered.skipped],
    ]);
  });

  it('adds nothing up', async () => {
    const { el, person } = await atResult();
    const all = [person.words, el.shadowRoot!.textContent].join('\n');
    expect(all).not.to.match(/%|per ?cent|total|score|average|sum\b/i);
    expect(new Set(all.match(/\d+ of \d+/g))).to.deep.equal(new Set(['2 of 2', '2 of 3']));
  });

  it('leads to a statement and back to where people were', async () => {
    const { el, person } = await atResult();
    await person.press(`${t.change} ${CHOIR.choose}`);
    expect(person.place).to.equal(CHOIR.choose);
    await at(person, CHOIR.choose).answer(CHOIR.question, 'Wholly');
    el.layout = 'steps';
    await person.press(person.sees('button', t.toCheck) ? t.toCheck : t.seeResult);
    expect(table(el)[1]).to.deep.equal([CHOIR.choose, t.positionOf(3, 3, 'Wholly'), t.notAnswered.skipped]);
  });

  it('stands at the end too, and to look at, without a way to change it', async () => {
    const { el, person } = await atResult();
    const before = table(el);
    await person.press(t.finish);
    expect(person.place).to.equal('So we sing');
    expect(table(el)).to.deep.equal(before);
    expect(person.sees('button', `${t.change} ${CHOIR.choose}`)).to.equal(false);
    el.readonly = true;
    await el.updateComplete;
    expect(table(el)).to.deep.equal(before);
    expect(person.sees('button')).to.equal(false);
  });
});

describe('a check beside an earlier round', () => {
  it('shows at each statement what was said then, and what has changed since', async () => {
    const { person } = await begun({ earlier: lastYear() });
    const here = at(person, CHOIR.listen);
    expect(here.words)
      .to.contain(t.saidEarlier('last year'))
      .and.contain('Nobody waited.')
      .and.contain('Not yet');
    await here.answer(CHOIR.question, 'In parts');
    expect(here.words).to.contain(t.changed('Not yet', 'In parts'));
    expect(at(person, CHOIR.choose).words).to.contain(t.saidNothing);
  });

  it('tells in the result what has changed and what has not', async () => {
    const { person } = await atResult({ earlier: lastYear() });
    expect(person.words).to.contain(t.changed('Not yet', 'In parts')).and.contain(t.unchanged);
  });

  it('carries unfinished actions over', async () => {
    const { el, person } = await begun({ earlier: lastYear() });
    expect(at(person, CHOIR.listen).words).to.contain('Make a ring.').and.contain(t.since('last year'));
    expect(el.response!.actions!.map(({ what }) => what)).to.deep.equal(['Make a ring.']);
    expect(el.response!.earlier).to.equal('round-of-last-year');
  });

  it('of another version is shown and not compared', async () => {
    const { person } = await begun({ earlier: lastYear({ pack: { id: 'choir', version: '0.9.0' } }) });
    const here = at(person, CHOIR.listen);
    await here.answer(CHOIR.question, 'In parts');
    expect(here.words).to.contain(t.otherVersion('0.9.0')).and.not.contain(t.changed('Not yet', 'In parts'));
  });
});

describe('the accessibility tree of a check', () => {
  before(async function () {
    // only Chromium hands it out
    if ((await tree()) === null) this.skip();
  });

  it('has each statement as a named group, with position, marks and fields named inside it', async () => {
    const { el } = await begun();
    const rollUp = unroll(el);
    const page = (await tree())!;
    rollUp();
    const group = nodes(page, 'group').find(({ name }) => name === CHOIR.listen)!;
    const [, position, judge] = nodes(group, 'group');
    expect([position!.name, judge!.name]).to.deep.equal([CHOIR.question, t.judge]);
    expect(names(nodes(position!, 'radio')).slice(0, 3)).to.deep.equal(['Not yet', 'In parts', 'Wholly']);
    expect(names(nodes(group, 'textbox'))).to.deep.equal([t.example]);
    expect(group.description).to.equal(CHOIR.hint);
  });

  it('has a table with headers, one picture, and headings in steps of one on the result', async () => {
    await atResult();
    const page = (await tree())!;
    expect(names(nodes(page, 'rowheader'))).to.deep.equal([CHOIR.sing, CHOIR.choose, CHOIR.listen]);
    expect(names(nodes(page, 'columnheader'))).to.deep.equal([t.statement, t.position, t.mark]);
    expect(nodes(page, 'image').filter(({ name }) => name).length).to.equal(1);
    const levels = nodes(page, 'heading').map(({ properties }) => properties['level'] as number);
    for (const [i, level] of levels.entries())
      expect(level, `heading ${i + 1}`).to.be.at.most((levels[i - 1] ?? 1) + 1);
  });
});
