/**
 * Things that change their place glide there, so that the eye can follow (the FLIP technique: first, last, invert, play).
 * Places are remembered by key for the whole stage: a card that moves from the wall to a theme's panel flies over.
 */
const places = new Map<string, { x: number; y: number }>();
const flights = new WeakMap<Element, Animation>();
const FLIGHT = 'narada-glide';
const EASE = 'cubic-bezier(.2,.7,.2,1)';

/** Whether the person running the projector asked their system for less motion. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Call after drawing: moves every `[data-glide]` below `root` from where it was. With `appear`, those that were nowhere
 * before fade in. One that has the class `out` is out of sight and has no place.
 */
export function glide(root: ParentNode, appear: boolean): void {
  if (calm() || !('animate' in Element.prototype)) return;
  const elements = [...root.querySelectorAll<HTMLElement>('[data-glide]')];
  // First read everything, then write, so that the browser computes the layout once.
  const moves = elements.map((element) => {
    const flying = flights.get(element);
    const seen = flying?.playState === 'running' ? element.getBoundingClientRect() : undefined;
    flying?.cancel();
    return { element, seen };
  }).map(({ element, seen }) => {
    const key = element.dataset['glide'] ?? '';
    const target = element.getBoundingClientRect();
    const from = seen ?? places.get(key);
    if (element.classList.contains('out')) places.delete(key);
    else places.set(key, { x: target.x, y: target.y });
    return { element, from, target };
  });
  for (const { element, from, target } of moves) play(element, from, target, appear);
}

/** Runs `measure` with everything below `root` in its place: what is in flight would falsify the size of the content. */
export function atRest(root: Element, measure: () => void): void {
  const inFlight = 'getAnimations' in root
    ? root.getAnimations({ subtree: true }).filter((flight) => flight.id === FLIGHT && flight.playState === 'running')
    : [];
  const times = inFlight.map((flight) => flight.currentTime);
  for (const flight of inFlight) flight.finish();
  measure();
  inFlight.forEach((flight, i) => {
    flight.currentTime = times[i] ?? null;
    flight.play();
  });
}

/** Forgets all places, after the size of the stage has changed. */
export function forgetPlaces(): void {
  places.clear();
}

function play(element: HTMLElement, from: { x: number; y: number } | undefined, to: DOMRect, appear: boolean): void {
  if (to.width === 0 || element.classList.contains('out')) return;
  if (!from) {
    // Not a flight: it doesn't move the card, so a change that comes meanwhile need not stop it.
    if (appear) element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 900, easing: 'ease-out' });
    return;
  }
  const [x, y] = [from.x - to.x, from.y - to.y];
  if (Math.abs(x) + Math.abs(y) < 2) return;
  const frames = [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }];
  flights.set(element, element.animate(frames, { duration: 650, easing: EASE, id: FLIGHT }));
}
