import type { Problem } from '../errors.js';
import type { Outline } from './extend.js';
import type { PackHead } from './head.js';
import type { Shapes } from './shape.js';
import type { Origins } from './walk.js';

/** What reading packs of one kind takes. An element brings its own, so that its bundle holds no other. */
export interface Kind<P extends PackHead = PackHead> {
  /** Its schema, as small as it can be sent. */
  readonly shapes: Shapes;
  /** Where an extension finds what it changes. */
  readonly outline: Outline;
  /** Ids that stand twice, names that lead nowhere. */
  check(pack: P, origins?: Origins): Problem[];
}
