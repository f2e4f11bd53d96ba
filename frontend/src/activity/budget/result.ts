import type { BudgetResultPart, Chosen, Fate, Project, Way } from '../../protocol';
import { count, isRaw, list, number, oneOf, text, type Raw } from '../../stage/read';

/** The part `result`, if it is one of a budget. */
export function readResult(raw: unknown): BudgetResultPart | null {
  return !isRaw(raw) || raw['kind'] !== 'budget' ? null : {
    kind: 'budget', activity: number(raw['activity']), people: count(raw['people']), onPaper: count(raw['onPaper']), budget: count(raw['budget']),
    chosen: readChosen(raw['chosen']), proportionalLeft: count(raw['proportionalLeft']), plainLeft: count(raw['plainLeft']), groups: [],
    rows: list(raw['rows'], (row) => ({ ...project(row), votes: count(row['votes']), points: row['points'] === null || row['points'] === undefined ? null : count(row['points']), by: [] })),
  };
}

export function project(raw: Raw): Project {
  return { id: number(raw['id']), label: text(raw['label']), cost: count(raw['cost']) };
}

export function readChosen(raw: unknown): Chosen {
  const of = isRaw(raw) ? raw : {};
  const fates = isRaw(of['fates']) ? of['fates'] : {};
  return {
    rule: oneOf<Chosen['rule']>(of['rule'], ['equal-shares', 'phragmen', 'equal-sectors']), decides: oneOf<Way | ''>(of['decides'], ['', 'proportional', 'plain']),
    seed: text(of['seed']), proportional: numbers(of['proportional']), plain: numbers(of['plain']),
    proportionalServed: count(of['proportionalServed']), plainServed: count(of['plainServed']),
    fates: Object.fromEntries(Object.entries(fates).map(([id, fate]) =>
      [id, oneOf<Fate>(fate, ['neither', 'both', 'proportional', 'leftover', 'plain', 'too-dear', 'nobody'])])),
    ties: list(of['ties'], (tie) => ({
      way: oneOf<Way>(tie['way'], ['proportional', 'plain']), equal: numbers(tie['equal']), taken: number(tie['taken']),
      by: oneOf<Chosen['ties'][number]['by']>(tie['by'], ['lot', 'approvals', 'common-ground']),
    })),
  };
}

const numbers = (raw: unknown): number[] => (Array.isArray(raw) ? raw.map(number) : []);
