/** Careful reading of what the server sent: a projector in a full hall shows less rather than break. */

export type Raw = Record<string, unknown>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string, or an empty one. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A string that may be missing. */
export const optionalText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** A finite number, or 0. */
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** A number that may be missing. */
export const optionalNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** How many of something there are: a whole number, never negative. */
export const count = (value: unknown): number => Math.max(0, Math.floor(number(value)));

/** One of the words that are allowed, or the first of them. */
export function oneOf<T extends string>(value: unknown, allowed: readonly [T, ...T[]]): T {
  return allowed.find((word) => word === value) ?? allowed[0];
}

/** The objects of an array, each read by `read`; an empty list if it is no array. */
export function list<T>(value: unknown, read: (item: Raw, index: number) => T): T[] {
  return Array.isArray(value) ? value.filter(isRaw).map(read) : [];
}

/** The strings of an array. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
