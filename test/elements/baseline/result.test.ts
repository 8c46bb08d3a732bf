import { expect } from '@open-wc/testing';
import { HALL } from '../../support/packs.js';
import { nameOf, seen, within } from '../../support/screen.js';
import { at, baseline, inArea, type Seat, section, sentence, t, toAreas } from './baseline.js';
import { atResult, resultOfGarden } from './states.js';

const DOORS = sentence([1, 2], [2, 3]);

describe('the result', () => {
  it('says of each area which statements apply, each side out of its own', async () => {
    const { person } = await atResult();
    expect(person.place).to.equal(t.result);
    expect(person.words).to.contain(`${HALL.doors}: ${DOORS}`);
    expect(seen(section(person, HALL.doors))).to.contain(DOORS);
    expect(seen(section(person, HALL.doors))).to.contain(`${HALL.now} ${HALL.locked}`);
    expect(seen(section(person, HALL.doors))).to.contain(`${HALL.next} ${HALL.open} ${HALL.ramp}`);
    expect(seen(section(person, HALL.doors))).not.to.contain(HALL.oneKey);
  });

  const SAID: [what: string, statements: string[], said: string, cells: string[]][] = [
    ['nothing was said', [], t.notSaid, [t.notAnswered.skipped, t.notAnswered.skipped]],
    ['none applies', [HALL.none], t.noneApply, ['0 of 1', '0 of 2']],
    ['nobody was sure', [t.missing['dont-know']], t.unsure, [t.missing['dont-know'], t.missing['dont-know']]],
    ['one side applies', [HALL.dug], sentence([0, 1], [1, 2]), ['0 of 1', '1 of 2']],
  ];
  for (const [what, statements, said, cells] of SAID) {
    it(`tells in words, table and picture where ${what}`, async () => {
      const { person } = await resultOfGarden(...statements);
      expect(person.words).to.contain(`${HALL.garden}: ${said}`);
      expect(seen(section(person, HALL.garden))).to.contain(said);
      expect(nameOf(person.get('img'))).to.contain(`${HALL.garden}: ${said}`);
      const row = person.get('rowheader', HALL.garden).closest('tr')!;
      expect([...row.querySelectorAll('td')].map(nameOf)).to.deep.equal(cells);
    });
  }

  it('has a picture that is named by its sentences, with a mark for each statement that applies', async () => {
    const { person } = await atResult();
    const picture = person.get('img');
    expect(nameOf(picture)).to.equal(`${HALL.doors}: ${DOORS} ${HALL.garden}: ${t.notSaid}`);
    const bars = within(picture, 'svg').map((bar) => [
      bar.querySelectorAll('rect').length,
      bar.querySelectorAll('rect.full').length,
      bar.querySelectorAll('path').length,
    ]);
    expect(bars, 'boxes, filled ones, ticks: not by colour alone').to.deep.equal([
      [2, 1, 1],
      [3, 2, 2],
      [1, 0, 0],
      [2, 0, 0],
    ]);
  });

  it('has a table that says the same, with headers for rows and columns', async () => {
    const { person } = await atResult();
    expect(person.all('columnheader').map(nameOf)).to.deep.equal([t.area, HALL.now, HALL.next]);
    expect(person.all('rowheader').map(nameOf)).to.deep.equal([HALL.doors, HALL.garden]);
    expect(person.all('cell').map(nameOf)).to.deep.equal([
      '1 of 2',
      '2 of 3',
      t.notAnswered.skipped,
      t.notAnswered.skipped,
    ]);
  });

  it('has neither table nor picture where no area has statements', async () => {
    const { person } = await baseline({ content: undefined, pack: 'measures' });
    await person.press(t.seeResult);
    expect(person.sees('table')).to.equal(false);
    expect(person.sees('img')).to.equal(false);
    expect(person.sees('heading', t.statements)).to.equal(false);
  });

  it('has of each area the stage, strengths before gaps, what is unmarked, then actions', async () => {
    const { person } = await atResult();
    const doors = section(person, HALL.doors);
    expect(seen(doors)).to.contain(`${t.overall}: Not yet`);
    const headings = within(doors, 'h3, h4, h5').map(nameOf);
    expect(headings).to.deep.equal([HALL.doors, t.strengths, t.gaps, t.unmarked, t.actions]);
    const text = seen(doors);
    const order = [
      t.strengths,
      HALL.hours,
      'We have begun',
      'Mornings only.',
      'The notice on the door.',
      t.gaps,
      HALL.whoComes,
      'The choir.',
      t.unmarked,
      HALL.rota,
      t.actions,
      'Open on Sundays.',
      'Hang up the key.',
      'Mo',
      'The choir',
      '1 March 2027',
      'Someone comes late.',
      'Hooks rust.',
    ];
    let from = 0;
    for (const part of order) {
      const place = text.indexOf(part, from);
      expect(place, `"${part}" after what comes before it`).to.be.at.least(from);
      from = place;
    }
  });

  it('calls what is mixed or not sure neither a strength nor a gap', async () => {
    const { person } = await inArea();
    await at(person, HALL.hours).answer(t.judge, t.marks.mixed);
    await at(person, HALL.rota).answer(t.judge, t.marks['dont-know']);
    await toAreas(person);
    await person.press(t.seeResult);
    const doors = section(person, HALL.doors);
    expect(within(doors, 'h4').map(nameOf)).to.deep.equal([t.mixed]);
    expect(seen(doors)).to.contain(HALL.hours).and.contain(HALL.rota);
  });

  it('says of a reversed question that it is, beside what was answered, and of no other', async () => {
    const { person } = await atResult();
    const entry = person.get('button', `${t.change} ${HALL.rota}`).closest('div')!;
    expect(seen(entry)).to.contain('The way we do it').and.contain(t.reverse);
    expect(person.words.split(t.reverse).length - 1).to.equal(1);
  });

  it('shows what was not answered as not answered, and nothing else for it', async () => {
    const { person } = await atResult();
    expect(seen(section(person, HALL.table))).to.contain(t.nothingSaid);
    expect(seen(section(person, HALL.doors))).not.to.contain(t.nothingSaid);
  });

  it('does not say that nothing was answered where statements were ticked', async () => {
    const { person } = await resultOfGarden(HALL.dug);
    expect(seen(section(person, HALL.garden)))
      .to.contain('1 of 2')
      .and.not.contain(t.nothingSaid);
  });

  it('shows evidence that stands alone too', async () => {
    const { person } = await inArea();
    await at(person, HALL.hours).write(t.evidence, 'The notice on the door.');
    await toAreas(person);
    await person.press(t.seeResult);
    expect(seen(section(person, HALL.doors))).to.contain('The notice on the door.');
  });

  it('shows a stage that is not known or does not apply as that', async () => {
    const { person } = await inArea();
    await at(person, HALL.hours).answer(t.stage, t.missing['not-applicable']);
    await at(person, HALL.overall).answer(t.stage, t.missing['dont-know']);
    await toAreas(person);
    await person.press(t.seeResult);
    const text = seen(section(person, HALL.doors));
    expect(text)
      .to.contain(t.missing['not-applicable'])
      .and.contain(`${t.overall}: ${t.missing['dont-know']}`);
  });

  it('can be seen before anything was said', async () => {
    const { person } = await baseline();
    await person.press(t.seeResult);
    expect(person.words).to.contain(t.notSaid).and.contain(t.nothingSaid);
  });
});

describe('the result adds nothing up', () => {
  const pages: Record<string, () => Promise<Seat>> = {
    'before it is finished': atResult,
    'at the end': async () => {
      const seat = await atResult();
      await seat.person.press(t.finish);
      return seat;
    },
    'to look at': async () => {
      const seat = await atResult();
      seat.el.readonly = true;
      await seat.el.updateComplete;
      return seat;
    },
  };
  for (const [name, page] of Object.entries(pages)) {
    it(`${name}: no per cent, no total, no number but so many out of so many of a side`, async () => {
      const { el, person } = await page();
      const all = [person.words, el.shadowRoot!.textContent, nameOf(person.get('img'))].join('\n');
      expect(all).not.to.match(/%|per ?cent|total|score|average|sum\b/i);
      const counts = all.match(/\d+ of \d+/g)!;
      expect(new Set(counts)).to.deep.equal(new Set(['1 of 2', '2 of 3']));
      const rest = all.replace(/\d+ of \d+/g, '').replace(/1 March 2027/g, '');
      expect(rest.match(/\d+/g), 'any other number').to.equal(null);
    });
  }
});
