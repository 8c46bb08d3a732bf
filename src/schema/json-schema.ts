import * as z from 'zod/mini';
import { action } from './action.js';
import { baselineExtension, baselinePack } from './baseline.js';
import { checkExtension, checkPack } from './check.js';
import { matrixExtension, matrixPack } from './matrix.js';
import { response, surveyResponse } from './response.js';
import type { Leaf, Shape, Shapes } from './shape.js';
import { surveyExtension, surveyPack } from './survey.js';

type Node = Record<string, unknown>;

/** What an editor shows beside a key, by the name of the key. */
const KEY_HELP: Readonly<Record<string, string>> = {
  format: 'Version of the file format: 1.',
  kind: 'What kind of pack, or of question, this is.',
  extends: 'Id of the built-in pack that this file changes.',
  languages: 'Languages of the texts. Exactly one is the "original"; a text may lack the others.',
  terms: 'What the {placeholders} in the texts stand for.',
  replace: 'New words for what the extended pack already has.',
  remove: 'Ids of items or sections to leave out.',
  add: 'Questions of your own, after or before an item, in a new section, row or area, or about who answers.',
  scale: 'Name of the scale whose points are the possible answers.',
  scales: 'Scales by name; each has points with a stored value and a label.',
  missing: 'Ways not to answer that are offered. Leave it out to offer all three.',
  respondent: 'Questions about who answers.',
  within:
    'Which breakdown of the results lies within which, such as { "group": "region" }: both are then protected together.',
  help: 'The question who helped to answer.',
  showIf: 'Shows this only if the condition holds. It may ask about earlier items only.',
  required: 'Asks for an answer before going on. A way not to answer counts.',
  comment: 'Asks for words beside the answer, under this label.',
  hint: 'Small words under the statement.',
  sensitive: 'Results protect this item further.',
  adapted: 'The wording differs from the source: true, in which languages, or how.',
  introduction: 'What the person reads first.',
  completion: 'What the person reads when they have finished.',
  source: 'Where the instrument comes from. The credit line is always shown.',
  permission: 'Whether the rights holders agreed to this use.',
};

const annotate = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(annotate);
  if (typeof node !== 'object' || node === null) return node;
  const result: Node = {};
  for (const [key, value] of Object.entries(node as Node)) {
    if (key !== 'properties') {
      result[key] = annotate(value);
      continue;
    }
    result[key] = Object.fromEntries(
      Object.entries(value as Node).map(([name, shape]) => {
        const help = KEY_HELP[name];
        return [name, { ...(help !== undefined && { description: help }), ...(annotate(shape) as Node) }];
      }),
    );
  }
  return result;
};

/** JSON Schema 2020-12 of a pack, for editors. */
export const packJsonSchema = (): object => ({
  ...(annotate(
    z.toJSONSchema(
      z.union([
        surveyPack,
        baselinePack,
        matrixPack,
        checkPack,
        surveyExtension,
        baselineExtension,
        matrixExtension,
        checkExtension,
      ]),
      { reused: 'ref' },
    ),
  ) as Node),
  title: 'sba-toolkit pack',
});

/** JSON Schema 2020-12 of a response, for a host's own developers. */
export const responseJsonSchema = (): object => ({
  ...z.toJSONSchema(response, { reused: 'ref' }),
  title: 'sba-toolkit response',
});

/**
 * The same schemas for the check in the browser, without what it does not read. zod itself would cost every visitor
 * 9 kB (brotli) to check what most pages never hand in.
 */
