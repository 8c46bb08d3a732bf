import type { InstrumentElement } from '../../src/elements/instrument-element.js';

/** What the shared contracts need to know of an element. Each element's test hands in one. */
export interface Subject {
  tag: string;
  /** One on its start page, in English, with content in English and Welsh, some of it in English only. */
  create: (settings?: Partial<InstrumentElement>, where?: Node) => Promise<InstrumentElement>;
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
  /** Content with an item that must be answered, which `answer` answers. */
  required: unknown;
  /** Everything that the page can look like, by name. */
  states: Record<string, () => Promise<InstrumentElement>>;
}
