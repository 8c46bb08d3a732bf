import { type DraftSettings, draftSettings } from '../controllers/draft-settings.js';
import type { DraftSource } from '../controllers/draft-source.js';
import { outboxService } from '../delivery/outbox-service.js';
import { askedWords } from '../i18n/answer-words.js';
import type { Session } from '../model/session.js';
import type { Keeping } from '../parts/keeping.js';
import { parseResponseOf } from '../schema/parse-kind.js';
import type { Response } from '../schema/response.js';
import { problemAt } from '../schema/words.js';
import type { Draft } from '../storage/draft.js';
import type { InstrumentElement } from './instrument-element.js';
import { toJson } from '../schema/to-json.js';

/** The drafts of an instrument: its response as it stands. */
export class InstrumentDrafts implements DraftSource {
  readonly #el: InstrumentElement;

  constructor(el: InstrumentElement) {
    this.#el = el;
  }

  get settings(): DraftSettings {
    return draftSettings(this.#el, this.#el.toolkit.store?.settings);
  }

  /** What makes responses, on which page, whether drafts are kept or not. */
  get place(): string | undefined {
    const { session, id, localName, name } = this.#el;
    if (!session) return undefined;
    return toJson([localName, session.questionnaire.pack.id, id || [location.pathname, name]]);
  }

  /** The page is part of it unless the element has an id of its own: the same questions may stand on two pages. */
  get name(): string | undefined {
    const { session, isLocked, labels, id, localName, name } = this.#el;
    if (!session || isLocked) return undefined;
    const { pack } = session.questionnaire;
    return toJson([localName, pack.id, id || [location.pathname, name], labels.round, labels.group]);
  }

  take(): Pick<Draft, 'data' | 'asked'> | undefined {
    const { whole, reader, drafts } = this.#el;
    if (whole?.isEmpty !== false) return undefined;
    // The words of what is no longer asked are nowhere else.
    return { data: whole.response, asked: { ...drafts.found?.asked, ...askedWords(whole, reader) } };
  }

  parse(data: unknown): ReturnType<DraftSource['parse']> {
    const result = parseResponseOf(this.#el.kind, data);
    if ('problems' in result) return result;
    const found = result.response.pack.id;
    const { id = found } = this.#el.session?.questionnaire.pack ?? {};
    return found === id
      ? { draft: result.response }
      : { problems: [problemAt('$.pack.id', 'unknown-reference', found, `"${id}"`)] };
  }

  isFinished(data: unknown): boolean {
    return outboxService.isHeld((data as Response).id);
  }

  isOnItsWay(data: unknown): Promise<boolean> {
    return outboxService.isOnItsWay((data as Response).id);
  }

  show(data: unknown): void {
    const { completed, ...response } = data as Response;
    this.#el.takeOver(response);
    if (completed !== undefined) this.#el.completion.recognise(data as Response);
  }

  renew(id: string): boolean {
    return this.#el.renew(id);
  }

  offers(): void {
    this.#el.toolkit.store?.stir();
  }

  turned(): void {
    void this.#el.updateComplete.then(() => {
      this.#el.focus();
    });
  }

  news(): void {
    void this.#el.updateComplete.then(() => {
      this.#el.announce(this.#el.find('[data-news] p')?.textContent ?? '');
    });
  }
}

/** What the parts about drafts are drawn with in an instrument. */
export function keepingOf(el: InstrumentElement, session: Session, level: number): Keeping {
  const { drafts, reader } = el;
  const { id } = session.questionnaire.pack;
  const { found } = drafts;
  return {
    t: reader.t,
    lang: reader.lang,
    level,
    drafts,
    fileName: id,
    dropped: session.notAsked.map((item) => found?.asked[item] ?? item),
    isSafe: el.completion.isSafe,
    goOn: () => {
      drafts.goOn();
      void el.resume();
    },
    forgetRefused: () => {
      el.dropRefused();
    },
    data: () => el.response,
    mayTake: el.canTakeAlong && !session.isEmpty,
    load: async (file) => {
      if (await drafts.load(file)) await el.resume();
      else {
        el.flow.focusOn('input[type=file]');
        el.announce(reader.t.fileBad);
      }
    },
  };
}
