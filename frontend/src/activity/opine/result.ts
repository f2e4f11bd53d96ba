import type { OpinedRow, OpineResultPart, Stances, Verdict } from '../../protocol';
import { count, isRaw, list, number, oneOf, text, type Raw } from '../../stage/read';

/** The part `result`, if it is one of statements. */
export function readResult(raw: unknown): OpineResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'opine' ? null : {
    kind: 'opine', activity: number(raw['activity']), people: count(raw['people']), groups: [],
    rows: list(raw['rows'], (row): OpinedRow => ({
      id: number(row['id']), label: text(row['label']), ...stances(row), by: [],
      verdict: oneOf<Verdict | 'against'>(row['verdict'], ['mixed', 'all', 'against', 'differ', 'similar']),
    })),
  };
}

function stances(raw: Raw): Stances {
  return { agree: count(raw['agree']), disagree: count(raw['disagree']), pass: count(raw['pass']) };
}
