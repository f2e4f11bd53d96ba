import { describe, expect, it } from 'vitest';
import { growth, setCloud, type PlacedWord, type Word } from './cloud';

const field = { width: 130, height: 58 };
const em = (text: string): number => text.length * 0.6;
const NOUNS = ['zaufanie', 'ludzie', 'pieniądze', 'współpraca', 'młodzież', 'transport', 'czas', 'informacja', 'miejsce spotkań', 'dialog'];

/** Reproducible numbers, a little wild. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function many(n: number, random: () => number): Word[] {
  return Array.from({ length: n }, (_, i) => ({
    id: i + 1, text: `${NOUNS[Math.floor(random() * NOUNS.length)] ?? ''}${i}`, count: 1 + Math.floor(random() ** 4 * 40),
  }));
}

const overlap = (a: PlacedWord, b: PlacedWord): boolean =>
  a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;

describe('A cloud', () => {
  it('never lays one word over another nor outside its field, whatever the words', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = dice(seed);
      const room = { width: 40 + random() * 120, height: 15 + random() * 60 };
      const words = many(1 + Math.floor(random() * 60), random);
      if (seed % 3 === 0) words.push({ id: 900, text: 'a'.repeat(500), count: 1 + (seed % 9) });
      const { words: placed, hidden } = setCloud(words, room, em);
      expect(placed.length + hidden).toBe(words.length);
      placed.forEach((word, i) => {
        expect(word.x).toBeGreaterThanOrEqual(-1e-6);
        expect(word.y).toBeGreaterThanOrEqual(-1e-6);
        expect(word.x + word.width).toBeLessThanOrEqual(room.width + 1e-6);
        expect(word.y + word.height).toBeLessThanOrEqual(room.height + 1e-6);
        expect(placed.slice(i + 1).filter((other) => overlap(word, other)).map((other) => other.text), `seed ${seed}`).toEqual([]);
      });
    }
  });

  it('shows a word larger the more people said it, but not without end', () => {
    expect([1, 2, 5, 12].map(growth)).toEqual([1, 2, 5, 12].map(growth).sort((a, b) => a - b));
    expect(growth(1)).toBe(1);
    expect(growth(10_000)).toBe(growth(100));
  });

  it('sets few words in large letters and sixty still readable', () => {
    const said = (n: number): Word[] => many(n, dice(7)).map((word) => ({ ...word, count: word.id % 9 === 0 ? 12 : 1 + word.id % 2 }));
    const size = (n: number): number => Math.min(...setCloud(said(n), field, em).words.map((word) => word.size));
    expect(size(3)).toBeGreaterThan(6);
    expect(size(60)).toBeGreaterThanOrEqual(2.8);
    expect(setCloud(said(60), field, em).hidden).toBe(0);
  });

  it('keeps every word in its line and order when others come, until all must become smaller', () => {
    const words = many(40, dice(3)).map((word) => ({ ...word, count: 1 }));
    const lines = ({ words: placed }: { words: PlacedWord[] }): number[][] => {
      const byLine = new Map<number, number[]>();
      for (const word of placed) byLine.set(word.y, [...byLine.get(word.y) ?? [], word.id]);
      return [...byLine.values()];
    };
    let kept = 0;
    for (let n = 1; n < words.length; n++) {
      const [before, after] = [setCloud(words.slice(0, n), field, em), setCloud(words.slice(0, n + 1), field, em)];
      if (before.words[0]?.size !== after.words[0]?.size) continue;
      kept += 1;
      expect(lines(after).map((line) => line.filter((id) => id !== n + 1)).filter((line) => line.length > 0)).toEqual(lines(before));
    }
    expect(kept).toBeGreaterThan(25);
  });

  it('makes the same picture of the same words', () => {
    expect(setCloud(many(30, dice(5)), field, em)).toEqual(setCloud(many(30, dice(5)), field, em));
  });

  it('leaves out what was said least and last when there is no room for all', () => {
    const words = many(60, dice(9)).map((word) => ({ ...word, count: word.id === 60 ? 5 : 1 }));
    const { words: placed, hidden } = setCloud(words, { width: 60, height: 20 }, em);
    expect(hidden).toBeGreaterThan(0);
    expect(placed.map((word) => word.id)).toEqual([...Array.from({ length: placed.length - 1 }, (_, i) => i + 1), 60]);
  });

  it('of nothing, or without any room, is empty', () => {
    expect(setCloud([], field, em)).toEqual({ words: [], hidden: 0 });
    expect(setCloud(many(3, dice(1)), { width: 0, height: 0 }, em)).toEqual({ words: [], hidden: 3 });
  });
});
