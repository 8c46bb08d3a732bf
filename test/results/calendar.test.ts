import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCalendar } from '../../src/results/calendar.js';
import type { Action } from '../../src/schema/action.js';
import { action } from '../model/hall-session.js';
import { type Entry, eventsIn } from './read-calendar.js';

const NOW = new Date('2026-11-23T10:20:30Z');

const calendar = (actions: readonly Action[], description = 'About the doors.'): string =>
  toCalendar(actions, ({ what }) => ({ summary: what, description }), NOW);

const dated = (id: string, more: Partial<Action> = {}): Action => action(id, { by: '2027-03-01', ...more });

const one = (more: Partial<Action> = {}, description?: string): Entry => {
  const [event, ...others] = eventsIn(calendar([dated('key', more)], description));
  expect(others).to.deep.equal([]);
  return event!;
};

describe('Days in a calendar', () => {
  it('are those of the actions that are open and have one, a whole day each', () => {
    const actions = [
      dated('key'),
      dated('bell', { status: 'going-on', by: '2027-12-31' }),
      dated('ramp', { status: 'done' }),
      dated('moat', { status: 'dropped' }),
      action('gate'),
    ];
    const days = eventsIn(calendar(actions)).map((event) => [event['SUMMARY'], event['DTSTART;VALUE=DATE']]);
    expect(days).to.deep.equal([
      ['Do key.', '20270301'],
      ['Do bell.', '20271231'],
    ]);
  });

  it('take up nobody’s time, and say when the file was made', () => {
    expect(one()).to.deep.equal({
      UID: 'action-key@sba-toolkit',
      DTSTAMP: '20261123T102030Z',
      'DTSTART;VALUE=DATE': '20270301',
      DURATION: 'P1D',
      TRANSP: 'TRANSPARENT',
      SUMMARY: 'Do key.',
      DESCRIPTION: 'About the doors.',
    });
  });

  it('keep their id whatever becomes of the action, so that a calendar changes the entry and adds none', () => {
    const later = one({ what: 'Another word.', by: '2028-01-01', owner: 'Mo', status: 'going-on' });
    expect(later['UID']).to.equal(one()['UID']);
    expect(eventsIn(calendar([dated('key'), dated('bell')])).map(({ UID }) => UID)).to.deep.equal([
      'action-key@sba-toolkit',
      'action-bell@sba-toolkit',
    ]);
  });

  it('stand in a file as the standard wants it', () => {
    const text = calendar([dated('key')]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).to.equal(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', ''), 'no line break of another kind').not.to.match(/[\r\n]/);
  });

  for (const by of ['2027-13-01', '2027-00-01', '2027-02-30']) {
    it(`leave out one that is no day: ${by}`, () => {
      expect(eventsIn(calendar([dated('key', { by })]))).to.deep.equal([]);
    });
  }

  it('that are none make a file without any', () => {
    const text = calendar([]);
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(eventsIn(text)).to.deep.equal([]);
  });
});

describe('Words in a calendar', () => {
  const WORDS: Readonly<Record<string, string>> = {
    'with commas, semicolons, colons and backslashes': 'Open, close; then: C:\\new \\, \\;',
    'in several lines': 'First\nsecond\n\nlast',
    'that are long': 'Hang up the key. '.repeat(30).trim(),
    'in Welsh, and with what takes two characters': 'Ŵyn ym mhob tŷ 👩‍🍳 '.repeat(20).trim(),
    'that look like another line': 'Key\nEND:VEVENT\nATTENDEE:mailto:mo@example.org',
  };
  for (const [name, words] of Object.entries(WORDS)) {
    it(`${name} come out as they went in`, () => {
      const event = one({ what: words }, `About: ${words}`);
      expect(event['SUMMARY']).to.equal(words);
      expect(event['DESCRIPTION']).to.equal(`About: ${words}`);
    });
  }

  for (const [name, mark] of Object.entries({ Windows: '\r\n', 'an old Mac': '\r' })) {
    it(`with line breaks of ${name} begin no line of their own`, () => {
      const event = one({ what: `Key${mark}ATTENDEE:mailto:mo@example.org` });
      expect(event['SUMMARY']).to.equal('Key\nATTENDEE:mailto:mo@example.org');
      expect(event).not.to.have.property('ATTENDEE');
    });
  }

  const LONG: Readonly<Record<string, string>> = {
    ASCII: 'x, '.repeat(200),
    Welsh: 'Ŵyn ym mhob tŷ, '.repeat(40),
    Chinese: '漢字'.repeat(100),
    emoji: '👩‍🍳'.repeat(60),
  };
  for (const [name, what] of Object.entries(LONG)) {
    it(`stand in lines of at most 75 octets, and are cut between characters: ${name}`, () => {
      const lines = calendar([dated('key', { what })]).split('\r\n');
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).to.be.within(72, 75);
      expect(lines.join('')).not.to.match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(one({ what })['SUMMARY']).to.equal(what);
    });
  }

  it('come out as they went in, whatever they are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\0]/.test(text));
    fc.assert(
      fc.property(words, (what) => {
        expect(one({ what })['SUMMARY']).to.equal(what);
      }),
    );
  });
});
