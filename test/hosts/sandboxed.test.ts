import { expect } from '@open-wc/testing';
import { place } from '../support/page.js';

/** What a person in the frame sees, and what the page noted. */
interface Sight {
  id: number;
  words: string;
  buttons: string[];
  errors: string[];
  sent: string[];
  events: string[];
}

type Act = (act: 'look' | 'set' | 'serve' | 'press' | 'enter', what?: unknown) => Promise<Sight>;

let last = 0;

/** Opens the page in a frame that may do no more than this; returns a way to act in it. */
async function open(sandbox: string): Promise<Act> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  frame.src = '/test/hosts/pages/sandboxed.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place(frame);
  await loaded;
  const act: Act = (name, what) =>
    new Promise((resolve) => {
      const id = ++last;
      const hear = ({ data, source }: MessageEvent<Sight>): void => {
        if (source !== frame.contentWindow || data.id !== id) return;
        window.removeEventListener('message', hear);
        resolve(data);
      };
      window.addEventListener('message', hear);
      frame.contentWindow!.postMessage({ id, act: name, what }, '*');
    });
  return act;
}

/** Looks until something can be seen. */
async function until(act: Act, probe: (sight: Sight) => boolean, what: string): Promise<Sight> {
  let sight = await act('look');
  for (let i = 0; i < 150 && !probe(sight); i++) sight = await act('look');
  expect(probe(sight), `${what}; the page says: ${sight.words.slice(0, 300)}`).to.equal(true);
  return sight;
}

const started = async (act: Act): Promise<void> => {
  await until(act, ({ buttons }) => buttons.includes('Start'), 'the first page');
  await act('press', 'Start');
};

for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms']) {
  describe(`a page in <iframe sandbox="${sandbox}">`, () => {
    it('leads on with Continue', async () => {
      const act = await open(sandbox);
      await started(act);
      const first = await act('look');
      await act('press', 'Continue');
      await until(act, (one) => one.words !== first.words, 'the next question');
    });

    it('leads on with Enter in an answer', async () => {
      const act = await open(sandbox);
      await started(act);
      const first = await act('look');
      await act('enter');
      await until(act, (one) => one.words !== first.words, 'the next question');
    });

    it('sends, and gives a receipt, though no lock, channel or storage is to be had', async () => {
      const act = await open(sandbox);
      await act('set', { 'submit-url': 'https://council.example/answers', layout: 'list' });
      await started(act);
      await act('press', 'Check your answers');
      await act('press', 'Send my answers');
      const { sent, events, errors } = await until(
        act,
        ({ words }) => words.includes('Your receipt:'),
        'the receipt',
      );
      expect(sent.length).to.equal(1);
      expect(events).to.deep.equal(['sba-complete', 'sba-submitted']);
      expect(errors).to.deep.equal([]);
    });

    it('says that it has not arrived where it has not, and sends the same at ‘Try again’', async () => {
      const act = await open(sandbox);
      await act('serve', [0, 0, 201]);
      await act('set', { 'submit-url': 'https://council.example/answers', layout: 'list' });
      await started(act);
      await act('press', 'Check your answers');
      await act('press', 'Send my answers');
      await until(act, ({ words }) => words.includes('have not arrived yet'), 'the news');
      for (let i = 0; i < 3; i++) await act('press', 'Try again');
      const { sent, errors } = await until(
        act,
        ({ words }) => words.includes('Your receipt:'),
        'the receipt',
      );
      expect(new Set(sent).size).to.equal(1);
      expect(errors).to.deep.equal([]);
    });
  });
}
