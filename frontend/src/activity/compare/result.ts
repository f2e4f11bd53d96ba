import type { CompareResultPart } from '../../protocol';
import { count, isRaw, list, number, optionalNumber, text } from '../../stage/read';

/** The part `result`, if it is one of comparisons in pairs. */
export function readResult(raw: unknown): CompareResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'compare' ? null : {
    kind: 'compare', activity: number(raw['activity']), people: count(raw['people']), onPaper: count(raw['onPaper']), few: raw['few'] === true,
    comparisons: count(raw['comparisons']), undecided: count(raw['undecided']), groups: [],
    rows: list(raw['rows'], (row) => ({
      id: number(row['id']), label: text(row['label']), compared: count(row['compared']), chance: percent(row['chance']), low: percent(row['low']),
      high: percent(row['high']), best: optionalNumber(row['best']), worst: optionalNumber(row['worst']), band: count(row['band']),
    })),
  };
}

/** In a hundred, or not there. */
function percent(raw: unknown): number | null {
  const value = optionalNumber(raw);
  return value === null ? null : Math.min(100, Math.max(0, value));
}
