import { expect } from '@open-wc/testing';
import type { Seat } from './survey.js';
import { settled } from '../../support/person.js';
import { replace } from '../../support/watch.js';
import { answered, atCheck } from './states.js';

const done = async (settings = {}): Promise<Seat> => {
  const seat = await atCheck(settings);
  await seat.person.press('Finish');
  return seat;
};

const decoded = (link: Element): string => {
  const [head, body] = link.getAttribute('href')!.split(',');
  expect(head).to.equal('data:text/plain;charset=utf-8');
  return decodeURIComponent(body!);
};

const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

const text = (): string => `A survey of every kind

Your answers, ${today.format(new Date())}

I am in the garden.
→ A lot
Your comment: Mostly herbs.

Do you have a pet?
→ Yes

What is its name?
→ Rex

Which sports?
→ Walking

Where do you live?
→ Not answered

Written for a test.
`;

describe('the end', () => {
  it('thanks, and shows the answers once more', async () => {
    const { person } = await done();
    expect(person.place).to.equal('Thank you');
    expect(person.words).not.to.contain('Mostly herbs.');
    await person.press('Your answers');
    for (const words of ['A lot', 'Mostly herbs.', 'Yes', 'Rex', 'Walking', 'Not answered'])
      expect(person.words).to.contain(words);
  });

  it('does not say that answers were sent where they were not', async () => {
    const { person } = await done();
    expect(person.words).to.contain('Thank you').and.not.contain('sent');
  });

  it('gives the answers as a file in plain words', async () => {
    const { person } = await done();
    const link = person.get('link', 'Download my answers') as HTMLAnchorElement;
    expect(link.download).to.match(/^[\w-]+\.txt$/);
    expect(decoded(link)).to.equal(text());
  });

  it('gives the same file before anything is sent', async () => {
    const { person } = await atCheck();
    expect(decoded(person.get('link', 'Download my answers'))).to.equal(text());
  });

  it('writes the file in the language of the person', async () => {
    const { el, person } = await done();
    el.lang = 'cy';
    await settled();
    const link = person.get('link', 'Lawrlwytho fy atebion') as HTMLAnchorElement;
    expect(decoded(link)).to.contain('Rwyf yn yr ardd.\n→ Llawer');
    expect(decoded(link)).to.match(
      /, \d+ (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \d{4}\n/,
    );
  });

  it('puts the answers on the clipboard and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (words: string) => Promise.resolve(copied.push(words)) });
    const { person } = await done();
    await person.press('Copy my answers');
    expect(copied).to.deep.equal([text()]);
    expect(document.querySelector('[role=status]')!.textContent.trim()).to.equal(
      'Your answers are on the clipboard.',
    );
    expect(person.words, 'for people who look').to.contain('Your answers are on the clipboard.');
  });

  for (const [why, clipboard] of [
    [
      'where the browser refuses',
      { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    ],
    ['where a page without TLS has no clipboard', undefined],
  ] as const) {
    it(`says that copying failed and points to the download ${why}`, async () => {
      replace(navigator, 'clipboard', clipboard);
      const { person } = await done();
      await person.press('Copy my answers');
      expect(person.words).to.contain('This browser does not let us copy. Download them instead.');
      expect(person.words).not.to.contain('Your answers are on the clipboard.');
      expect(person.get('link', 'Download my answers')).to.exist;
    });
  }

  it('starts again without the answers, for the next person', async () => {
    const { el, person } = await done();
    const { id } = el.response!;
    await person.press('Start again');
    expect(el.response!.answers).to.deep.equal({});
    expect(el.response!.completed).to.equal(undefined);
    expect(el.response!.id).not.to.equal(id);
    await person.press('Start');
    expect(person.chosen('I am in the garden.')).to.deep.equal([]);
  });

  it('writes words without lone surrogates into the file', async () => {
    const { el, person } = await answered();
    await person.write('Tell us more', 'broken \uD800 here');
    await person.press('Check your answers');
    expect(decoded(person.get('link', 'Download my answers'))).to.contain('broken  here');
    expect(el.response!.answers['garden']).to.have.property('note');
  });
});
