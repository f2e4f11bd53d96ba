import type { ConsentResultPart, ConsentVerdict } from '../../protocol';
import { count, isRaw, number, oneOf, text } from '../../stage/read';

/** The part `result`, if it is one of a proposal. */
export function readResult(raw: unknown): ConsentResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'consent' ? null : {
    kind: 'consent', activity: number(raw['activity']), proposal: text(raw['proposal']), quorum: count(raw['quorum']),
    people: count(raw['people']), onPaper: count(raw['onPaper']), shown: shown(raw['shown']), abstained: count(raw['abstained']),
    verdict: consentVerdict(raw['verdict']), groups: [], by: [],
  };
}

export const consentVerdict = (raw: unknown): ConsentVerdict => oneOf<ConsentVerdict>(raw, ['too-few', 'blocked', 'concerns', 'consent']);

function shown(raw: unknown): number[] {
  const given = Array.isArray(raw) ? raw.map(count) : [];
  return [0, 1, 2, 3, 4, 5].map((fingers) => given[fingers] ?? 0);
}
