import { statementsId } from '../schema/baseline-references.js';
import type { Area, Statement } from '../schema/baseline.js';
import type { Answer } from '../schema/response.js';
import { partsOf } from './answers.js';

/** Statements of one side, and which of them were said to apply. */
export interface Side {
  apply: readonly Statement[];
  all: readonly Statement[];
}

/** What was said of an area's statements. The sides are never added up: they are not opposites. */
export interface Position {
  /** `not-said` where nobody answered. */
  said: 'some' | 'none' | 'dont-know' | 'not-said';
  now: Side;
  next: Side;
}

/** Where an area stands by its statements; undefined where it has none. */
export function positionOf(
  { id, contrast }: Area,
  answerTo: (item: string) => Answer | undefined,
): Position | undefined {
  if (!contrast) return undefined;
  const { values, missing } = partsOf(answerTo(statementsId(id)));
  const side = (all: readonly Statement[]): Side => ({
    apply: all.filter((statement) => values?.includes(statement.id)),
    all,
  });
  const [now, next] = [side(contrast.now), side(contrast.next)];
  const some = now.apply.length + next.apply.length > 0;
  const said = some ? 'some' : values ? 'none' : missing === 'dont-know' ? 'dont-know' : 'not-said';
  return { said, now, next };
}

/** Statements that apply now and did not, and the other way round. */
export function movesSince(now: Position, before: Position): { newly: Statement[]; noLonger: Statement[] } {
  const applying = ({ now: here, next: there }: Position): Statement[] => [...here.apply, ...there.apply];
  const missingFrom = (some: Statement[], others: Statement[]): Statement[] =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  return {
    newly: missingFrom(applying(now), applying(before)),
    noLonger: missingFrom(applying(before), applying(now)),
  };
}
