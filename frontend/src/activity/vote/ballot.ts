import type { VoteOwn, VotePart } from '../../protocol';

export type Points = VoteOwn['points'];
type Rules = Pick<VotePart, 'method' | 'dots' | 'perChoice'>;

/** Why a dot can't be given: the person has none left, or the choice has all it may have. */
export type Obstacle = 'usedUp' | 'full';

export function dotsOn(points: Points, choice: number): number {
  return points[String(choice)] ?? 0;
}

/** How many dots are left; without end when everybody may approve of as much as they like. */
export function dotsLeft({ method, dots }: Rules, points: Points): number {
  if (method === 'approval') return Infinity;
  return (dots ?? 0) - Object.values(points).reduce((sum, one) => sum + one, 0);
}

/** Whether one choice can get several dots, which asks for plus and minus instead of a plain tap. */
export function hasSteps({ method, perChoice }: Rules): boolean {
  return method === 'dots' && perChoice > 1;
}

/** What stands in the way of one more dot here, if anything. */
export function obstacle(rules: Rules, points: Points, choice: number): Obstacle | null {
  if (dotsOn(points, choice) >= (hasSteps(rules) ? rules.perChoice : 1)) return 'full';
  return dotsLeft(rules, points) < 1 ? 'usedUp' : null;
}

/** The ballot with so many dots more (or less) on this choice. Choices without dots are left out. */
export function withDots(points: Points, choice: number, more: number): Points {
  const wanted: Points = { ...points, [choice]: Math.max(0, dotsOn(points, choice) + more) };
  return Object.fromEntries(Object.entries(wanted).filter(([, dots]) => dots > 0));
}
