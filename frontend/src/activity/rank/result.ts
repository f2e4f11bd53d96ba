import type { RankResultPart } from '../../protocol';
import { count, isRaw, list, number, text } from '../../stage/read';

/** The part `result`, if it is one of a ranking. */
export function readResult(raw: unknown): RankResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'rank' ? null : {
    kind: 'rank', activity: number(raw['activity']), people: count(raw['people']), onPaper: count(raw['onPaper']), groups: [],
    rows: list(raw['rows'], (row) => ({
      id: number(row['id']), label: text(row['label']), place: count(row['place']), byPoints: count(row['byPoints']), byPairs: count(row['byPairs']),
      points: number(row['points']), first: count(row['first']), by: [],
    })),
  };
}
