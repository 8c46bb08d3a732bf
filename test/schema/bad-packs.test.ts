import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/errors.js';
import { describeProblem } from '../../src/errors.js';
import { parsePack } from '../../src/schema/parse.js';
import { inShort } from './bad-pack.js';
import { badPacks } from './bad-packs.js';
import { builtIn } from './built-in.js';
import { lunchClub } from './lunch-club.js';
import { villageHall } from './village-hall.js';

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = parsePack(input, builtIn);
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
      '$.kind: not-one-of. Found "survy"; expected one of "survey", "baseline", "matrix", "check". Did you mean "survey"?',
    );
  });

  it('says why an open question has no stage, wherever it stands', () => {
    const asked = { kind: 'open', id: 'ours', text: 'And?' };
    for (const stage of [{ scale: 'often' }, { ends: ['A', 'B'] }, { reverse: true }]) {
      const [key] = Object.keys(stage);
      const pack = villageHall();
      Object.assign(pack.areas[0]!.questions![0]!, stage);
      const add = [{ after: 'hours', questions: [{ ...asked, ...stage }] }];
      const change = { format: 1, extends: 'village-hall', id: 'our-hall', version: '1.0.0', add };
      for (const [input, path] of [
        [pack, `$.areas[0].questions[0].${key}`],
        [change, `$.add[0].questions[0].${key}`],
      ] as const) {
        const [problem, ...more] = problemsOf(input);
        expect(more).to.be.empty;
        expect(problem).to.include({ path, code: 'unknown-key' });
        expect(problem!.expected).to.match(/^no stage here: an open question is answered in words/);
      }
    }
  });

  it('of another question names the keys that there are, not why there is no stage', () => {
    const pack = villageHall();
    Object.assign(pack.areas[0]!.questions![1]!, { ends: ['A', 'B'] });
    expect(problemsOf(pack)[0]!.expected).to.include('"scale"').and.not.to.include('no stage');
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
