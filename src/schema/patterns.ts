/** `{name}` is filled from the terms; `{{` stands for a brace. */
export const PLACEHOLDER = /\{\{|\{([^{}]*)\}/g;

/** BCP 47 language tag, as far as the toolkit needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What a response is called: a UUID, or what a host made of it. */
export const RESPONSE_ID = /^[0-9A-Za-z-]{8,64}$/;

/** A date without a time. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A version of a pack. */
export const VERSION = /^[0-9][0-9A-Za-z.-]{0,19}$/;
