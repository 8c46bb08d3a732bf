import { expect } from '@open-wc/testing';
import * as events from '../../src/events.js';
import { place } from '../support/page.js';
import { settled } from '../support/person.js';
import { listenToConsole, listen } from '../support/watch.js';
import type { Subject } from './subject.js';

const CLASSES = {
  'sba-ready': events.SbaReadyEvent,
  'sba-answer': events.SbaAnswerEvent,
  'sba-action': events.SbaActionEvent,
  'sba-progress': events.SbaProgressEvent,
  'sba-step': events.SbaStepEvent,
  'sba-before-complete': events.SbaBeforeCompleteEvent,
  'sba-complete': events.SbaCompleteEvent,
  'sba-submit': events.SbaSubmitEvent,
  'sba-submitted': events.SbaSubmittedEvent,
  'sba-submit-error': events.SbaSubmitErrorEvent,
  'sba-save': events.SbaSaveEvent,
  'sba-restore': events.SbaRestoreEvent,
  'sba-clear': events.SbaClearEvent,
  'sba-content-error': events.SbaContentErrorEvent,
};
type Type = keyof typeof CLASSES;
const TYPES = Object.keys(CLASSES) as Type[];

/** A place in a shadow root in a shadow root, as in a host's own components. */
const deep = (): ShadowRoot => {
  const inner = document.createElement('div');
  place(document.createElement('div')).attachShadow({ mode: 'open' }).append(inner);
  return inner.attachShadow({ mode: 'open' });
};

/** Events have their class and name, reach the page, and tell only what a person did. */
export function tellsByEvents(subject: Subject): void {
  describe('tells by events', () => {
    it('knows every class that is exported', () => {
      expect(Object.values(events)).to.have.members(Object.values(CLASSES));
    });

    it('of their class, bubbling, and out of every shadow root', async () => {
      const heard = listen(document, ...TYPES);
      const el = await subject.create({}, deep());
      await subject.begin(el);
      await subject.answer(el);
      await subject.clearAndUndo(el);
      await subject.finish(el);
      for (const event of heard) {
        expect(event, event.type).to.be.instanceOf(CLASSES[event.type as Type]);
        expect([event.bubbles, event.composed], event.type).to.deep.equal([true, true]);
      }
      const told = new Set(heard.map(({ type }) => type));
      // Whether a draft is kept in between is a question of time.
      told.delete('sba-save');
      expect(told).to.deep.equal(
        new Set([
          'sba-ready',
          'sba-step',
          'sba-answer',
          'sba-progress',
          'sba-clear',
          'sba-before-complete',
          'sba-complete',
          ...(subject.tells ?? []),
        ]),
      );
    });

    it('but not when the host sets a property or calls reset()', async () => {
      listenToConsole('error');
      const earlier = await subject.create();
      await subject.begin(earlier);
      await subject.answer(earlier);
      const { response } = earlier;
      const el = await subject.create();
      await subject.begin(el);
      await subject.answer(el);
      await el.drafts.flush();
      // At the element itself: what a person said to the other one may be kept only now.
      const heard = listen(el, ...TYPES);
      const { content } = el;
      const settings: Partial<typeof el> = {
        layout: 'list',
        headingLevel: 3,
        group: 'north',
        round: '2027',
        readonly: true,
        submitUrl: '/nowhere',
        name: 'answers',
        lang: 'cy',
        terms: { council: 'Somewhere' },
        response: response!,
      };
      for (const [name, value] of Object.entries(settings)) {
        Object.assign(el, { [name]: value });
        await el.updateComplete;
        await settled();
      }
      el.reset();
      await settled();
      expect(heard.map(({ type }) => type)).to.deep.equal([]);
      el.content = structuredClone(content) ?? null;
      el.content = { kind: 'nonsense' };
      await settled();
      Object.assign(el, { response: { format: 99 } });
      el.content = content;
      await settled();
      expect(new Set(heard.map(({ type }) => type))).to.deep.equal(
        new Set(['sba-content-error', 'sba-ready']),
      );
    });
  });
}
