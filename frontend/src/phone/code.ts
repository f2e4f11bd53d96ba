/**
 * The join code as the server will read it. Only for the names of stored things and for the address: the server gets
 * what was typed. Look-alikes are read as docs/protocol.md says.
 */
export function normalCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replace(/[0O]/g, 'Q').replace(/[1IL]/g, 'J');
}

/** The code in an address such as /j/K7MPQ2, or /j/K7MPQ2/in for whoever is in already; or null. */
export function codeInPath(path: string): string | null {
  const found = /^\/j\/([^/]+)(?:\/in)?\/?$/.exec(path)?.[1];
  if (found === undefined) return null;
  try { return decodeURIComponent(found); } catch { return found; }
}
