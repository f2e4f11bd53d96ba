import type { Parts } from './protocol';

/** Sets and removes keys; never changes the map it was given. Old map + every change sent since = fresh map. */
export function applyParts(old: Parts, change: Parts): Parts {
  const next: Parts = { ...old };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) Reflect.deleteProperty(next, key);
    else next[key] = value;
  }
  return next;
}
