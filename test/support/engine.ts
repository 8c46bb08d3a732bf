/** Firefox and WebKit; every run has Chromium too (see run.mjs), where all is checked that no engine does otherwise. */
export const isSecond = /Firefox\/|Version\/[\d.]+ Safari/.test(navigator.userAgent);
