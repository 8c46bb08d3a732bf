import { expect } from '@open-wc/testing';
import type { Response } from '../../../src/schema/response.js';
import { KITCHEN } from '../../support/packs.js';
import { settled } from '../../support/person.js';
import { nameOf, within } from '../../support/screen.js';
import { listen, listenToConsole } from '../../support/watch.js';
import { atResult, begun, matrix, response, type Seat, t } from './matrix.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sentences = ({ el }: Seat): string[] =>
  within(el, '.sentences > li').map((one) => plain(one.textContent));

/** What stands in the cells of a row of the table. */
const cells = ({ person }: Seat, row: string): string[] =>
  [...person.get('rowheader', row).closest('tr')!.querySelectorAll('td')].map((one) =>
    plain(one.textContent),
  );

const many = (n: number, as: string | undefined, said: Record<string, string>, from = 0): Response[] =>
  Array.from({ length: n }, (_, i) => response(`${as ?? 'nobody'}-${i + from}`, as, said));

describe('the result of one person', () => {
  it('has their own view and what they see of others, widest difference first', async () => {
    const seat = await atResult();
    expect(seat.person.place).to.equal(t.result);
    const [salt, washing, door] = sentences(seat);
    expect(salt).to.contain(
      `${KITCHEN.salt}. ${t.youSay('nearly always')} ${t.youSee(KITCHEN.guests, 'hardly ever')}`,
    );
    expect(salt).to.contain(t.apart(3));
    expect(washing).to.contain(t.notCompared);
    expect(door).to.contain(t.youSee(KITCHEN.guests, 'often')).and.contain(t.notCompared);
    expect(seat.person.words).to.contain(t.whyRows);
  });

  it('says the same in a table, and tells reasons from what was not answered', async () => {
    const seat = await atResult();
    expect(cells(seat, KITCHEN.salt)).to.deep.equal(['nearly always', 'hardly ever', t.nobody]);
    expect(cells(seat, KITCHEN.washing)).to.deep.equal(['I don’t know', t.nobody, t.nobody]);
    expect(seat.person.all('columnheader').map(nameOf)).to.deep.equal([
      t.behaviour,
      t.you(KITCHEN.cooks),
      t.youLook(KITCHEN.guests),
      t.youLook(KITCHEN.neighbours),
    ]);
  });

  it('draws own views as full dots, what is seen as rings, and joins no groups, which have no order', async () => {
    const { el } = await atResult();
    const [salt] = within(el, '.panel');
    const count = (selector: string): number => salt!.querySelectorAll(selector).length;
    expect([count('circle.own'), count('circle.seen')]).to.deep.equal([1, 1]);
    expect(count('line:not(.point)')).to.equal(0);
    expect(salt!.querySelector('circle.own')!.getAttribute('cx')).to.equal('87.5%');
    expect(salt!.querySelector('circle.seen')!.getAttribute('cx')).to.equal('12.5%');
  });

  it('has what will be done, with the row and the group that it is about', async () => {
    const { person } = await atResult();
    expect(person.words)
      .to.contain(`${t.about} ${KITCHEN.salt}, ${KITCHEN.guests}`)
      .and.contain('Put salt on the table.');
  });

  it('tells of nothing but what is asked in the end', async () => {
    const seat = await atResult();
    await seat.person.press(t.back);
    await seat.person.answer(KITCHEN.look, KITCHEN.no);
    await seat.person.press(t.seeResult);
    expect(cells(seat, KITCHEN.salt)).to.deep.equal(['nearly always', t.nobody, t.nobody]);
  });

  it('can be seen before anything was said, and adds nothing up', async () => {
    const seat = await begun({ layout: 'list' });
    await seat.person.press(t.seeResult);
    expect(seat.person.words).to.contain(t.nothingSaid);
    expect(seat.person.sees('table')).to.equal(false);
    const full = await atResult();
    for (const { el } of [seat, full])
      expect(el.shadowRoot!.textContent).not.to.match(/%|per ?cent|total|score(?!\.)|average|sum\b/i);
  });

  it('stands at the end and to look at', async () => {
    const seat = await atResult();
    const before = cells(seat, KITCHEN.salt);
    await seat.person.press(t.finish);
    expect(seat.person.place).to.equal('That is how we are');
    expect(cells(seat, KITCHEN.salt)).to.deep.equal(before);
    seat.el.readonly = true;
    await settled();
    expect(cells(seat, KITCHEN.salt)).to.deep.equal(before);
    expect(seat.person.sees('button')).to.equal(false);
  });
});

describe('the result of people in one room', () => {
  const responses = [
    ...many(1, 'cooks', { 'salt-cooks': 'always', 'salt-guests': 'never' }),
    ...many(1, 'cooks', { 'salt-cooks': 'often' }, 1),
    ...many(1, 'guests', { 'salt-cooks': 'never', 'salt-guests': 'dont-know' }),
  ];

  it('shows every answer with its number, self-view against the others’ view', async () => {
    const seat = await matrix({ responses, together: true });
    const own = `${t.times('often', 1)}, ${t.times('nearly always', 1)}`;
    expect(cells(seat, KITCHEN.salt)).to.deep.equal([
      `${t.ofThemselves} ${own} ${t.ofThem} hardly ever`,
      `${t.ofThemselves} I don’t know ${t.ofThem} hardly ever`,
      `${t.ofThemselves} ${t.nobody} ${t.ofThem} ${t.nobody}`,
    ]);
    expect(sentences(seat)[0]).to.contain(t.says(KITCHEN.cooks, own)).and.contain(t.othersSay('hardly ever'));
    expect(seat.person.words).to.contain(t.voicesCounted(3)).and.contain(t.shownTogether);
    expect(seat.person.all('columnheader').map(nameOf).slice(1)).to.deep.equal([
      KITCHEN.cooks,
      KITCHEN.guests,
      KITCHEN.neighbours,
    ]);
  });

  it('counts each who answered in a workshop, and not what they agreed on', async () => {
    const workshop = response(
      'workshop',
      undefined,
      { 'salt-cooks': 'never' },
      {
        workshop: {
          revealed: true,
          voices: many(2, 'cooks', { 'salt-cooks': 'always' }).map(({ answers, respondent }, i) => ({
            id: `voice-00${i}`,
            answers,
            ...(respondent && { respondent }),
            finished: true as const,
          })),
        },
      },
    );
    const seat = await matrix({ responses: [workshop], together: true });
    expect(seat.person.words).to.contain(t.voicesCounted(2));
    expect(cells(seat, KITCHEN.salt)[0]).to.equal(
      `${t.ofThemselves} ${t.times('nearly always', 2)} ${t.ofThem} ${t.nobody}`,
    );
  });
});

