import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import area from '../../content/area.json';
import behaviours from '../../content/behaviours.json';
import coproduction from '../../content/coproduction.json';
import outcomes from '../../content/outcomes.json';
import { notesOf } from '../../src/elements/results/files.js';
import { groupLanes, groupPicture } from '../../src/elements/results/group-dots.js';
import { isByGroup, rowLanes, rowPicture } from '../../src/elements/results/matrix-row.js';
import { outlineOf } from '../../src/elements/results/outline.js';
import { overviewPicture } from '../../src/elements/results/overview.js';
import { itemPicture, whoPicture } from '../../src/elements/results/pictures.js';
import { type Choices, itemIn, showing } from '../../src/elements/results/shown.js';
import type { ResultsView } from '../../src/elements/results/view.js';
import { Reader } from '../../src/i18n/reader.js';
import type { Question, Questionnaire } from '../../src/model/questionnaire.js';
import { questionnaireOf } from '../../src/model/questionnaire-of.js';
import type { Band, Picture, Shape } from '../../src/parts/chart.js';
import { sheetOf } from '../../src/parts/chart-layout.js';
import { disclose } from '../../src/results/disclosure/disclose.js';
import type { Disclosed, ShownItem } from '../../src/results/disclosure/disclosed.js';
import { tally } from '../../src/results/tallier.js';
import type { MatrixPack } from '../../src/schema/matrix.js';
import type { Pack } from '../../src/schema/parse.js';
import { optionsOf } from '../../src/schema/walk.js';
import { results as t } from '../support/sentences.js';
import { anyResponses, manyResponses } from './any-responses.js';
import { PROPERTY } from './seed.js';

const FLOOR = 5;

/** What a page would show of what is in the file, and of nothing else. */
function viewOf(
  questionnaire: Questionnaire,
  file: string,
  choices: Partial<Choices>,
): ResultsView | undefined {
  const all = JSON.parse(file) as Disclosed;
  const shown = showing(
    all,
    { round: undefined, compare: undefined, by: undefined, order: undefined, ...choices },
    questionnaire,
  );
  const nothing = (): void => undefined;
  return (
    shown && {
      questionnaire,
      reader: new Reader('en', questionnaire.pack, t),
      level: 2,
      all,
      showing: shown,
      order: 'pack',
      room: Infinity,
      open: new Set(),
      moves: { open: nothing, choose: nothing, save: nothing, print: nothing, download: nothing },
    }
  );
}

/** The higher answers of a scale: worked out anew, by what the documentation says of each kind of pack. */
function higherOf({ pack }: Questionnaire, { item }: Question): string[] {
  const values = optionsOf(item, pack).map(({ value }) => value);
  const half = Math.floor(values.length / 2);
  return pack.kind === 'survey' ? values.slice(0, half) : values.slice(values.length - half);
}

/** What the published percentages of some answers add up to; undefined where one is hidden. */
function sumOf(item: ShownItem | undefined, codes: readonly string[]): number | undefined {
  if (typeof item?.answered !== 'number' || item.answered === 0) return undefined;
  const percents = item.options.filter(({ code }) => codes.includes(code)).map(({ percent }) => percent);
  if (percents.some((one) => typeof one !== 'number')) return undefined;
  return Math.min(
    100,
    percents.reduce<number>((sum, one) => sum + Number(one), 0),
  );
}

const hasDigits = /\d/;
/** Numbers in words, those aside that are part of a name that a pack or a host gave. */
function numbersIn(words: string, { questionnaire, all, reader }: ResultsView): number[] {
  const names: string[] = [];
  JSON.stringify(questionnaire.pack, (_, value: unknown) => {
    if (typeof value === 'string' && hasDigits.test(value)) names.push(reader.words(value), value);
    return value;
  });
  for (const { version, round } of all.rounds) names.push(version, round);
  const bare = names
    .filter((name) => hasDigits.test(name))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, '').replaceAll(name.replace(/\.$/, ''), ''), words);
  return [...bare.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

const wordsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []));
/** Bars of answers, without the lines along their edges. */
const barsOf = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'bar');
const isHiddenPart = ({ look }: Shape): boolean => look === 'hidden-part';

