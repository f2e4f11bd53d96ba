import { describe, expect, it } from 'vitest';
import { fitting, type Room } from './fit';

const laptop: Room = { width: 890, height: 550, wide: true, rem: 16 };
const phone: Room = { width: 330, height: 660, wide: false, rem: 16 };
const twelve = (each: number): number[] => Array.from({ length: 12 }, () => each);

describe('The whole board', () => {
  it('of sixty cards can be read on a laptop', () => {
    expect(fitting(20, twelve(4), laptop)).toMatchObject({ words: true, themesAcross: 5, themeLines: 1 });
  });

  it('of three hundred is one of bars, the narrower the window the smaller', () => {
    const large = fitting(100, twelve(17), laptop);
    const small = fitting(100, twelve(17), phone);
    expect(large.words).toBe(false);
    expect(large.line).toBeGreaterThanOrEqual(10);
    expect(small.line).toBeLessThan(large.line);
    expect(small).toMatchObject({ looseWidth: 330, themesAcross: 2 });
  });

  it('has large cards when there are few of them, and small ones when nothing helps', () => {
    expect(fitting(3, [2], laptop).line).toBe(30);
    expect(fitting(5000, twelve(400), phone).line).toBe(5);
  });

  it('is higher than the window only where the smallest cards are too many', () => {
    for (const cards of [0, 10, 60, 150, 300]) {
      const { line, themeLines, themesAcross } = fitting(cards, twelve(cards / 12), laptop);
      const rows = Math.ceil(13 / themesAcross);
      expect(rows * (3.9 * 16 + Math.ceil(cards / 12 / themeLines) * line)).toBeLessThanOrEqual(laptop.height);
    }
  });

  it('has one theme across in the narrowest window, and room for the first theme', () => {
    expect(fitting(4, [], { ...phone, width: 100 }).themesAcross).toBe(1);
    expect(fitting(4, [], laptop).themesAcross).toBe(1);
  });
});
