/** Where the words of a cloud stand. Pure arithmetic in `u` (about a hundredth of the height of the stage). */

/** A word, and how many people said it. */
export type Word = { id: number; text: string; count: number };
/** Its upper left corner at `x`, `y`; `size` is that of its letters. */
export type PlacedWord = Word & { x: number; y: number; width: number; height: number; size: number };
export type Cloud = { words: PlacedWord[]; hidden: number };
/** Width and height of the field. */
export type Field = { width: number; height: number };

/** The smallest letters that can still be read from ten metres, in u. */
const SMALLEST = 2.8;
const LARGEST = 14;
/** The letters of a word that one person said, and how much of its growth a word gets; from roomy to crowded. */
const STEPS: readonly (readonly [number, number])[] = [
  [8, 1], [7, 1], [6, 1], [5.2, 1], [4.6, 1], [4, 1], [3.6, 1], [3.3, 0.9], [3, 0.8],
  [SMALLEST, 0.7], [SMALLEST, 0.5], [SMALLEST, 0.3], [SMALLEST, 0.15],
];
const CROWDED = STEPS.slice(-1);
export const LINE = 1.3;
const GAP = { across: 0.8, down: 0.15 };

/** How much larger a word is that so many said: as the logarithm, for thirty may not push all others off the wall. */
export const growth = (count: number): number => Math.min(3, 1 + 0.5 * Math.log2(Math.max(1, count)));

/**
 * Sets the words in lines, in the order in which they were first said, as large as all of them fit. So a word keeps its
 * place when others come, until all must become smaller, and the same words always make the same picture. If even the
 * smallest letters are too large for all, those said least, and of these the latest, are left out.
 *
 * `em`: how wide a text is, in em.
 */
export function setCloud(words: readonly Word[], field: Field, em: (text: string) => number): Cloud {
  const widths = new Map(words.map((word) => [word.id, em(word.text)]));
  const byWeight = [...words].sort((a, b) => b.count - a.count || a.id - b.id);
  for (let left = words.length; left > 0; left -= 1) {
    const kept = new Set(byWeight.slice(0, left).map((word) => word.id));
    const shown = words.filter((word) => kept.has(word.id));
    for (const [size, share] of left === words.length ? STEPS : CROWDED) {
      const boxes = shown.map((word) => boxOf(word, size * (1 + share * (growth(word.count) - 1)), widths.get(word.id) ?? 0, field));
      const lines = breakLines(boxes, field.width);
      if (heightOf(lines) <= field.height) return { words: place(lines, field), hidden: words.length - left };
    }
  }
  return { words: [], hidden: words.length };
}

type Box = Word & { width: number; height: number; size: number };

/** A word that would be wider than the field gets smaller letters; one that is too wide even so is cut. */
function boxOf(word: Word, best: number, em: number, field: Field): Box {
  const wanted = Math.min(best, LARGEST, Math.max(SMALLEST, field.height / LINE / (1 + GAP.down)));
  const size = Math.min(wanted, Math.max(SMALLEST, field.width / Math.max(em, 0.01)));
  return { ...word, size, width: Math.min(em * size, field.width), height: size * LINE };
}

function breakLines(boxes: readonly Box[], width: number): Box[][] {
  const lines: Box[][] = [];
  let used = 0;
  for (const box of boxes) {
    const line = lines.at(-1);
    const gap = line ? gapBetween(line.at(-1), box) : 0;
    if (line && used + gap + box.width <= width) {
      line.push(box);
      used += gap + box.width;
    } else {
      lines.push([box]);
      used = box.width;
    }
  }
  return lines;
}

/** A small word beside a large one keeps the distance of the small one. */
const gapBetween = (one: Box | undefined, other: Box): number => GAP.across * Math.min(one?.size ?? other.size, other.size);

const lineHeight = (line: readonly Box[]): number => Math.max(...line.map((box) => box.height));

const heightOf = (lines: readonly Box[][]): number =>
  lines.reduce((height, line) => height + lineHeight(line) * (1 + GAP.down), 0);

function place(lines: readonly Box[][], field: Field): PlacedWord[] {
  let top = (field.height - heightOf(lines)) / 2;
  return lines.flatMap((line) => {
    const height = lineHeight(line) * (1 + GAP.down);
    let left = (field.width - widthOf(line)) / 2;
    const placed = line.map((box, i) => {
      const next = line[i + 1];
      const word = { ...box, x: left, y: top + (height - box.height) / 2 };
      left += box.width + (next ? gapBetween(box, next) : 0);
      return word;
    });
    top += height;
    return placed;
  });
}

const widthOf = (line: readonly Box[]): number =>
  line.reduce((width, box, i) => width + box.width + (i > 0 ? gapBetween(line[i - 1], box) : 0), 0);
