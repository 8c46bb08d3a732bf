import { checkCheck } from './check-references.js';
import type { CheckPack, CheckSection } from './check.js';
import type { Outline } from './extend.js';
import shapes from './generated/check.json';
import type { Kind } from './kind.js';
import type { Shapes } from './shape.js';

/** Reads checks. */
export const checkKind: Kind<CheckPack> = {
  shapes: shapes as unknown as Shapes,
  outline: {
    groups: 'sections',
    group: 'section',
    entries: { statements: 'statements' },
    map: (section: CheckSection, through) => ({
      ...section,
      statements: through(section.statements, 'statements'),
    }),
    keys: {},
  } satisfies Outline<CheckSection>,
  check: checkCheck,
};
