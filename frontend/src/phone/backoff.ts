const FIRST = 500;
const LONGEST = 15_000;

/**
 * How long to wait before the next try, in ms: anything up to a bound that doubles with every failure. The full spread
 * matters: after a restart of the server, a whole room comes back, and must not come at once.
 */
export function retryDelay(failures: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
}
