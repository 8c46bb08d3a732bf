import type { Problem } from './errors.js';
import type { ActionChange } from './model/actions.js';
import type { Progress } from './model/session.js';
import type { Action } from './schema/action.js';
import type { Answer, Response } from './schema/response.js';

/** What shows that the server has a response: its own number, or else the id of the response, and when it took it. */
interface Receipt {
  id: string;
  time: string;
}

/** Every event bubbles and crosses shadow roots, and fires for what a person did, never because a property was set. */
const sbaEvent = <T>(type: string, cancelable = false) =>
  class extends CustomEvent<T> {
    constructor(detail: T) {
      super(type, { detail, bubbles: true, composed: true, cancelable });
    }
  };

/** The questions are on the page. `detail.pack` names them. */
export class SbaReadyEvent extends sbaEvent<{ pack: { id: string; version: string } }>('sba-ready') {}

/**
 * A person answered an item, commented on it, or took an answer back (then `answer` is undefined). In a workshop, `voice`
 * is the id of whoever answers alone.
 */
export class SbaAnswerEvent extends sbaEvent<{ item: string; answer: Answer | undefined; voice?: string }>(
  'sba-answer',
) {}

/** A person wrote, moved or deleted an action; `detail.action` as it is now, or as it was when it was deleted. */
export class SbaActionEvent extends sbaEvent<{ change: ActionChange; action: Action }>('sba-action') {}

/** The number of answers, or of questions that are asked, changed. */
export class SbaProgressEvent extends sbaEvent<Progress>('sba-progress') {}

/** A person moved to another page. `item` is there where the page is one question. */
export class SbaStepEvent extends sbaEvent<{
  step: 'start' | 'question' | 'questions' | 'check' | 'leave' | 'done';
  item: string | undefined;
}>('sba-step') {}

/**
 * A person wants to finish. Cancel it to keep them on the page, or hand `detail.waitUntil` a promise: the toolkit
 * waits for it, and does not finish if it rejects.
 */
export class SbaBeforeCompleteEvent extends sbaEvent<{
  response: Response;
  waitUntil: (promise: Promise<unknown>) => void;
}>('sba-before-complete', true) {}

/** A person has finished. `detail.response` is whole; store it under its `id`: the same id replaces it. */
export class SbaCompleteEvent extends sbaEvent<{ response: Response }>('sba-complete') {}

/** The response is about to be sent to `submit-url`. Cancel it to send it yourself. */
export class SbaSubmitEvent extends sbaEvent<{ response: Response; url: string }>('sba-submit', true) {}

/** The server took the response; `detail.receipt` is what the person can keep. */
export class SbaSubmittedEvent extends sbaEvent<{
  response: Response;
  status: number;
  receipt: Receipt;
}>('sba-submitted') {}

/**
 * The server did not take the response; `status` is undefined where it was not reached. With `willRetry` it will be
 * tried again by itself; otherwise the server refused it, and the person is told.
 */
export class SbaSubmitErrorEvent extends sbaEvent<{
  response: Response;
  status: number | undefined;
  error: unknown;
  willRetry: boolean;
}>('sba-submit-error') {}

/**
 * A draft was kept: in the open tab, or on the disk of the device, where it stays until the end of the day `until`.
 * Fires once it is there, and not before.
 */
export class SbaSaveEvent extends sbaEvent<{ to: 'session' | 'device'; until: string | undefined }>(
  'sba-save',
) {}

/** Where a draft comes from: this tab, this device, a file, or another tab. */
export type DraftOrigin = 'session' | 'device' | 'file' | 'tab';

/** A person went on from a draft. */
export class SbaRestoreEvent extends sbaEvent<{ from: DraftOrigin }>('sba-restore') {}

/** A person cleared all answers. `detail.response` is what was there, for a host that offers its own way back. */
export class SbaClearEvent extends sbaEvent<{ response: Response }>('sba-clear') {}

/** Content was refused. `detail.problems` holds every problem with its place. */
export class SbaContentErrorEvent extends sbaEvent<{
  source: 'content' | 'script' | 'src' | 'pack' | 'response' | 'responses' | 'earlier' | 'actions' | 'draft';
  problems: readonly Problem[];
}>('sba-content-error') {}

declare global {
  interface GlobalEventHandlersEventMap {
    'sba-ready': SbaReadyEvent;
    'sba-answer': SbaAnswerEvent;
    'sba-action': SbaActionEvent;
    'sba-progress': SbaProgressEvent;
    'sba-step': SbaStepEvent;
    'sba-before-complete': SbaBeforeCompleteEvent;
    'sba-complete': SbaCompleteEvent;
    'sba-submit': SbaSubmitEvent;
    'sba-submitted': SbaSubmittedEvent;
    'sba-submit-error': SbaSubmitErrorEvent;
    'sba-save': SbaSaveEvent;
    'sba-restore': SbaRestoreEvent;
    'sba-clear': SbaClearEvent;
    'sba-content-error': SbaContentErrorEvent;
  }
}
