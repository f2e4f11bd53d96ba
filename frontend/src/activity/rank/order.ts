import type { Item } from '../../phone/outbox';

/** The newest wish that the phone still keeps; otherwise what the server holds. */
export function wanted(held: readonly number[], pending: readonly Item[]): readonly number[] {
  return pending.reduce((order, { cmd }) => (cmd.kind === 'rank.order' ? cmd.order : order), held);
}

/** With this one at that place, from 0; further up or down than there are places is first or last. */
export function placedAt(order: readonly number[], choice: number, at: number): number[] {
  const others = order.filter((id) => id !== choice);
  others.splice(Math.max(0, at), 0, choice);
  return others;
}
