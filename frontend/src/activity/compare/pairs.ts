import type { Command, Pair } from '../../protocol';
import type { Item } from '../../phone/outbox';

type Prefer = Extract<Command, { kind: 'compare.prefer' }>;

/** Whether both are about the same two things. */
const same = (one: Omit<Pair, 'preferred'>, other: Omit<Pair, 'preferred'>): boolean =>
  Math.min(one.one, one.other) === Math.min(other.one, other.other) && Math.max(one.one, one.other) === Math.max(other.one, other.other);

/** The pairs that the server gave, with what the phone has still to say about them. */
export function wanted(held: readonly Pair[], pending: readonly Item[]): Pair[] {
  const mine = pending.flatMap(({ cmd }) => (cmd.kind === 'compare.prefer' ? [cmd] : []));
  return held.map((pair) => mine.reduce((now: Pair, cmd: Prefer) => (same(now, cmd) ? { ...now, preferred: cmd.preferred } : now), pair));
}

/** A number for two things, whichever is shown first: it stays when others come or go. */
export const numberOf = ({ one, other }: Omit<Pair, 'preferred'>): number => Math.min(one, other) * 1_000_000 + Math.max(one, other);
