/**
 * What a promise gives, unless it takes too long: some never settle.
 * @throws DOMException named `TimeoutError`, with these words, once the time is over
 */
export function inTime<T>(promise: Promise<T>, milliseconds: number, words: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(words, 'TimeoutError'));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
