import type { RateOwn, Scale } from '../../protocol';
import type { Item } from '../../phone/outbox';

export type Ratings = RateOwn['ratings'];

/** 0 if there is none. */
export function ratingOf(ratings: Ratings, choice: number, scale: Scale): number {
  return ratings[String(choice)]?.[scale] ?? 0;
}

/** What the server holds, with what the phone has still to say about it. */
export function wanted(held: Ratings, pending: readonly Item[]): Ratings {
  return pending.reduce((ratings, { cmd }) => (cmd.kind !== 'rate.rate' ? ratings : {
    ...ratings, [String(cmd.choice)]: { ...ratings[String(cmd.choice)], [cmd.scale]: cmd.value },
  }), held);
}

export function isRated(ratings: Ratings, choice: number, scales: readonly Scale[]): boolean {
  return scales.every((scale) => ratingOf(ratings, choice, scale) > 0);
}