function shapesOf<Name extends string>(schemas: Record<Name, z.ZodMiniType>): Shapes<Name> {
  const { properties, $defs = {} } = z.toJSONSchema(z.object(schemas), {
    reused: 'ref',
  }) as { properties: Record<Name, Node>; $defs?: Record<string, Node> };
  const names = Object.keys($defs);

  const lean = (node: Node): Shape => {
    const { $ref, anyOf, oneOf, type, pattern, description, items, required = [], propertyNames } = node;
    const list = (value: unknown): Node[] => value as Node[];
    if (typeof $ref === 'string' && Object.keys(node).some((key) => !/^(\$ref|description)$/.test(key)))
      throw new Error(`What stands beside a reference would be lost: ${JSON.stringify(node)}`);
    if (typeof $ref === 'string') return names.indexOf($ref.slice('#/$defs/'.length));
    if (anyOf ?? oneOf) return { any: list(anyOf ?? oneOf).map(lean) };
    if ('const' in node) return { is: [node['const']] };
    if (node['enum']) return { is: node['enum'] as unknown[] };
    const size = (least: string, most: string): Pick<Leaf, 'size'> => {
      const [min, max] = [node[least], node[most]].map((n) =>
        Number.isSafeInteger(Math.abs(n as number) + 1) ? n : null,
      );
      return min == null && max == null ? {} : { size: [min ?? 0, max ?? null] as [number, number | null] };
    };
    switch (type) {
      case 'string':
        return {
          ...size('minLength', 'maxLength'),
          ...(pattern !== undefined && { form: [pattern, description] as [string, string] }),
        };
      case 'integer':
        return { type: 'integer', ...size('minimum', 'maximum') };
      case 'array':
        return { list: lean(items as Node), ...size('minItems', 'maxItems') };
      case 'object':
        if (propertyNames) {
          const values = lean(node['additionalProperties'] as Node);
          return { names: lean(propertyNames as Node), values, ...size('minProperties', 'maxProperties') };
        }
        return {
          keys: Object.fromEntries(
            Object.entries(node['properties'] as Record<string, Node>).map(([key, value]) => [
              (required as string[]).includes(key) ? key : `${key}$`,
              lean(value),
            ]),
          ),
        };
      case 'boolean':
        return { type: 'boolean' };
      default:
        throw new Error(`The check in the browser does not know ${JSON.stringify(node)}`);
    }
  };

  return shared({
    defs: Object.values($defs).map(lean),
    ...(Object.fromEntries(
      Object.entries<Node>(properties).map(([name, node]) => [name, lean(node)]),
    ) as Record<Name, Shape>),
  });
}

/** What the browser checks by, by the name of the file that it is written to. */
export const shapes = (): Record<string, object> => ({
  survey: shapesOf({ pack: surveyPack, extension: surveyExtension, response: surveyResponse }),
  baseline: shapesOf({ pack: baselinePack, extension: baselineExtension, response }),
  matrix: shapesOf({ pack: matrixPack, extension: matrixExtension, response }),
  check: shapesOf({ pack: checkPack, extension: checkExtension, response }),
  actions: shapesOf({ actions: z.array(action) }),
  responses: shapesOf({ response }),
  // For those who read packs of every kind and no response to them: what is shared is there once.
  packs: shapesOf({
    survey: surveyPack,
    surveyExtension,
    baseline: baselinePack,
    baselineExtension,
    matrix: matrixPack,
    matrixExtension,
    check: checkPack,
    checkExtension,
  }),
});

/** Small enough to be repeated rather than pointed to. */
const SMALL = 12;

/** Lets equal shapes be one, and leaves out what nothing points to. */
function shared<Name extends string>({ defs, ...rest }: Shapes<Name>): Shapes<Name> {
  const kept: Shape[] = [];
  const places = new Map<string, number>();
  const open = new Map<number, number>();
  const place = (index: number): Shape => {
    const target = defs[index];
    if (target === undefined || typeof target === 'number') return place(target ?? index);
    // A condition holds conditions: its place must be known before its parts are.
    const before = open.get(index);
    if (before !== undefined) return before;
    if (JSON.stringify(target).length <= SMALL) return point(target);
    const at = kept.push(target) - 1;
    open.set(index, at);
    const content = point(target);
    const text = JSON.stringify(content);
    const same = places.get(text);
    if (same !== undefined && at === kept.length - 1) {
      kept.pop();
      open.set(index, same);
      return same;
    }
    places.set(text, at);
    kept[at] = content;
    return at;
  };
  const point = (shape: Shape): Shape => {
    if (typeof shape === 'number') return place(shape);
    if ('any' in shape) return { any: shape.any.map(point) };
    if ('list' in shape) return { ...shape, list: point(shape.list) };
    if ('names' in shape) return { ...shape, names: point(shape.names), values: point(shape.values) };
    if ('keys' in shape) {
      return {
        keys: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, point(value)])),
      };
    }
    return shape;
  };
  const result = Object.fromEntries(
    Object.entries<Shape>(rest as Record<string, Shape>).map(([name, shape]) => [name, point(shape)]),
  );
  return { defs: kept, ...result } as Shapes<Name>;
}
