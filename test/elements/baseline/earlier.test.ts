import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { HALL } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { at, inArea, type Seat, t, toAreas } from './baseline.js';
import { lastYear } from './states.js';

const withEarlier = (more: Partial<Response> = {}): Promise<Seat> =>
  inArea(HALL.doors, { earlier: lastYear(more) });

const saidIn = t.saidEarlier('last year');

describe('an earlier round', () => {
  it('shows at each question what was said then: words, stage, evidence and mark', async () => {
    const { person } = await withEarlier();
    expect(at(person, HALL.hours).words)
      .to.contain(saidIn)
      .and.contain('Never.')
      .and.contain(`${t.evidence} We asked.`);
    expect(at(person, HALL.whoComes).words).to.contain('Nobody yet.');
    expect(at(person, HALL.rota).words).to.contain(saidIn).and.contain(t.saidNothing);
    const then = at(person, HALL.hours).words.split(t.trueNow)[0];
    expect(then, 'above the question of today').to.contain('Not yet').and.contain(t.marks.gap);
  });

  it('shows which statements applied then, as they read', async () => {
    const { person } = await withEarlier();
    const then = at(person, HALL.statements).words.split(HALL.now)[0];
    expect(then)
      .to.contain(saidIn)
      .and.contain(HALL.locked)
      .and.contain(HALL.oneKey)
      .and.not.contain(HALL.open);
  });

  it('answers nothing by itself', async () => {
    const { el, person } = await withEarlier();
    expect(el.response!.answers).to.deep.equal({});
    expect(person.chosen(HALL.statements)).to.deep.equal([]);
    expect(at(person, HALL.hours).chosen(t.stage)).to.deep.equal([]);
    expect(at(person, HALL.hours).written(t.trueNow)).to.equal('');
  });

  it('is not there where the host gives none', async () => {
    const { person } = await inArea();
    expect(person.words).to.contain(HALL.hours).and.not.contain(t.saidNothing);
  });

  for (const [what, more, name] of [
    ['the day on which it was finished', { round: undefined }, '2025-11-02'],
    ['the day on which it began', { round: undefined, completed: undefined }, '2025-11-01'],
  ] as const) {
    it(`without a name is called by ${what}`, async () => {
      const { person } = await withEarlier(more);
      expect(at(person, HALL.hours).words).to.contain(t.saidEarlier(name));
    });
  }

  it('tells what changed in stage and mark as soon as it is said again', async () => {
    const { person } = await withEarlier();
    const hours = at(person, HALL.hours);
    expect(hours.words).not.to.contain(t.unchanged);
    await hours.answer(t.stage, 'We have begun');
    expect(hours.words).to.contain('Then ‘Not yet’, now ‘We have begun’.');
    await hours.answer(t.judge, t.marks.strength);
    expect(hours.words).to.contain('Then ‘A gap’, now ‘A strength’.');
    await hours.answer(t.stage, 'Not yet');
    expect(hours.words).not.to.contain('now ‘We have begun’');
    await hours.answer(t.judge, t.marks.gap);
    expect(hours.words).to.contain(t.unchanged);
  });

  it('tells which statements apply anew and which no longer do, at the question and in the result', async () => {
    const { person } = await withEarlier();
    await person.answer(HALL.statements, HALL.oneKey);
    await person.answer(HALL.statements, HALL.open);
    const changed = [t.newly(HALL.open), t.noLonger(HALL.locked)];
    for (const words of changed) expect(at(person, HALL.statements).words).to.contain(words);
    expect(at(person, HALL.statements).words).not.to.contain(t.newly(HALL.oneKey));
    await toAreas(person);
    await person.press(t.seeResult);
    expect(person.words).to.contain(t.comparedWith('last year'));
    for (const words of changed) expect(person.words).to.contain(words);
  });

  it('says where the same statements apply', async () => {
    const { person } = await withEarlier();
    await person.answer(HALL.statements, HALL.locked);
    await person.answer(HALL.statements, HALL.oneKey);
    expect(at(person, HALL.statements).words).to.contain(t.unchanged);
  });

  it('is not compared before anything is said now, or where nothing was said then', async () => {
    const { person } = await withEarlier({ answers: {} });
    await person.answer(HALL.statements, HALL.open);
    await at(person, HALL.hours).answer(t.stage, 'Not yet');
    for (const question of [HALL.statements, HALL.hours])
      expect(at(person, question).words)
        .to.contain(t.saidNothing)
        .and.not.contain(t.unchanged)
        .and.not.contain(t.newly(HALL.open));
  });

  it('of another version is shown and not compared', async () => {
    const { person } = await withEarlier({ pack: { id: 'hall', version: '0.9.0' } });
    await person.answer(HALL.statements, HALL.open);
    await at(person, HALL.hours).answer(t.stage, 'We have begun');
    for (const question of [HALL.statements, HALL.hours])
      expect(at(person, question).words).to.contain(t.otherVersion('0.9.0'));
    expect(at(person, HALL.hours).words).to.contain('Never.').and.not.contain('Then ‘');
    expect(at(person, HALL.statements).words)
      .to.contain(HALL.locked)
      .and.not.contain(t.newly(HALL.open))
      .and.not.contain(t.noLonger(HALL.locked));
    await toAreas(person);
    await person.press(t.seeResult);
    expect(person.words).not.to.contain(t.newly(HALL.open));
  });

  it('of another version, with a stage that is gone, does not say that nothing was said', async () => {
    const { person } = await withEarlier({
      pack: { id: 'hall', version: '0.9.0' },
      answers: { 'doors-statements': { values: ['gone-since'] }, hours: { value: 'long-gone' } },
    });
    expect(at(person, HALL.statements).words).to.contain(saidIn).and.not.contain(t.saidNothing);
    expect(at(person, HALL.hours).words).to.contain(saidIn).and.not.contain(t.saidNothing);
  });

  it('is read in the language of today', async () => {
    const { el, person } = await withEarlier();
    el.lang = 'cy';
    await settled();
    const hours = at(person, 'Rydym ar agor pan fydd pobl yn rhydd.');
    expect(hours.words).to.contain('Beth a ddywedwyd yn last year').and.contain('Ddim eto');
  });

  it('may be set, changed and taken away while people answer, who lose nothing', async () => {
    const { el, person } = await inArea();
    await at(person, HALL.hours).write(t.trueNow, 'Mornings, and', false);
    el.earlier = lastYear({ actions: [] });
    await settled();
    expect(at(person, HALL.hours).words).to.contain(saidIn);
    expect(at(person, HALL.hours).written(t.trueNow)).to.equal('Mornings, and');
    el.earlier = lastYear({ id: 'round-before', round: 'the year before', actions: [] });
    await settled();
    expect(at(person, HALL.hours).words).to.contain(t.saidEarlier('the year before'));
    for (const none of [undefined, null]) {
      el.earlier = none;
      await settled();
      expect(el.earlier).to.equal(undefined);
      expect(at(person, HALL.hours).words).not.to.contain(t.saidEarlier('the year before'));
    }
    expect(at(person, HALL.hours).written(t.trueNow)).to.equal('Mornings, and');
  });

  it('is given back as it was set, and is not changed', async () => {
    const earlier = lastYear();
    const { el, person } = await inArea(HALL.doors, { earlier });
    await at(person, HALL.hours).press(`${t.remove}: Copy the key.`);
    await at(person, HALL.hours).answer(t.stage, 'We have begun');
    expect(earlier).to.deep.equal(lastYear());
    expect(el.earlier).to.deep.equal(lastYear());
  });

  it('does not make the result announce anything but the result', async () => {
    const { person } = await withEarlier();
    await person.answer(HALL.statements, HALL.open);
    await toAreas(person);
    const before = document.querySelector('[data-sba-announcer]')!.textContent;
    await person.press(t.seeResult);
    expect(document.querySelector('[data-sba-announcer]')!.textContent).to.equal(before);
  });
});

