import type { Problem, ProblemCode } from '../errors.js';
import { LIMITS } from './limits.js';
import { problemAt } from './words.js';

/** Collects problems, one a place, up to the limit: a file in which all is wrong costs no more than one with a few. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #places = new Set<string>();

  add(path: string, code: ProblemCode, found: unknown, expected: string, known?: Iterable<unknown>): void {
    if (this.has(path) || this.list.length >= LIMITS.problems) return;
    this.#places.add(path);
    this.list.push(problemAt(path, code, found, expected, known));
  }

  has(path: string): boolean {
    return this.#places.has(path);
  }
}
