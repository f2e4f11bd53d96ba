/** A, B, C… for themes, groups and what was rated; after Z it goes on with AA. */
export const letter = (index: number): string =>
  (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
