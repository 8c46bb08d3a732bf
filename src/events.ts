import type { Problem } from './errors.js';
import type { Progress } from './model/session.js';
import type { Answer, Response } from './schema/response.js';

/** Every event bubbles and crosses shadow roots, and fires for what a person did, never because a property was set. */
abstract class SbaEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** The questions are on the page. `detail.pack` names them. */
export class SbaReadyEvent extends SbaEvent<{ pack: { id: string; version: string } }> {
  constructor(detail: SbaReadyEvent['detail']) {
    super('sba-ready', detail);
  }
}

/** A person answered an item, commented on it, or took an answer back (then `answer` is undefined). */
export class SbaAnswerEvent extends SbaEvent<{ item: string; answer: Answer | undefined }> {
  constructor(detail: SbaAnswerEvent['detail']) {
    super('sba-answer', detail);
  }
}

/** The number of answers, or of questions that are asked, changed. */
export class SbaProgressEvent extends SbaEvent<Progress> {
  constructor(detail: SbaProgressEvent['detail']) {
    super('sba-progress', detail);
  }
}

/** A person moved to another page. `item` is there where the page is one question. */
export class SbaStepEvent extends SbaEvent<{
  step: 'start' | 'question' | 'questions' | 'check' | 'leave' | 'done';
  item: string | undefined;
}> {
  constructor(detail: SbaStepEvent['detail']) {
    super('sba-step', detail);
  }
}

/**
 * A person wants to finish. Cancel it to keep them on the page, or hand `detail.waitUntil` a promise: the toolkit
 * waits for it, and does not finish if it rejects.
 */
export class SbaBeforeCompleteEvent extends SbaEvent<{
  response: Response;
  waitUntil: (promise: Promise<unknown>) => void;
}> {
  constructor(detail: SbaBeforeCompleteEvent['detail']) {
    super('sba-before-complete', detail, true);
  }
}

/** A person has finished. `detail.response` is whole; store it under its `id`: the same id replaces it. */
export class SbaCompleteEvent extends SbaEvent<{ response: Response }> {
  constructor(detail: SbaCompleteEvent['detail']) {
    super('sba-complete', detail);
  }
}

/** The response is about to be sent to `submit-url`. Cancel it to send it yourself. */
export class SbaSubmitEvent extends SbaEvent<{ response: Response; url: string }> {
  constructor(detail: SbaSubmitEvent['detail']) {
    super('sba-submit', detail, true);
  }
}

/** The server took the response. */
export class SbaSubmittedEvent extends SbaEvent<{ response: Response; status: number }> {
  constructor(detail: SbaSubmittedEvent['detail']) {
    super('sba-submitted', detail);
  }
}

/** The server did not take the response; `status` is undefined where it was not reached. The person can try again. */
export class SbaSubmitErrorEvent extends SbaEvent<{
  response: Response;
  status: number | undefined;
  error: unknown;
}> {
  constructor(detail: SbaSubmitErrorEvent['detail']) {
    super('sba-submit-error', detail);
  }
}

/** A person cleared all answers. `detail.response` is what was there, for a host that offers its own way back. */
export class SbaClearEvent extends SbaEvent<{ response: Response }> {
  constructor(detail: SbaClearEvent['detail']) {
    super('sba-clear', detail);
  }
}

/** Content was refused. `detail.problems` holds every problem with its place. */
export class SbaContentErrorEvent extends SbaEvent<{
  source: 'content' | 'script' | 'src' | 'pack' | 'response';
  problems: readonly Problem[];
}> {
  constructor(detail: SbaContentErrorEvent['detail']) {
    super('sba-content-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sba-ready': SbaReadyEvent;
    'sba-answer': SbaAnswerEvent;
    'sba-progress': SbaProgressEvent;
    'sba-step': SbaStepEvent;
    'sba-before-complete': SbaBeforeCompleteEvent;
    'sba-complete': SbaCompleteEvent;
    'sba-submit': SbaSubmitEvent;
    'sba-submitted': SbaSubmittedEvent;
    'sba-submit-error': SbaSubmitErrorEvent;
    'sba-clear': SbaClearEvent;
    'sba-content-error': SbaContentErrorEvent;
  }
}
