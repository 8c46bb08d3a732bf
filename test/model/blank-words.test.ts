import { expect } from '@open-wc/testing';
import { invalidAnswers } from '../../src/model/validity.js';
import { ActionList } from '../../src/model/actions.js';
import { Workshop } from '../../src/model/workshop.js';
import { parseResponse } from '../../src/schema/parse.js';
import { hallSession } from './hall-session.js';
import { completed, lunchSession } from './lunch-session.js';

/** What shows nothing: spaces of all kinds, line breaks, and characters without a width. */
const BLANK = ['', ' ', '   ', '\t', '\n\r\n', '\u00A0', '\u3000', '\u200B', '\u2060 \uFEFF', '\u0000\u0007'];

describe('Words that show nothing', () => {
  for (const blank of BLANK) {
    const name = JSON.stringify(blank);

    it(`are no answer to a question that needs one, and no progress: ${name}`, () => {
      const session = lunchSession(undefined, { '$.sections[0].items[3].required': true });
      const before = session.progress.answered;
      session.answer('idea', { text: blank });
      session.comment('tasty', blank);
      expect(session.progress.answered).to.equal(before);
      expect(invalidAnswers(session, ['idea'])).to.deep.equal([
        { item: 'idea', code: 'required', kind: 'text' },
      ]);
      expect(session.isEmpty).to.equal(true);
    });

    it(`are skipped in a response that is gone on with: ${name}`, () => {
      const session = lunchSession({
        ...lunchSession().response,
        answers: { idea: { text: blank }, tasty: { value: 'agree', note: blank } },
      });
      const response = completed(session);
      expect(response.answers['idea']).to.deep.equal({ missing: 'skipped' });
      expect(response.answers['tasty']).to.deep.equal({ value: 'agree' });
      expect(parseResponse(response)).to.deep.equal({ response });
    });

    it(`take nothing away that was said beside them: ${name}`, () => {
      const session = hallSession();
      session.answer('hours', { value: 'begun' });
      session.answer('hours', { text: blank });
      session.dissent('hours', blank);
      expect(session.response.answers['hours']).to.deep.equal({ value: 'begun' });
      expect(session.response.workshop).to.equal(undefined);
    });

    it(`take a part of an action away: ${name}`, () => {
      const list = new ActionList();
      list.add({ id: '00000001', kind: 'close-gap', what: 'Ask.', owner: 'Ali', status: 'not-started' });
      list.edit('00000001', { owner: blank, what: blank });
      expect(list.all).to.deep.equal([
        { id: '00000001', kind: 'close-gap', what: '', status: 'not-started' },
      ]);
    });
  }
});

describe('What nobody can read and databases refuse', () => {
  const typed = 'Bell \u0000\u0007, tab \t, half \uD83D, whole \u{1F600}';
  const kept = 'Bell , tab \t, half , whole \u{1F600}';

  it('is left out of what a person writes, and the rest is kept', () => {
    const session = hallSession();
    session.answer('hours', { text: typed });
    session.comment('hours', typed);
    session.dissent('hours', typed);
    const { answers, workshop } = session.response;
    expect(answers['hours']).to.deep.equal({ text: kept, note: kept });
    expect(workshop!.dissent).to.deep.equal({ hours: kept });
    const list = new ActionList();
    list.add({ id: '00000001', kind: 'close-gap', what: '', status: 'not-started' });
    list.edit('00000001', { what: typed, learnt: typed });
    expect(list.all[0]).to.include({ what: kept, learnt: kept });
  });

  it('leaves nothing of a workshop behind that a response may not hold', () => {
    const workshop = new Workshop();
    workshop.dissent('hours', '\u0000');
    expect(workshop.isEmpty).to.equal(true);
    expect(lunchSession().response.format).to.equal(1);
  });
});
