/** How near to an edge, in pixels, a dragged card begins to scroll, and the most pixels that one frame scrolls. */
const ZONE = 64;
const FASTEST = 22;

/** How far to scroll in this frame: the nearer to an edge, the faster; 0 in the middle. */
export function edgeSpeed(at: number, start: number, end: number): number {
  const zone = Math.min(ZONE, (end - start) / 4);
  if (zone <= 0) return 0;
  const before = Math.min(Math.max(start + zone - at, 0), zone);
  const after = Math.min(Math.max(at - (end - zone), 0), zone);
  return Math.round(((after - before) / zone) * FASTEST);
}
