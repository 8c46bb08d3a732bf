import type { InstrumentElement } from '../../src/elements/instrument-element.js';

/** What a host can set on any instrument. */
type Settings = Partial<
  Pick<
    InstrumentElement,
    | 'pack'
    | 'src'
    | 'content'
    | 'terms'
    | 'layout'
    | 'headingLevel'
    | 'group'
    | 'round'
    | 'readonly'
    | 'submitUrl'
    | 'name'
    | 'lang'
    | 'response'
  >
>;

/** What the shared contracts need to know of an element. Each element's test hands in one. */
export interface Subject {
  tag: string;
  /** One on its start page, in English, with content in English and Welsh, some of it in English only. */
  create: (settings?: Settings, where?: Node) => Promise<InstrumentElement>;
  /** As a person: goes from the start to the first page with questions. */
  begin: (el: InstrumentElement) => Promise<void>;
  /** As a person: gives one answer there, writes something, and stays. */
  answer: (el: InstrumentElement) => Promise<void>;
  /** As a person: goes on from there to the end. */
  finish: (el: InstrumentElement) => Promise<void>;
  /** As a person: clears everything and brings it back. */
  clearAndUndo: (el: InstrumentElement) => Promise<void>;
  /** The same words on the page of `begin`, by language. */
  words: { en: string; cy: string };
  /** Words that are there after `begin` and have no Welsh. */
  englishOnly: string;
  /** Content with an item that must be answered, which `answer` answers; undefined where no item can be. */
  required: unknown;
  /** Events that it fires between `begin` and `finish`, those aside that every element fires. */
  tells?: readonly (keyof GlobalEventHandlersEventMap)[];
  /** Everything that the page can look like, by name. */
  states: States;
}

/** What an element can look like, by name; one that belongs to a toolkit stands in it. */
export type States = Record<string, () => Promise<HTMLElement>>;

/** What the contracts need to know that hold for every element, instrument or not. */
export type Seen = Pick<Subject, 'states'>;
