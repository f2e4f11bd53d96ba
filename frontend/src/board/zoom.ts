import { browserStore } from '../phone/storage';

/** How near one stands to the board: all of it at once, or cards in three sizes. */
export const ZOOMS = ['all', 'small', 'usual', 'large'] as const;
export type Zoom = (typeof ZOOMS)[number];

const KEY = 'narada.board.zoom';
const store = browserStore(() => window.localStorage);

/** One step nearer (1) or further away (-1); at the end it stays. */
export const stepped = (zoom: Zoom, by: 1 | -1): Zoom => ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom;

/** What this screen showed the last time. */
export function remembered(): Zoom {
  const kept = store.get(KEY);
  return ZOOMS.find((zoom) => zoom === kept) ?? 'usual';
}

export const remember = (zoom: Zoom): void => { store.set(KEY, zoom); };
