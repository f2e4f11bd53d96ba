/**
 * Everybody at once is rare, and then the width of the first bound is what the server feels: 2,000 phones within a second.
 * Wider would be kinder to it, but one phone alone would then often be away long enough to have to say so.
 */
const FIRST = 1_000;
const LONGEST = 15_000;

/**
 * How long to wait before the next try, in ms: anything up to a bound that doubles with every failure. The full spread
 * matters: after a restart of the server, a whole room comes back, and must not come at once.
 */
export function retryDelay(failures: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
}
