/** A text as it is looked for: without case and Polish diacritics, as Folded.java does it. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/ł/g, 'l').replace(/\s+/g, ' ').trim();
