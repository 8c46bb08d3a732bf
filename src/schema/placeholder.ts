/** `{name}` is filled from the terms; `{{` stands for a brace. */
export const PLACEHOLDER = /\{\{|\{([^{}]*)\}/g;
