/** Breaking a label into lines by how wide its letters are, so that its size is known before it is drawn. Pure. */

const NARROW = /[\s.,:;'’!|()[\]iljtfrIłŁ-]/;
const WIDE = /[mwMW@%…—ÓĄŚŻWЖШЩЮМ]/;
const CAPITAL = /\p{Lu}/u;
/** From here on (East Asian scripts, emoji) a sign is about as wide as it is tall. */
const SQUARE = 0x2e80;
const ELLIPSIS = '…';
const segmenter = new Intl.Segmenter();

/** The signs as people see them: an accent belongs to its letter, a family is one emoji. */
const signsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** About how wide a semi-bold text is, in em; a little generous. */
export function widthOf(text: string): number {
  return signsOf(text).reduce((sum, sign) => sum + widthOfSign(sign), 0);
}

function widthOfSign(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) >= SQUARE) return 1.1;
  if (NARROW.test(sign)) return 0.36;
  if (WIDE.test(sign)) return 0.88;
  return CAPITAL.test(sign) ? 0.7 : 0.6;
}

/** The text in at most so many lines of at most this width in em; what does not fit is cut, and an ellipsis says so. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  // A no-break space holds a one-letter word on its line; other white space of any kind is a place to break.
  const words = text.split(/[^\S\u00a0]+/).filter((word) => word !== '').flatMap((word) => pieces(word, width));
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width)];
}

/** Whether these lines end before the text did. */
export const isCut = (lines: readonly string[]): boolean => lines[lines.length - 1]?.endsWith(ELLIPSIS) === true;

/** A word too long for a line is broken wherever the line ends. */
function pieces(word: string, width: number): string[] {
  const out: string[] = [];
  for (const sign of signsOf(word)) {
    const last = out[out.length - 1];
    if (last !== undefined && widthOf(last + sign) <= width) out[out.length - 1] = last + sign;
    else out.push(sign);
  }
  return out;
}

function cut(line: string, width: number): string {
  let signs = signsOf(line);
  while (signs.length > 1 && widthOf(signs.join('') + ELLIPSIS) > width) signs = signs.slice(0, -1);
  const kept = signs.join('');
  // A whole word reads better than half of the next one.
  const whole = kept === line || !/\s/.test(kept) ? kept : kept.slice(0, kept.search(/\s\S*$/));
  return whole.trimEnd() + ELLIPSIS;
}
