import { checkBaseline } from './baseline-references.js';
import type { Area, BaselinePack } from './baseline.js';
import type { Outline } from './extend.js';
import shapes from './generated/baseline.json';
import type { Kind } from './kind.js';
import type { Shapes } from './shape.js';

/** Reads baselines. */
export const baselineKind: Kind<BaselinePack> = {
  shapes: shapes as unknown as Shapes,
  outline: {
    groups: 'areas',
    group: 'area',
    entries: { questions: 'questions', statements: 'contrast' },
    map({ contrast, questions = [], ...area }: Area, through): Area {
      const now = through(contrast?.now ?? [], 'contrast.now');
      const next = through(contrast?.next ?? [], 'contrast.next');
      const asked = through(questions, 'questions');
      return {
        ...area,
        ...(now.length + next.length && { contrast: { now, next } }),
        ...(asked.length && { questions: asked }),
      };
    },
    keys: { scale: 'closed', reverse: 'closed', ends: 'either-or', missing: 'closed either-or' },
  } satisfies Outline<Area>,
  check: checkBaseline,
};