describe('an earlier round that is bad', () => {
  for (const [name, bad, path] of [
    ['a response with a wrong date', lastYear({ started: 'yesterday' }), '$.started'],
    ['a text', 'last year', '$'],
    ['a list', [], '$'],
    ['of another format', { ...lastYear(), format: 2 }, '$.format'],
  ] as [string, unknown, string][]) {
    it(`is refused with its place, and nothing changes: ${name}`, async () => {
      const lines = listenToConsole('error');
      const { el, person } = await withEarlier();
      const heard = listen(el, 'sba-content-error');
      const before = [el.response, person.words];
      (el as { earlier: unknown }).earlier = bad;
      await settled();
      expect(heard.map(({ detail }) => [detail.source, detail.problems[0]!.path])).to.deep.equal([
        ['earlier', path],
      ]);
      expect(el.earlier).to.deep.equal(lastYear());
      expect([el.response, person.words]).to.deep.equal(before);
      expect(lines.join()).to.contain('the earlier was refused').and.contain(path);
    });
  }

  it('is refused before there are questions too', () => {
    listenToConsole('error');
    const heard = listen(document, 'sba-content-error');
    const element = document.createElement('sba-baseline');
    document.body.append(element);
    (element as { earlier: unknown }).earlier = { format: 1 };
    expect(heard[0]!.detail.source).to.equal('earlier');
    element.remove();
  });
});
