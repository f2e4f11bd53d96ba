/** The room there is for the whole board, in pixels; `wide` if the cards without a theme stand beside the themes. */
export type Room = { readonly width: number; readonly height: number; readonly wide: boolean; readonly rem: number };

/** How the whole board is laid out. `line`: the height of a card, in pixels; `words`: whether a line of words fits into it. */
export type Fit = { readonly line: number; readonly words: boolean; readonly looseWidth: number; readonly looseLines: number; readonly themesAcross: number; readonly themeLines: number };

const HIGHEST = 30;
const LOWEST = 5;
/** The least height, in pixels, in which words can be read. */
const READABLE = 21;
/** In rem: gaps, what stands above the cards, and how wide a theme, a card with words and a bar have to be. */
const GAP = 0.5;
const LOOSE_HEAD = 3.4;
const THEME_HEAD = 3.9;
const THEME = 8.4;
const LOOSE = 10;
const WORDS = 7;
const BAR = 2.2;

/**
 * The largest cards with which all of the board is seen at once; if even the smallest are too many, these.
 *
 * @param loose how many cards have no theme
 * @param themes how many cards each theme has
 */
export function fitting(loose: number, themes: readonly number[], room: Room): Fit {
  let line = HIGHEST;
  while (line > LOWEST && heightOf(laidOut(line, room, themes.length), loose, themes, room) > room.height) line--;
  return laidOut(line, room, themes.length);
}

function laidOut(line: number, { width, wide, rem }: Room, themes: number): Fit {
  const words = line >= READABLE;
  const looseWidth = wide ? LOOSE * rem : width;
  const left = wide ? width - looseWidth - GAP * rem : width;
  // the box for a new theme stands beside them
  const themesAcross = Math.max(1, Math.min(themes + 1, Math.floor((left + GAP * rem) / ((THEME + GAP) * rem))));
  const themeWidth = (left - (themesAcross - 1) * GAP * rem) / themesAcross;
  const lines = (across: number): number => Math.max(1, Math.floor((across - rem) / ((words ? WORDS : BAR) * rem)));
  return { line, words, looseWidth, looseLines: lines(looseWidth), themesAcross, themeLines: lines(themeWidth) };
}

function heightOf(fit: Fit, loose: number, themes: readonly number[], { wide, rem }: Room): number {
  const looseHeight = LOOSE_HEAD * rem + Math.ceil(loose / fit.looseLines) * fit.line;
  let themesHeight = 0;
  for (let i = 0; i <= themes.length; i += fit.themesAcross) {
    const most = Math.max(1, ...themes.slice(i, i + fit.themesAcross));
    themesHeight += THEME_HEAD * rem + Math.ceil(most / fit.themeLines) * fit.line + GAP * rem;
  }
  return wide ? Math.max(looseHeight, themesHeight) : looseHeight + themesHeight;
}
