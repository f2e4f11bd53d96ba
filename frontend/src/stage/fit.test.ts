import { describe, expect, it } from 'vitest';
import { boardColumns, cardHeight, cardLines, deal, lineCount, promptSize, rowsShown, setWall } from './fit';

const room = { width: 130, height: 58, sizes: [5, 4, 3, 2.6], column: 14, gap: 1.2, fewest: 6 };
const sentence = 'Organizacje nie wiedzą o sobie nawzajem i dublują wydarzenia.';
const many = (n: number): string[] => Array.from({ length: n }, () => sentence);

describe('A text', () => {
  it('takes more lines the narrower its column is', () => {
    expect(lineCount(sentence, 40)).toBe(1);
    expect(lineCount(sentence, 10)).toBeGreaterThan(3);
  });

  it('takes a line for each of its own lines, and one when it is empty', () => {
    expect(lineCount('a\nb\nc', 40)).toBe(3);
    expect(lineCount('', 40)).toBe(1);
  });

  it('of any length makes no card taller than six lines', () => {
    expect(cardHeight('a'.repeat(5000), 14)).toBe(cardHeight('a'.repeat(900), 14));
  });

  it('shows fewer lines in a low box, but at least one', () => {
    expect(cardLines(100)).toBe(6);
    expect(cardLines(5)).toBe(2);
    expect(cardLines(0)).toBe(1);
  });
});

describe('Dealing cards', () => {
  it('puts each into the shortest column, newest on top', () => {
    expect(deal([3, 1, 1, 1], 2).columns).toEqual([[0], [3, 2, 1]]);
  });

  it('never moves a card to another column when a new one comes', () => {
    const heights = [3, 2, 5, 1, 4, 2, 2, 3, 6, 1];
    for (let n = 1; n < heights.length; n++) {
      const [before, after] = [deal(heights.slice(0, n), 3).columns, deal(heights.slice(0, n + 1), 3).columns];
      expect(after.map((column) => column.filter((card) => card !== n))).toEqual(before);
    }
  });

  it('tells how tall the tallest column is', () => {
    expect(deal([3, 1, 1, 2], 2).tallest).toBe(4);
    expect(deal([], 2).tallest).toBe(0);
  });
});

describe('A wall', () => {
  it('sets a single card in the largest letters', () => {
    expect(setWall(many(1), room)).toEqual({ size: 5, lines: 6, columns: [[0]] });
  });

  it('uses smaller letters the more cards there are', () => {
    const sizes = [1, 8, 14, 60].map((n) => setWall(many(n), room).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 5);
  });

  it('keeps to the smallest readable letters when even they are too large', () => {
    expect(setWall(many(300), room).size).toBe(2.6);
  });

  it('cuts texts where it may rather than leave a card out, and no more than is needed', () => {
    const long = Array.from({ length: 8 }, () => 'Autobus do lekarza i na zajęcia w soboty. '.repeat(4));
    const [whole, cut] = [setWall(long, { ...room, width: 40, height: 40 }), setWall(long, { ...room, width: 40, height: 40, fewest: 2 })];
    expect(whole).toMatchObject({ size: 2.6, lines: 6 });
    expect(cut.size).toBe(2.6);
    expect(cut.lines).toBeGreaterThanOrEqual(2);
    expect(cut.lines).toBeLessThan(6);
    expect(setWall(many(3), { ...room, fewest: 2 }).lines).toBe(6);
  });

  it('deals out every card exactly once', () => {
    expect(setWall(many(37), room).columns.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 37 }, (_, i) => i));
  });

  it('has one column when it is too narrow for two', () => {
    expect(setWall(many(9), { ...room, width: 20 }).columns).toHaveLength(1);
  });
});

describe('A board', () => {
  it('has up to thirteen panels in at most three rows and five columns', () => {
    for (let panels = 1; panels <= 13; panels++) {
      const columns = boardColumns(panels);
      expect(columns).toBeLessThanOrEqual(5);
      expect(Math.ceil(panels / columns)).toBeLessThanOrEqual(3);
    }
  });

  it('has one column even with nothing on it', () => {
    expect(boardColumns(0)).toBe(1);
  });
});

describe('Rows and questions', () => {
  it('keeps a place for "and so many more" only when it is needed', () => {
    expect(rowsShown(8, 48, 6)).toBe(8);
    expect(rowsShown(9, 48, 6)).toBe(7);
    expect(rowsShown(4, 1, 6)).toBe(1);
  });

  it('asks a long question in smaller letters', () => {
    const sizes = [20, 100, 150, 400].map((n) => promptSize('a'.repeat(n)));
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
  });
});
