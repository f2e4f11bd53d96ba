import { describe, expect, it } from 'vitest';
import type { Item } from '../../phone/outbox';
import type { Scale } from '../../protocol';
import { layOut, layOutPoints, MOST_LABELS, onAxis, type Placed } from './layout';
import { apart, common, placeLabels, type Rect } from './place';
import { ahead, cardNow } from '../../phone/cards';
import { called } from './names';
import { isRated, ratingOf, wanted, type Ratings } from './ratings';
import { isCut, widthOf, wrap } from './wrap';

const BOX = { width: 130, height: 62 };
const LABEL = 'Szkolenia z księgowości i prawa dla organizacji pozarządowych';
const items = (n: number, label = LABEL): Placed[] => Array.from({ length: n }, (_, i) => ({
  label: `${label} ${i}`, importance: 1 + ((i * 37) % 41) / 10, feasibility: 1 + ((i * 23) % 41) / 10, n: 1 + ((i * 7) % 30),
}));
const discs = (points: readonly { x: number; y: number; r: number }[]): Rect[] =>
  points.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));

describe('a scale', () => {
  const usual = { name: 'Ważność', low: 'mało ważne', high: 'bardzo ważne' };

  it('is called as usual, with other ends if these alone are named', () => {
    expect(called(undefined, 'importance', usual)).toBe(usual);
    expect(called({ feasibility: { name: 'Koszt', low: '', high: '' } }, 'importance', usual)).toBe(usual);
    expect(called({ importance: { name: '', low: 'wcale', high: '' } }, 'importance', usual)).toEqual({ ...usual, low: 'wcale' });
  });

  it('with a name of its own has no ends that are not its own', () => {
    const own = { name: 'Pilność', low: '', high: 'pilne' };
    expect(called({ importance: own }, 'importance', usual)).toEqual(own);
  });
});

describe('my ratings', () => {
  const card = (at: number | 'all' | null, ratings: Ratings, scales: Scale[]) => cardNow(at, choices, (id) => isRated(ratings, id, scales));
  const choices = [{ id: 3, label: 'C' }, { id: 1, label: 'A' }, { id: 2, label: 'B' }];
  const rate = (choice: number, value: number): Item => ({
    id: 'x', tried: false, phase: 'queued', cmd: { kind: 'rate.rate', activity: 9, choice, scale: 'importance', value },
  });

  it('are what the server holds with what is still on its way, the newest last', () => {
    const mine = wanted({ 1: { importance: 2, feasibility: 5 } }, [rate(1, 4), rate(2, 1), rate(1, 0)]);
    expect(ratingOf(mine, 1, 'importance')).toBe(0);
    expect(ratingOf(mine, 1, 'feasibility')).toBe(5);
    expect(ratingOf(mine, 2, 'importance')).toBe(1);
  });

  it('that a sector has hardly seen come next, behind what has been read', () => {
    const round = [5, 2, 4, 1, 3].map((id) => ({ id, label: String(id) }));
    const ids = (path: number[], now: number | 'all', late: number[]) => ahead(round, path, now, (id) => late.includes(id)).map(({ id }) => id);
    expect(ids([], 5, [])).toEqual([5, 2, 4, 1, 3]);
    expect(ids([], 2, [3, 5])).toEqual([5, 2, 3, 4, 1]);
    // the late one has been read: it stays in its place, answered or not
    expect(ids([5, 2, 3], 3, [])).toEqual([5, 2, 3, 4, 1]);
    expect(ids([5, 2, 3], 2, [1])).toEqual([5, 2, 3, 1, 4]);
    expect(ids([5, 2, 3, 4, 1], 'all', [1])).toEqual([5, 2, 3, 4, 1]);
    // what was read is gone
    expect(ids([9, 5], 5, [])).toEqual([5, 2, 4, 1, 3]);
  });

  it('go on at the first card that is not wholly rated', () => {
    expect(card(null, {}, ['importance'])).toBe(3);
    expect(card(null, { 3: { importance: 4 } }, ['importance'])).toBe(1);
    expect(card(null, { 3: { importance: 4 } }, ['importance', 'feasibility'])).toBe(3);
    expect(card(null, { 1: { importance: 1 }, 2: { importance: 1 }, 3: { importance: 4 } }, ['importance'])).toBe('all');
  });

  it('stay at the card that was chosen, unless it is gone', () => {
    expect(card(2, {}, ['importance'])).toBe(2);
    expect(card('all', {}, ['importance'])).toBe('all');
    expect(card(7, {}, ['importance'])).toBe(3);
  });
});

