import { lineCount } from '../../stage/fit';
import { apart, placeLabels, type Point, type Rect, type Size, type Spot } from './place';

/** One thing on the map: what it is called, and its means from 1 to 5. */
export type Placed = { label: string; feasibility: number; importance: number; n: number };
/** `at`: where the point stands; `true`: where its means are. All in u, from the upper left corner of the map. */
export type Mark = { at: Point; exact: Point; spot: Spot | null };
export type Layout = { marks: Mark[]; font: number; lines: number };

/** With more than these the map has letters only, and the words stand in a list beside it. */
export const MOST_LABELS = 12;
/** Labels from the most comfortable to the tightest: letters and widest line in u. */
const STYLES = [
  { font: 3.2, width: 32, lines: 2 },
  { font: 2.9, width: 30, lines: 2 },
  { font: 2.6, width: 27, lines: 3 },
  { font: 2.4, width: 24, lines: 3 },
  { font: 2.4, width: 24, lines: 2 },
];
const LINE = 1.16;
/** How wide a semi-bold letter is, in em; a little generous. */
const LETTER = 0.58;
/** Radius of the point that most have rated, and of the smallest. */
const [LARGEST, SMALLEST] = [3, 2.15];
/** Covering so little is no harm. */
const HARMLESS = 0.5;

/** The place on an axis from 1 to 5. The range never changes, so that two maps can be compared. */
export const onAxis = (mean: number, length: number, edge: number): number => edge + ((mean - 1) / 4) * (length - 2 * edge);

/** Sets the map: points at their means, not covering each other, and labels as large as they find room. */
export function layOut(items: readonly Placed[], box: Size, soft: readonly Rect[], labelled: boolean): Layout {
  const most = Math.max(1, ...items.map(({ n }) => n));
  const exact = items.map((item): Point => ({
    x: onAxis(item.feasibility, box.width, LARGEST + 0.6),
    y: box.height - onAxis(item.importance, box.height, LARGEST + 0.6),
    // The area tells the number, as far as the letter in it can still be read.
    r: Math.max(SMALLEST, (labelled ? LARGEST : LARGEST - 0.4) * Math.sqrt(item.n / most)),
  }));
  const points = apart(exact, box);
  const set = (spots: readonly Spot[], font: number, lines: number): Layout =>
    ({ marks: points.map((at, i) => ({ at, exact: exact[i] ?? at, spot: spots[i] ?? null })), font, lines });
  if (!labelled) return set([], 0, 0);
  for (const { font, width, lines } of STYLES) {
    const sizes = items.map(({ label }) => labelSize(label, font, width, lines));
    const spots = placeLabels(points, sizes, box, soft);
    if (spots.every(({ clash }) => clash <= HARMLESS)) return set(spots, font, lines);
  }
  return set([], 0, 0);
}

/** About how much room a label takes. */
export function labelSize(label: string, font: number, widest: number, most: number): Size {
  const whole = label.length * LETTER * font + 0.2;
  const lines = Math.min(most, whole <= widest ? 1 : Math.max(2, lineCount(label, (widest / font) * (0.54 / LETTER) - 0.5)));
  // Lines of about the same length need less width than one full line and a short one.
  const width = lines === 1 ? whole : Math.min(widest, whole / lines + 6 * LETTER * font);
  return { width, height: lines * LINE * font };
}
