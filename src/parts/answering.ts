/** Holds one line or one choice: Enter leads on from it, as in any form. */
const ONE_LINE = 'input:not([type=button], [type=file], [type=submit])';

/**
 * Acts on Enter in an answer. Not left to a form: in a frame whose sandbox has no `allow-forms` a browser submits
 * none and tells nobody.
 */
export const onEnter =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    const field = event.target as HTMLElement;
    // Enter may choose a word of an input method, and in a field of an action, which is no answer, it does nothing.
    const isElse = event.isComposing || event.defaultPrevented || field.closest('[data-action]');
    if (event.key !== 'Enter' || isElse || !field.matches(ONE_LINE)) return;
    event.preventDefault();
    // The browser says `change` when a field is left, and not when it is gone.
    field.blur();
    act();
  };
