import type { Picture } from './picture';

/** That a theme was merged into another: it is said for as long as it is so, and can be taken back. */
export type Done = { readonly theme: number; readonly name: string; readonly into: number; readonly intoName: string };

/** It is no longer so when the theme is there again, because it was taken back or refused, or when the other has gone, too. */
export function stillDone(done: Done | null, shown: Picture): Done | null {
  const there = (theme: number): boolean => shown.themes.some(({ id }) => id === theme);
  return done !== null && !there(done.theme) && there(done.into) ? done : null;
}
