/**
 * The same items in an order of this participant's own, and always the same one, so that cards do not jump after a reload. All
 * begin with the same shuffled round, and each who joins starts one further: so of those who join one after another as many
 * see each item first as any other, and likewise second and so on. In the round an item stands by itself: one that is added
 * later does not shuffle the others.
 *
 * `session`: what the round is shuffled by, of this workshop and activity alone; `index`: how many joined before.
 */
export function ownOrder<T extends { id: number }>(items: readonly T[], session: string, index: number): T[] {
  const at = new Map(items.map(({ id }) => [id, place(`${session}/${String(id)}`)]));
  const round = [...items].sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0) || a.id - b.id);
  const start = round.length === 0 ? 0 : Math.abs(index) % round.length;
  return [...round.slice(start), ...round.slice(0, start)];
}

/** A number that depends on the text alone: FNV-1a with a final mix. */
function place(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state ^= state >>> 16;
  state = Math.imul(state, 0x85ebca6b);
  state ^= state >>> 13;
  state = Math.imul(state, 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
