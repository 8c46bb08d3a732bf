import shapes from './generated/survey.json';
import type { Outline } from './extend.js';
import type { Kind } from './kind.js';
import type { Shapes } from './shape.js';
import { checkReferences } from './survey-references.js';
import type { Section, SurveyPack } from './survey.js';

/** Reads surveys. */
export const surveyKind: Kind<SurveyPack> = {
  shapes: shapes as unknown as Shapes,
  outline: {
    groups: 'sections',
    group: 'section',
    entries: { items: 'items' },
    map: (section: Section, through) => ({ ...section, items: through(section.items, 'items') }),
    keys: {
      scale: 'scale',
      options: 'single-choice multiple-choice',
      none: 'multiple-choice',
      maxLength: 'text',
    },
  } satisfies Outline<Section>,
  check: checkReferences,
};
