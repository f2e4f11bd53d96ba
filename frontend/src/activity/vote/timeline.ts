/**
 * How a result is revealed, as a function of the time since then: rows stand in the order in which they were voted on,
 * then votes fall onto them in waves, the first of each row, the second of each row…, so that the strongest row is the last
 * that still grows; and at last the rows glide to their places. With hundreds of votes bars grow instead, all at one speed.
 */
export type Moment = {
  /** So many votes of a row can be seen, if it has as many. */
  votes: number;
  /** Whether rows stand in order of votes, with places and numbers. */
  sorted: boolean;
};

/** Up to so many votes on the strongest row each vote is a mark of its own; above it the row is a bar. */
export const MARKS = 24;
/** In ms: looking at the rows; all the votes, at most; one vote; between two waves, at most; taking it in; the glide. */
export const [LOOK, FALL, FLIGHT, WAVE, REST, GLIDE] = [700, 2400, 480, 230, 350, 650];
/** How far one mark may be late in its wave, so that it looks like rain and not like a machine. */
const JITTER = 110;

/** When the vote with this number (from 0) of a row begins to fall. */
export function fallsAt(vote: number, row: number, most: number): number {
  const late = ((row * 37 + vote * 61) % 100) / 100 * JITTER;
  return Math.round(LOOK + vote * wave(most) + late);
}

/** How long a bar of so many votes grows. */
export function growsFor(votes: number, most: number): number {
  return Math.round((FALL * votes) / Math.max(1, most));
}

/** When the rows begin to glide to their places. */
export function sortsAt(most: number): number {
  const falling = most > MARKS ? FALL : Math.max(0, most - 1) * wave(most) + JITTER + FLIGHT;
  return LOOK + falling + REST;
}

/** What is to be seen at that time. `most`: the votes of the strongest row. */
export function revealAt(ms: number, most: number): Moment {
  if (ms >= sortsAt(most)) return { votes: most, sorted: true };
  const since = ms - LOOK;
  const votes = most > MARKS ? (most * since) / FALL : Math.floor((since - JITTER - FLIGHT) / wave(most)) + 1;
  return { votes: Math.min(most, Math.max(0, Math.floor(votes))), sorted: false };
}

function wave(most: number): number {
  return Math.min(WAVE, (FALL - FLIGHT) / Math.max(1, most));
}

export type Phase = 'waiting' | 'falling' | 'settled';

/**
 * What follows when something new has come. Only who saw the vote before its result sees it fall; after a reload, or for
 * who asked for less motion, the final picture stands at once.
 */
export function nextPhase(now: Phase | null, revealed: boolean, still: boolean): Phase {
  if (!revealed) return 'waiting';
  if (now === 'waiting') return still ? 'settled' : 'falling';
  return now === 'falling' && !still ? 'falling' : 'settled';
}
