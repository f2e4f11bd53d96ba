import { tie } from '../../stage/i18n/plural';
import { apart, placeLabels, type Point, type Rect, type Size, type Spot } from './place';
import { isCut, widthOf, wrap } from './wrap';

/** One thing on the map: what it is called, its means from 1 to 5, and how many ratings it has. */
export type Placed = { label: string; feasibility: number; importance: number; n: number };
/** A label in lines, where it stands. */
export type Label = Spot & { lines: string[] };
/** `at`: where the point stands; `exact`: where its means are. All in u, from the upper left corner of the map. */
export type Mark = { at: Point; exact: Point; label: Label | null };
/** `font`: the size of the labels; 0 if they do not all find room. */
export type Layout = { marks: Mark[]; font: number };

/** With more than these the map has letters only, and the words stand in a list beside it. */
export const MOST_LABELS = 12;
/** Labels from the most comfortable to the tightest: letters and widest line in u. */
const STYLES = [
  { font: 3.2, width: 46, lines: 2 }, { font: 3.2, width: 34, lines: 3 }, { font: 2.9, width: 46, lines: 2 }, { font: 2.9, width: 32, lines: 3 },
  { font: 3.2, width: 36, lines: 2 }, { font: 3.2, width: 26, lines: 3 },
  { font: 2.9, width: 32, lines: 2 }, { font: 2.9, width: 24, lines: 3 },
  { font: 2.9, width: 20, lines: 4 }, { font: 2.6, width: 30, lines: 2 }, { font: 2.6, width: 22, lines: 3 },
  { font: 2.4, width: 34, lines: 2 }, { font: 2.4, width: 22, lines: 3 }, { font: 2.4, width: 18, lines: 4 },
  { font: 2.4, width: 22, lines: 2 },
];
/** What a label that was cut may become instead. */
const [WIDTHS, MOST_LINES] = [[24, 30, 20, 38], 4];
const LINE = 1.16;
/** The radius of the point that most have rated, and the smallest in which a letter can be read. */
const [LARGEST, SMALLEST] = [3, 2.15];
/** How far the ends of the axes keep from the edge. */
export const EDGE = 3.6;
/** Covering so little is no harm. */
const HARMLESS = 0.5;
/** How much smaller the letters may be for one label more that can be read to its end. */
const WORTH = 0.2;
/** How much smaller they may be for lines that are one u shorter on average. */
const NEARNESS = 0.12;
/** So much longer the lines may become, in all, for one label more that can be read to its end. */
const DETOUR = 3;

/** The place on an axis from 1 to 5. The range never changes, so that two maps can be compared. */
export const onAxis = (mean: number, length: number): number => EDGE + ((mean - 1) / 4) * (length - 2 * EDGE);

/** Points alone, at their means and not covering each other. */
export function layOutPoints(items: readonly Placed[], box: Size): Layout {
  const most = Math.max(1, ...items.map(({ n }) => n));
  const exact = items.map((item): Point => ({
    x: onAxis(item.feasibility, box.width),
    y: box.height - onAxis(item.importance, box.height),
    // The area tells the number, as far as the letter in it can still be read.
    r: Math.max(SMALLEST, LARGEST * Math.sqrt(item.n / most)),
  }));
  return { marks: apart(exact, box).map((at, i) => ({ at, exact: exact[i] ?? at, label: null })), font: 0 };
}

/** Points with labels as large as all of them find room; without labels if they find none. */
export function layOut(items: readonly Placed[], box: Size, soft: readonly Rect[]): Layout {
  const bare = layOutPoints(items, box);
  if (items.length > MOST_LABELS) return bare;
  const points = bare.marks.map(({ at }) => at);
  const place = (texts: readonly string[][], font: number): Label[] | null => {
    const spots = placeLabels(points, texts.map((text) => sizeOf(text, font)), box, soft);
    return spots.some(({ clash }) => clash > HARMLESS) ? null : spots.map((spot, i) => ({ ...spot, lines: texts[i] ?? [] }));
  };
  let best = { font: 0, labels: [] as Label[], worth: -Infinity };
  for (const { font, width, lines } of STYLES) {
    const texts = items.map(({ label }) => wrap(tie(label), width / font, lines));
    const worth = font - WORTH * texts.filter(isCut).length;
    const labels = worth > best.worth ? place(texts, font) : null;
    const near = labels ? worth - (NEARNESS * reach(labels)) / Math.max(1, items.length) : -Infinity;
    if (labels && near > best.worth) best = { font, labels, worth: near };
  }
  if (best.font === 0) return bare;
  const labels = lengthened(items, best.labels, best.font, place);
  return { font: best.font, marks: bare.marks.map((mark, i) => ({ ...mark, label: labels[i] ?? null })) };
}

/** How long all lines to labels are together. */
function reach(labels: readonly Label[]): number {
  return labels.reduce((sum, { leader }) => sum + (leader ? Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) : 0), 0);
}

/** Gives each label that was cut as many lines as it needs, if all of them still find room. */
function lengthened(
  items: readonly Placed[], labels: Label[], font: number, place: (texts: readonly string[][], font: number) => Label[] | null,
): Label[] {
  return items.reduce((before, { label }, i) => {
    if (!isCut(before[i]?.lines ?? [])) return before;
    const longer = WIDTHS.map((width) => wrap(tie(label), width / font, MOST_LINES)).filter((lines) => !isCut(lines));
    const placed = longer.map((lines) => place(before.map((other, j) => (j === i ? lines : other.lines)), font))
      .filter((found) => found !== null && reach(found) <= reach(before) + DETOUR);
    return placed[0] ?? before;
  }, labels);
}

function sizeOf(lines: readonly string[], font: number): Size {
  return { width: Math.max(...lines.map(widthOf), 0.5) * font, height: Math.max(1, lines.length) * LINE * font };
}

