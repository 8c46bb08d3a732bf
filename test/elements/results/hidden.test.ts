import { expect } from '@open-wc/testing';
import { catchFiles, readTable } from '../../support/files.js';
import { about, results, some, t, unfold } from './results.js';

/** Everything in the shadow tree: words, attributes, properties that Lit keeps in comments; pictures where not left out. */
const whole = (el: Element, pictures = true): string => {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (!pictures && node instanceof SVGElement) return;
    if (node instanceof Element)
      for (const { name, value } of node.attributes) parts.push(`${name}=${value}`);
    else parts.push(node.textContent ?? '');
    node.childNodes.forEach(walk);
  };
  walk(el.shadowRoot!);
  return parts.join('\n');
};

/** 37 people of whom 3 disagree, 2 of a group of 4, with words that nobody should read again. */
const responses = () =>
  some(37, { rounds: ['2027'], groups: ['North'] }).map((one, i) => ({
    ...one,
    group: i < 4 ? 'Islands' : 'North',
    answers: {
      ...one.answers,
      'outcome-trust': {
        value: i % 13 === 1 ? 'disagree' : i % 2 ? 'agree' : 'strongly-agree',
        note: `secret words ${i}`,
      },
    },
  }));

/** Numbers of 1 to 4, and those that are not multiples of 5, where a count could stand. */
const exact = (cell: string): boolean => /^\d+$/.test(cell) && Number(cell) % 5 !== 0;

describe('what may not be shown', () => {
  it('is nowhere in the page', async () => {
    const { el, person } = await results({ responses: responses() });
    await person.pick(t.by, t.groupName);
    for (const part of [t.showNumbers, t.whoAnswered, t.about]) await unfold(person, part);
    expect(person.all('cell').length).to.be.above(50);
    const text = whole(el);
    expect(text).not.to.contain('secret words');
    // The numbers in pictures are per cent, without the sign.
    expect(whole(el, false), 'the number of all').not.to.match(/\b37\b(?!%)/);
    for (const cell of person.all('cell')) {
      const [, count] = /\((\d+)\)/.exec(cell.textContent) ?? [];
      expect(exact(count ?? cell.textContent.trim()), cell.textContent).to.equal(false);
    }
    await person.pick(t.by, t.noBreakdown);
    const disagree = (await about(person, 'I trust my social care worker.'))
      .all('rowheader')
      .find(({ textContent }) => textContent.trim() === 'Disagree')!;
    expect(disagree.parentElement!.textContent).to.contain('[c]');
  });

  it('is in no file', async () => {
    const files = catchFiles();
    const { person } = await results({ responses: responses() });
    await unfold(person, t.takeAway);
    for (const file of [t.csv, t.json, t.codeBook]) await person.press(file);
    await unfold(person, new RegExp(`^${t.savePicture}`));
    await person.press(new RegExp(`^${t.svg}`));
    const [table, json, , picture] = files;
    for (const { name, text } of files) expect(text, name).not.to.contain('secret words');
    for (const { name, text } of [table!, json!]) expect(text, name).not.to.match(/\b37\b(?!%|,)/);
    const percents = [...json!.text.matchAll(/"percent": (\d+)/g)].map(([, percent]) => percent);
    const drawn = [
      ...new DOMParser().parseFromString(picture!.text, 'image/svg+xml').querySelectorAll('text'),
    ]
      .map((one) => /^(\d+)%?$/.exec(one.textContent)?.[1])
      .filter((number) => number !== undefined);
    expect(drawn.length).to.be.above(20);
    for (const number of drawn) expect(percents, 'numbers on bars are published shares').to.include(number);
    for (const row of readTable(table!.text))
      for (const column of ['responses', 'base'])
        expect(exact(row[column]!), JSON.stringify(row)).to.equal(false);
    const counts = [
      ...json!.text.matchAll(/"(?:count|asked|answered|responses|words|texts|notes|other|drafts)": (\d+)/g),
    ];
    expect(counts.length).to.be.above(50);
    for (const [found, count] of counts) expect(exact(count!), found).to.equal(false);
    expect(picture!.text).to.contain('<svg').and.contain('I trust my social care worker.');
  });

  it('is not told by the list of lines that were left out', async () => {
    const { person, el } = await results({
      responses: [...some(40), { format: 1, id: 'my secret name', answers: { 'secret words': 1 } }],
    });
    person.get('button', t.badLines).click();
    expect(person.words).to.contain(t.badLine(41, true));
    expect(whole(el)).not.to.contain('secret');
  });

  it('stays hidden where a host asks for a floor that is too low', async () => {
    const { person } = await results({ responses: responses(), floor: 1 });
    expect(person.all('table')).to.deep.equal([]);
    expect(person.words).to.contain('the floor is a whole number from 5, not 1');
  });
});
