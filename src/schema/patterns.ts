/** `{name}` is filled from the terms; `{{` stands for a brace. */
export const PLACEHOLDER = /\{\{|\{([^{}]*)\}/g;

/** BCP 47 language tag, as far as the toolkit needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** What a response is called: a UUID, or what a host made of it. */
export const RESPONSE_ID = /^[0-9A-Za-z-]{8,64}$/;

/** A date without a time that the calendar has: in leap years 29 February too. */
export const DAY =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$|^(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29$/;

/** A year, or a year and month. */
export const MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** A version of a pack. */
export const VERSION = /^[0-9][0-9A-Za-z.-]{0,19}$/;
