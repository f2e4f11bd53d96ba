/** How things find room on the stage. Pure arithmetic in `em` and in `u` (about a hundredth of the height). */

/** How wide a letter is on average, in em; a little generous, because lines break at words. */
const LETTER = 0.54;
const LINE = 1.3;
const PADDING = { across: 1.7, down: 1.15 };
/** No card takes more lines than this; the rest of a very long text is cut with an ellipsis. */
const CARD_LINES = 6;

/** About how many lines a text takes in a column that is so many em wide. */
export function lineCount(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** About how tall a card is, in em, if it is so many em wide and takes no more lines than that. */
export function cardHeight(text: string, width: number, lines = CARD_LINES): number {
  return Math.min(lines, lineCount(text, width - PADDING.across)) * LINE + PADDING.down;
}

/**
 * Deals cards to columns, oldest first, each to the column that is shortest at that moment. A card thus keeps its
 * column for good, and a new one moves only the cards below it. Gives the indices for each column, newest on top.
 */
export function deal(heights: readonly number[], columns: number): { columns: number[][]; tallest: number } {
  const dealt = Array.from({ length: Math.max(1, columns) }, () => ({ cards: [] as number[], height: 0 }));
  heights.forEach((height, index) => {
    const shortest = dealt.reduce((best, column) => (column.height < best.height - 0.01 ? column : best));
    shortest.cards.unshift(index);
    shortest.height += height;
  });
  return { columns: dealt.map((column) => column.cards), tallest: Math.max(...dealt.map((column) => column.height)) };
}

/** How a wall of cards is set: the letters' size in u, the most lines of a card, and which cards stand in which column. */
export type Wall = { size: number; lines: number; columns: number[][] };
/**
 * Room and taste of a wall: width and height in u, sizes from the largest, the narrowest column in em, and to how few lines
 * a text may be cut before a card is left out.
 */
export type Room = { width: number; height: number; sizes: readonly number[]; column: number; gap: number; fewest: number };

/** The largest letters with which all cards fit, then the most lines; the smallest of both if they don't fit at all. */
export function setWall(texts: readonly string[], room: Room): Wall {
  const smallest = room.sizes.at(-1) ?? 3;
  const shorter = Array.from({ length: CARD_LINES - room.fewest }, (_, i) => ({ size: smallest, lines: CARD_LINES - 1 - i }));
  let wall: Wall = { size: smallest, lines: CARD_LINES, columns: [] };
  for (const { size, lines } of [...room.sizes.map((size) => ({ size, lines: CARD_LINES })), ...shorter]) {
    const columns = columnCount(texts.length, room, size);
    const width = (room.width - (columns - 1) * room.gap) / columns / size;
    const dealt = deal(texts.map((text) => cardHeight(text, width, lines) * size + room.gap), columns);
    wall = { size, lines, columns: dealt.columns };
    if (dealt.tallest - room.gap <= room.height) break;
  }
  return wall;
}

function columnCount(cards: number, room: Room, size: number): number {
  const most = Math.max(1, Math.floor((room.width + room.gap) / (room.column * size + room.gap)));
  return Math.max(1, Math.min(most, cards));
}

/** How many lines of a card may be shown in a box that is so many em tall: a single card must fit as a whole. */
export function cardLines(height: number): number {
  return Math.max(1, Math.min(CARD_LINES, Math.floor((height - PADDING.down) / LINE)));
}

/** In how many columns a board of so many panels stands: at most three rows, and few enough that names can be read. */
export function boardColumns(panels: number): number {
  if (panels <= 4) return Math.max(1, panels);
  return panels <= 6 ? 3 : panels <= 8 ? 4 : 5;
}

/** The size of a heading in u: a short question may be large, a long one must still leave room for the answers. */
export function promptSize(prompt: string, largest = 5.4): number {
  const [short, middle, long] = [60, 110, 180];
  if (prompt.length <= short) return largest;
  if (prompt.length <= middle) return largest * 0.84;
  return prompt.length <= long ? largest * 0.7 : largest * 0.58;
}

/** How many rows can be shown if each needs at least `least`; one place is kept for "and so many more". */
export function rowsShown(rows: number, room: number, least: number): number {
  const fit = Math.max(1, Math.floor(room / least));
  return rows <= fit ? rows : Math.max(1, fit - 1);
}
