/**
 * The same items in an order of this seed's own. Every participant sees the choices of a vote in another order, so
 * that the first on the list has no advantage, and always the same one, so that cards do not jump after a reload.
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const next = random(seed);
  const out = [...items];
  for (let last = out.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const moved = out[last] as T;
    out[last] = out[other] as T;
    out[other] = moved;
  }
  return out;
}

/** Numbers from 0 up to 1 that depend on the seed alone: FNV-1a to start, then xorshift with a final mix. */
function random(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  state = state === 0 ? 1 : state;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 2 ** 32;
  };
}