/** The file says what the picture says, and its bars are as long, but for how wide the sheet is. */
function checkSheet(view: ResultsView, picture: Picture): void {
  const notes = notesOf(view);
  const { marks } = sheetOf(picture, notes, () => 0);
  const bands = picture.panels.flatMap((panel) => panel.bands);
  const said = new Set(
    [
      picture.title,
      picture.subtitle ?? '',
      ...picture.legend.map(({ words }) => words),
      ...(picture.columns ?? []),
      ...picture.panels.map(({ title = '' }) => title),
      ...bands.flatMap(({ words = '', end = [], shapes }) => [words, end, wordsOf(shapes)].flat()),
      ...notes,
    ].map((words) => words.split(/\s+/).filter(Boolean).join(' ')),
  );
  const own = marks.filter(({ kind }) => kind === 'words').map((mark) => 'words' in mark && mark.words);
  expect(own.filter((words) => typeof words === 'string' && !said.has(words))).to.deep.equal([]);
  const drawn = marks
    .filter((mark) => mark.kind === 'bar')
    .slice(-barsOf(bands.flatMap(({ shapes }) => shapes)).length);
  const widths = bands.flatMap(({ shapes }) => barsOf(shapes)).map(({ width }) => width);
  const scale = drawn.length && widths[0] ? drawn[0]!.width / widths[0] : 1;
  widths.forEach((width, i) => expect(drawn[i]!.width).to.be.closeTo(width * scale, 1e-6));
  const published = view.showing.disclosed.rounds.map(({ all }) => all.responses);
  for (const note of notes)
    for (const number of numbersIn(note, view))
      expect([...published, view.all.rules.floor, 1, 4, 5], note).to.include(number);
}

/** A bar of 100 per cent: its parts are as long as what is published of them, and what is hidden is one block. */
function checkStacked(band: Band, item: ShownItem | undefined, order: readonly string[]): void {
  const percents = order.map((code) => item?.options.find((one) => one.code === code)?.percent);
  const known = percents.filter((one) => typeof one === 'number');
  const bars = barsOf(band.shapes);
  const hidden = bars.filter(isHiddenPart);
  if (!known.length) {
    expect(bars.map(({ look }) => look)).to.deep.equal(['hidden-part']);
    expect(wordsOf(band.shapes)).to.deep.equal([]);
    return;
  }
  expect(hidden.length).to.equal(known.length < percents.length ? 1 : 0);
  const sum = known.reduce((all, one) => all + one, 0);
  const block = hidden.length ? Math.max(6, 100 - sum) : 0;
  const unit = 100 / Math.max(1, sum + block);
  const lengths = bars.filter((bar) => !isHiddenPart(bar)).map(({ width }) => width);
  const expected = known.filter((one) => one > 0).map((one) => Math.max(0.4, one * unit - 0.4));
  expect(lengths.length).to.equal(expected.length);
  expected.forEach((length, i) => expect(lengths[i]).to.be.closeTo(length, 1e-6));
  if (hidden.length) expect(hidden[0]!.width).to.be.closeTo(block * unit - 0.4, 1e-6);
  for (const words of wordsOf(band.shapes)) expect(known.map(String)).to.include(words.replace('%', ''));
}

/** All statements with a scale, in the order of the picture. */
const scalesOf = (view: ResultsView): Question[] =>
  outlineOf(view.questionnaire).flatMap(({ questions }) =>
    questions.filter(({ item }) => item.kind === 'scale'),
  );

function checkOverview(view: ResultsView): void {
  const { questionnaire, showing: shown } = view;
  const picture = overviewPicture(view);
  checkSheet(view, picture);
  const bands = picture.panels.flatMap((panel) => panel.bands);
  const questions = scalesOf(view);
  expect(bands.length).to.equal(questions.length);
  const sums: number[] = [];
  questions.forEach((question, i) => {
    const { item } = question;
    const higher = higherOf(questionnaire, question);
    const values = optionsOf(item, questionnaire.pack).map(({ value }) => value);
    const own = shown.round.all.items.find(({ id }) => id === item.id);
    const before = shown.earlier?.all.items.find(({ id }) => id === item.id);
    const [now, then] = [sumOf(own, higher), sumOf(before, higher)];
    if (now !== undefined) sums.push(now);
    checkStacked(bands[i]!, own, questionnaire.pack.kind === 'survey' ? values : [...values].reverse());
    const [said = '', change = ''] = bands[i]!.end ?? [];
    expect(numbersIn(said, view), said).to.deep.equal(now === undefined ? [] : [now]);
    const points = now === undefined || then === undefined ? [] : [Math.abs(now - then)];
    for (const number of numbersIn(change, view)) expect(points, change).to.include(number);
  });
  // The headline: sums, and how many statements there are of a kind.
  for (const number of numbersIn(`${picture.title} ${picture.subtitle ?? ''}`, view))
    if (number > questions.length) expect(sums, picture.title).to.include(number);
}

const place = (percent: number): number => 3 + (percent * 94) / 100;

