import type { Say } from '../protocol';

/** What somebody leaves, and which consent sentence they saw. */
export type Reached = { name: string; contact: string; organisation: string; sentence: string };
export type Present = { name: string; organisation: string; role: string; sentence: string };
/** With a wish it is on its way, and the details are here until the server has them; then only the key is, to withdraw by. */
export type Held<Wish> = { key: string; wish?: Wish | null; leaving?: true };
/** `said`: why the server would not take `was`; `gone`: it was withdrawn just now. */
export type Left<Wish> = { held: Held<Wish> | null; said: Say | null; was?: Wish | null; gone: boolean };

export const NOTHING_LEFT = { held: null, said: null, gone: false } as const;
