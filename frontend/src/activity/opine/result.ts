import type { OpinedRow, OpineResultPart, Stances } from '../../protocol';
import { count, isRaw, list, number, text, type Raw } from '../../stage/read';
import { measures, sectors } from '../../stage/scene';

/** The part `result`, if it is one of statements. */
export function readResult(raw: unknown): OpineResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'opine' ? null : {
    kind: 'opine', activity: number(raw['activity']), people: count(raw['people']), onPaper: count(raw['onPaper']), few: raw['few'] === true,
    groups: list(raw['groups'], (group) => ({ sectors: sectors(group['sectors']), people: count(group['people']) })),
    rows: list(raw['rows'], (row): OpinedRow => ({
      id: number(row['id']), label: text(row['label']), ...stances(row), by: [], seldom: Array.isArray(row['seldom']) ? row['seldom'].map(count) : [],
      band: count(row['band']), ...measures(row),
    })),
  };
}

function stances(raw: Raw): Stances {
  return { agree: count(raw['agree']), disagree: count(raw['disagree']), pass: count(raw['pass']) };
}
