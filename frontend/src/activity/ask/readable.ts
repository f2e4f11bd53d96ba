import type { Parts } from '../../protocol';
import { count, isRaw, number, text } from '../../stage/read';

/** Only what can be read: a projector shows less rather than break. */
export function readable(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).flatMap(([key, raw]): [string, unknown][] => {
    if (key.startsWith('s/')) return [[key, count(raw)]];
    if (key.startsWith('w/')) return text(raw).trim() === '' ? [] : [[key, text(raw)]];
    if (!key.startsWith('q/') || !isRaw(raw) || text(raw['text']).trim() === '') return [];
    return [[key, { id: number(raw['id']), text: text(raw['text']), answered: raw['answered'] === true }]];
  }));
}
