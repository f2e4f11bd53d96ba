const POLISH = 'ąćęłńóśźż';

/** A text as it is compared and looked for, exactly as Folded.java does it: without case, Polish diacritics and punctuation. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase()
  .replace(/[^\p{L}\p{Nd}\p{Mn}]+/gu, ' ').trim()
  .replace(/[ąćęłńóśźż]/g, (letter) => 'acelnoszz'.charAt(POLISH.indexOf(letter)));