describe('the result of many, each for themselves', () => {
  it('shows the middle of a group from ten on, and no smaller group', async () => {
    const seat = await matrix({
      responses: [
        ...many(5, 'cooks', { 'salt-cooks': 'always' }),
        ...many(5, 'cooks', { 'salt-cooks': 'often' }, 5),
        ...many(9, 'guests', { 'salt-guests': 'never' }),
      ],
    });
    const few = t.tooFew(10);
    expect(cells(seat, KITCHEN.salt)).to.deep.equal([
      `${t.ofThemselves} ${t.between('often', 'nearly always')} ${t.ofThem} ${few}`,
      `${t.ofThemselves} ${few} ${t.ofThem} ${few}`,
      `${t.ofThemselves} ${few} ${t.ofThem} ${few}`,
    ]);
    expect(seat.person.words).to.contain(t.voicesCounted(19)).and.not.contain(t.shownTogether);
    const html = seat.el.shadowRoot!.innerHTML;
    expect(html, 'the smaller group stands nowhere').not.to.match(/hardly ever\b/);
    expect(html, 'nor how many chose what').not.to.match(/\(5\)|\(9\)/);
  });

  it('leaves out answers to other questions or another version, and says how many', async () => {
    const seat = await matrix({
      together: true,
      responses: [
        ...many(2, 'cooks', { 'salt-cooks': 'always' }),
        response('old', 'cooks', { 'salt-cooks': 'never' }, { pack: { id: 'kitchen', version: '0.9.0' } }),
        response('other', 'cooks', { 'salt-cooks': 'never' }, { pack: { id: 'hall', version: '1.0.0' } }),
      ],
    });
    expect(seat.person.words).to.contain(t.otherPack(2)).and.contain(t.voicesCounted(2));
    expect(cells(seat, KITCHEN.salt)[0])
      .to.contain(t.times('nearly always', 2))
      .and.not.contain('hardly ever');
  });

  it('counts of two with one id the last that is finished, and says how many were replaced', async () => {
    const finished = { completed: '2026-11-24' };
    const seat = await matrix({
      together: true,
      responses: [
        response('one-person', 'cooks', { 'salt-cooks': 'never' }, finished),
        response('one-person', 'cooks', { 'salt-cooks': 'always' }, finished),
        response('another-one', 'cooks', { 'salt-cooks': 'always' }, finished),
      ],
    });
    expect(seat.person.words).to.contain(t.replaced(1)).and.contain(t.voicesCounted(2));
    expect(cells(seat, KITCHEN.salt)[0])
      .to.contain(t.times('nearly always', 2))
      .and.not.contain('hardly ever');
  });

  it('is refused with the place of what is bad, and nothing changes', async () => {
    const lines = listenToConsole('error');
    const good = many(1, 'cooks', { 'salt-cooks': 'always' });
    const seat = await matrix({ responses: good, together: true });
    const heard = listen(seat.el, 'sba-content-error');
    const before = seat.person.words;
    seat.el.responses = [...good, { ...good[0]!, started: 'yesterday' }];
    await settled();
    expect(heard.map(({ detail }) => [detail.source, detail.problems[0]!.path])).to.deep.equal([
      ['responses', '$[1].started'],
    ]);
    expect(lines.join()).to.contain('$[1].started');
    expect([seat.person.words, seat.el.responses]).to.deep.equal([before, good]);
  });

  it('asks nothing while it is there, and asks again where one was after it', async () => {
    const seat = await begun();
    await seat.person.answer(KITCHEN.who, KITCHEN.cooks);
    const { response: before } = seat.el;
    seat.el.responses = [];
    await settled();
    expect(seat.person.sees('radio')).to.equal(false);
    expect(seat.person.words).to.contain(t.tooFewAll(10));
    seat.el.responses = null;
    await settled();
    expect(seat.person.chosen(KITCHEN.who)).to.deep.equal([KITCHEN.cooks]);
    expect(seat.el.response).to.deep.equal(before);
    expect(seat.el.responses).to.equal(undefined);
  });

  for (const bad of ['all', 5, { length: 1 }, [null]])
    it(`is refused and throws nothing where it is no list of responses: ${JSON.stringify(bad)}`, async () => {
      listenToConsole('error');
      const seat = await matrix();
      const heard = listen(seat.el, 'sba-content-error');
      (seat.el as { responses: unknown }).responses = bad;
      await settled();
      expect(heard.length).to.equal(1);
      expect(seat.el.responses).to.equal(undefined);
      expect(seat.person.sees('button', t.start)).to.equal(true);
    });
});