function checkGroups(view: ResultsView, question: Question): void {
  const lanes = groupLanes(view, question.item.id);
  if (!lanes) return;
  const { showing: shown, questionnaire } = view;
  const picture = groupPicture(view, question, lanes);
  checkSheet(view, picture);
  const higher = higherOf(questionnaire, question);
  const all = sumOf(
    shown.round.all.items.find(({ id }) => id === question.item.id),
    higher,
  );
  picture.panels[0]!.bands.forEach(({ shapes, end }, i) => {
    const own = sumOf(itemIn(shown.columns[i]!, question.item.id), higher);
    const dots = shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.x] : []));
    const lines = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.look === 'everyone' ? [shape.x1] : [],
    );
    expect(dots).to.deep.equal(own === undefined ? [] : [place(own)]);
    expect(lines).to.deep.equal(own === undefined || all === undefined ? [] : [place(all)]);
    expect(barsOf(shapes).length).to.equal(own === undefined ? 1 : 0);
    expect(numbersIn(end![0], view)).to.deep.equal(own === undefined ? [] : [own]);
  });
}

/** Short bars: as long as what is published, and none where it is not. */
function checkBars(view: ResultsView, picture: Picture | undefined, id: string): void {
  if (!picture) return;
  checkSheet(view, picture);
  const items = view.showing.columns.flatMap((column) => itemIn(column, id) ?? []);
  const percents = items.flatMap(({ options }) => options.map(({ percent }) => percent));
  for (const { shapes } of picture.panels.flatMap((panel) => panel.bands)) {
    for (const words of wordsOf(shapes))
      for (const number of numbersIn(words, view)) expect(percents, words).to.include(number);
    const known = barsOf(shapes).filter((bar) => !isHiddenPart(bar) && bar.width > 1);
    for (const { width } of known) {
      const near = percents.some(
        (one) =>
          typeof one === 'number' && [75, 34].some((whole) => Math.abs((one * whole) / 100 - width) < 0.51),
      );
      expect(near, `a bar of ${width}`).to.equal(true);
    }
  }
}

/** The dots of a row of a matrix: where no count of the answers is hidden, and there at the middle answer. */
function checkRows(view: ResultsView): void {
  if (!isByGroup(view)) return;
  for (const { row } of outlineOf(view.questionnaire)) {
    if (!row) continue;
    const picture = rowPicture(view, row, rowLanes(view, row));
    checkSheet(view, picture);
    const ids = outlineOf(view.questionnaire)
      .find((one) => one.row === row)!
      .questions.map(({ item }) => item.id);
    picture.panels[0]!.bands.forEach(({ shapes }, i) => {
      for (const shape of shapes) {
        if (shape.kind !== 'dot') continue;
        const group = (view.questionnaire.pack as MatrixPack).groups[i]!.id;
        for (const column of view.showing.columns) {
          const item = itemIn(column, ids[i]!);
          if ((column.code === group) !== (shape.look === 'own') || !item || item.asked === 0) continue;
          const counts = item.options.map(({ count }) => count);
          expect(counts, `a dot beside what is hidden of ${ids[i]!}`).not.to.include('[c]');
          expect(counts.every((count) => typeof count === 'number')).to.equal(true);
        }
      }
    });
  }
}

describe('Pictures', () => {
  for (const pack of [outcomes, area, behaviours, coproduction] as unknown as Pack[])
    it(`of "${pack.id}" say and draw what is published, and nothing else`, () => {
      const questionnaire = questionnaireOf(pack);
      fc.assert(
        fc.property(fc.oneof(anyResponses(questionnaire), manyResponses(questionnaire)), (list) => {
          const disclosed = disclose(tally(list, questionnaire), questionnaire, { floor: FLOOR });
          const file = JSON.stringify(disclosed);
          const names = disclosed.rounds.flatMap(({ by }) => by.map((one) => one.by));
          const choices: Partial<Choices>[] = [
            ...disclosed.rounds.flatMap((_, i) => [{ round: i }, { round: i, by: '' }]),
            ...[...new Set(names)].map((by) => ({ by })),
          ];
          for (const choice of choices) {
            const view = viewOf(questionnaire, file, choice)!;
            if (view.showing.by === undefined) checkOverview(view);
            else checkRows(view);
            for (const question of questionnaire.questions.filter(({ part }) => part === 'statements')) {
              if (view.showing.by !== undefined) checkGroups(view, question);
              checkBars(view, itemPicture(view, question), question.item.id);
            }
            for (const { id } of view.showing.round.who) checkBars(view, whoPicture(view, id, id), id);
          }
        }),
        { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 10) },
      );
    });
});
