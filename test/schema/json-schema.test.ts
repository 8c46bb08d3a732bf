import { expect } from '@open-wc/testing';
import { packJsonSchema, responseJsonSchema } from '../../src/schema/json-schema.js';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesOf = (value: unknown): Node[] =>
  isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];

/** What a reference inside the document points to. */
const target = (root: unknown, ref: string): unknown =>
  ref
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .reduce<unknown>(
      (node, part) => (isNode(node) ? node[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      root,
    );

const documents = { pack: packJsonSchema(), response: responseJsonSchema() };

for (const [what, document] of Object.entries(documents)) {
  describe(`The JSON Schema of a ${what}`, () => {
    it('says which JSON Schema it is written in, and what it is for', () => {
      expect(document).to.include({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `sba-toolkit ${what}`,
      });
    });

    it('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(document))).to.deep.equal(document);
    });

    it('has no reference that leads nowhere', () => {
      const refs = nodesOf(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
      expect(refs).not.to.be.empty;
      for (const ref of refs) expect(target(document, ref), ref).to.be.an('object');
    });

    it('allows no key that it does not name', () => {
      const open = nodesOf(document).filter(
        (node) =>
          isNode(node['properties']) && node['type'] === 'object' && node['additionalProperties'] !== false,
      );
      expect(open).to.deep.equal([]);
    });
  });
}

describe('What an editor offers while a pack is written', () => {
  const objects = nodesOf(documents.pack).filter((node) => isNode(node['properties']));
  const propertiesNamed = (name: string): Node[] =>
    objects.flatMap((node) => (node['properties'] as Node)[name] ?? []).filter(isNode);

  it('is a whole pack of each kind or a change of one, and each names the keys it needs', () => {
    const branches = (documents.pack as Node)['anyOf'] as Node[];
    expect(branches.map(({ required }) => required)).to.deep.equal([
      ['format', 'kind', 'id', 'version', 'languages', 'title', 'source', 'sections'],
      ['format', 'kind', 'id', 'version', 'languages', 'title', 'source', 'areas'],
      ['format', 'kind', 'id', 'version', 'languages', 'title', 'source', 'questions', 'groups', 'rows'],
      ['format', 'kind', 'id', 'version', 'languages', 'title', 'source', 'question', 'sections'],
      ['format', 'extends'],
      ['format', 'extends'],
      ['format', 'extends'],
      ['format', 'extends'],
    ]);
    const own = branches.map(({ properties }) => Object.keys(properties as Node));
    const only = own.map((keys, i) =>
      keys.filter((key) => !own.some((other, k) => k !== i && other.includes(key))),
    );
    expect(only).to.deep.equal([
      ['themes', 'respondent', 'within', 'help'],
      ['contrast', 'overall', 'between', 'areas'],
      ['questions', 'groups', 'rows'],
      ['question'],
      [],
      [],
      [],
      [],
    ]);
  });

  for (const name of [
    'showIf',
    'replace',
    'remove',
    'add',
    'scale',
    'missing',
    'languages',
    'terms',
    'permission',
  ]) {
    it(`has words beside "${name}"`, () => {
      const places = propertiesNamed(name);
      expect(places).not.to.be.empty;
      for (const { description } of places) expect(description).to.be.a('string').that.matches(/\.$/);
    });
  }

  it('has words beside what an id, a language, a version, a date and an address look like', () => {
    const patterns = nodesOf(documents.pack).filter(({ pattern }) => typeof pattern === 'string');
    expect(patterns).not.to.be.empty;
    for (const { pattern, description } of patterns) expect(description, String(pattern)).to.be.a('string');
  });

  it('lists the kinds of question, and what each needs', () => {
    const kinds = propertiesNamed('kind').flatMap((kind) =>
      typeof kind['const'] === 'string' ? [kind['const']] : [],
    );
    expect(kinds).to.include.members(['survey', 'scale', 'single-choice', 'multiple-choice', 'text']);
    expect(kinds).to.include.members(['baseline', 'open', 'closed', 'either-or', 'matrix', 'check']);
  });
});
