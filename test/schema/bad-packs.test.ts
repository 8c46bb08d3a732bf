import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/errors.js';
import { describeProblem } from '../../src/errors.js';
import { packOrThrow, parsePack } from '../../src/schema/parse.js';
import { inShort } from './bad-pack.js';
import { badPacks } from './bad-packs.js';
import { lunchClub } from './lunch-club.js';

const packs = { 'lunch-club': packOrThrow(lunchClub()) };
const problemsOf = (input: unknown): readonly Problem[] => {
  const result = parsePack(input, packs);
  return 'problems' in result ? result.problems : [];
};

const sayEnough = ({ path, found, expected }: Problem): void => {
  for (const words of [found, expected]) {
    expect(words, path).to.match(/\w|""/);
    expect(words.length, `${path}: ${words}`).to.be.lessThan(400);
    expect(words, path).not.to.match(/undefined|\[object|zod|regex/i);
  }
};

for (const [what, rows] of Object.entries(badPacks)) {
  describe(`A pack with ${what} is refused`, () => {
    for (const { name, input, problems } of rows) {
      it(name, () => {
        const found = problemsOf(input());
        expect(found.map(inShort)).to.have.deep.members(problems);
        found.forEach(sayEnough);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
        expect({}).not.to.have.property('polluted');
      });
    }
  });
}

describe('An object that holds itself', () => {
  it('is refused at the level where a pack would long have ended', () => {
    const pack: Record<string, unknown> = { ...lunchClub() };
    pack['again'] = pack;
    const problems = problemsOf(pack);
    expect(problems).not.to.be.empty;
    expect(problems.map(({ code }) => code)).to.satisfy((codes: string[]) =>
      codes.every((c) => c === 'too-deep'),
    );
  });
});

describe('A problem', () => {
  it('says in one line where it is, what was found, what was expected and what may have been meant', () => {
    const [problem] = problemsOf({ ...lunchClub(), kind: 'survy' });
    expect(describeProblem(problem!)).to.equal(
      '$.kind: not-one-of. Found "survy"; expected "survey". Did you mean "survey"?',
    );
  });

  it('names the packs that there are when a file changes another', () => {
    const [problem] = problemsOf({ format: 1, extends: 'dinner' });
    expect(problem!.expected).to.include('lunch-club');
  });

  it('says that there is no pack to change where there is none', () => {
    const result = parsePack({ format: 1, extends: 'lunch-club' });
    expect('problems' in result && result.problems.map(inShort)).to.deep.equal([
      ['$.extends', 'unknown-reference'],
    ]);
  });
});
