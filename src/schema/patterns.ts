/** `{name}` is filled from the terms; `{{` stands for a brace. */
export const PLACEHOLDER = /\{\{|\{([^{}]*)\}/g;

/** BCP 47 language tag, as far as the toolkit needs it. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