describe('points', () => {
  it('stand at their means on axes that always go from 1 to 5', () => {
    const [low, high] = [onAxis(1, 100), onAxis(5, 100)];
    expect(onAxis(3, 100)).toBe(50);
    expect(low).toBeCloseTo(100 - high);
    const { marks } = layOutPoints([{ label: '', importance: 5, feasibility: 1, n: 3 }], BOX);
    expect(marks[0]?.at).toEqual(marks[0]?.exact);
    expect(marks[0]?.at.x).toBeCloseTo(onAxis(1, BOX.width));
    expect(marks[0]?.at.y).toBeCloseTo(BOX.height - onAxis(5, BOX.height));
  });

  it('that were rated alike stand beside each other, near their place and inside', () => {
    const points = apart(Array.from({ length: 9 }, () => ({ x: 60, y: 20, r: 2.5 })), BOX);
    points.forEach((one, i) => {
      for (const other of points.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(4.8);
      expect(Math.hypot(one.x - 60, one.y - 20)).toBeLessThan(12);
    });
    for (const { x, y } of apart(Array.from({ length: 9 }, () => ({ x: 130, y: 0, r: 2.5 })), BOX)) {
      expect(x).toBeLessThanOrEqual(127.5);
      expect(y).toBeGreaterThanOrEqual(2.5);
    }
  });

  it('are larger the more people rated, but never too small for a letter', () => {
    const radii = layOutPoints([1, 10, 40].map((n) => ({ label: '', importance: n / 10, feasibility: 5 - n / 10, n })), BOX)
      .marks.map(({ at }) => at.r);
    expect(radii[0]).toBeLessThan(radii[2] ?? 0);
    expect(radii[0]).toBeGreaterThan(2);
  });
});

describe('labels', () => {
  it.each([2, 5, 9])('of %i things cover neither each other nor a point, and are inside', (n) => {
    const { marks, font } = layOut(items(n), BOX, []);
    expect(font).toBeGreaterThanOrEqual(2.4);
    const labels = marks.flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(n);
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1)) expect(common(label, other)).toBeLessThan(0.1);
      for (const disc of discs(marks.map(({ at }) => at))) expect(common(label, disc)).toBeLessThan(0.1);
      expect(common(label, { x: 0, y: 0, ...BOX })).toBeCloseTo(label.width * label.height);
    });
  });

  it('are the same every time', () => {
    expect(layOut(items(9), BOX, [])).toEqual(layOut(items(9), BOX, []));
  });

  it('give way to a list where there are too many or too little room', () => {
    expect(layOut(items(MOST_LABELS + 1, 'A'), BOX, []).font).toBe(0);
    expect(layOut(items(9), { width: 30, height: 20 }, []).marks.every(({ label }) => label === null)).toBe(true);
  });

  it('stand beside their point if they can, without a line', () => {
    const [spot] = placeLabels([{ x: 40, y: 30, r: 2 }], [{ width: 20, height: 3 }], BOX, []);
    expect(spot?.leader).toBeNull();
    expect(spot?.x).toBeCloseTo(42.7);
  });

  it('stand where nobody takes them for those of another point', () => {
    const points = [{ x: 40, y: 30, r: 2 }, { x: 66, y: 30, r: 2 }];
    const [left] = placeLabels(points, [{ width: 21, height: 3 }, { width: 10, height: 3 }], BOX, []);
    expect((left?.x ?? 99) + (left?.width ?? 0)).toBeLessThan(63 - 1.4);
  });

  it('at the right edge stand on the left of their point', () => {
    const [spot] = placeLabels([{ x: 126, y: 30, r: 2 }], [{ width: 20, height: 3 }], BOX, []);
    expect((spot?.x ?? 0) + (spot?.width ?? 0)).toBeLessThan(124);
  });
});

describe('lines', () => {
  it('break between words and keep one-letter words with the next', () => {
    expect(wrap('Miejsce w\u00a0gminie', 7, 2)).toEqual(['Miejsce', 'w\u00a0gminie']);
  });

  it('say when something was left out, at a whole word if there is one', () => {
    const lines = wrap(LABEL, 12, 2);
    expect(lines).toHaveLength(2);
    expect(isCut(lines)).toBe(true);
    expect(lines[1]).toMatch(/\p{L}…$/u);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12);
  });

  it('break even a word without an end, and take nothing at all', () => {
    const lines = wrap('W'.repeat(500), 10, 3);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(10);
    expect(wrap('', 10, 2)).toEqual([]);
  });
});
