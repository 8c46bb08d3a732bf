/** How numbers are written, the same in every language. */

export const percentWords = (percent: number): string => `${percent}%`;

/** A share and what it counts. */
export const cellWords = (percent: number, count: number): string => `${percent}% (${count})`;

export const rangeWords = (low: number, high: number): string => `${low}–${high}%`;

export const shareWords = (what: string, percent: number): string => `${what}: ${percent}%.`;

/** The same share in several places; undefined where it may not be shown. */
export const sharesWords = (
  what: string,
  parts: readonly { where: string; percent: number | undefined }[],
): string =>
  `${what}: ${parts.map(({ where, percent }) => `${where} ${percent === undefined ? '[c]' : percentWords(percent)}`).join(', ')}.`;

/** A number of steps on a scale; half a step is written as a fraction. */
export const stepsWords = (n: number): string => `${Math.floor(n) || ''}${n % 1 ? '½' : ''}`;
