import { describe, expect, it } from 'vitest';
import { card } from './board.samples';
import { cameInto, mergedInto, putBefore, sameOrder } from './order';
import type { Card } from './picture';

/** Theme 1 stands as it came, theme 4 was put in order by hand; 6 and 7 are loose. */
const CARDS = [card(1, 'a', 1), card(3, 'b', 1), card(5, 'c', 1), card(4, 'd', 4), card(2, 'e', 4), card(6, 'f'), card(7, 'g')];
const column = (cards: readonly Card[], theme: number | null): number[] => cards.filter((one) => one.theme === theme).map(({ id }) => id);

describe('What comes into a theme', () => {
  it('stands where it came in a theme that stands so, and at the end of an order made by hand', () => {
    expect(column(cameInto(CARDS, [2], 1), 1)).toEqual([1, 2, 3, 5]);
    expect(column(cameInto(CARDS, [3, 1], 4), 4)).toEqual([4, 2, 3, 1]);
    expect(column(cameInto(CARDS, [4], null), null)).toEqual([4, 6, 7]);
  });

  it('is left alone if it is there already', () => {
    expect(sameOrder(CARDS, cameInto(CARDS, [4], 4))).toBe(true);
  });
});

describe('What is put before another card', () => {
  it.each<[string, number[], number, number | null, number[]]>([
    ['in its own theme', [5], 1, 1, [5, 1, 3]],
    ['at the end', [1], 1, null, [3, 5, 1]],
    ['from elsewhere', [6], 1, 3, [1, 6, 3, 5]],
    ['several, as they are said', [5, 6], 1, 1, [5, 6, 1, 3]],
    ['before one that goes along: before the next', [1, 3], 1, 3, [1, 3, 5]],
    ['before one that has gone: at the end', [1], 1, 99, [3, 5, 1]],
  ])('stands there: %s', (_, moved, theme, before, stands) => {
    expect(column(putBefore(CARDS, moved, theme, before), theme)).toEqual(stands);
  });

  it('leaves all other columns as they are, and says when nothing changes', () => {
    const after = putBefore(CARDS, [6], 1, 3);
    expect(column(after, 4)).toEqual([4, 2]);
    expect(sameOrder(CARDS, after)).toBe(false);
    expect(sameOrder(CARDS, putBefore(CARDS, [1], 1, 3))).toBe(true);
  });
});

it('Merged themes keep an order made by hand; otherwise all stands as it came', () => {
  expect(column(mergedInto(CARDS, 4, 1), 1)).toEqual([1, 3, 5, 4, 2]);
  const asTheyCame = [card(1, 'a', 1), card(3, 'b', 1), card(2, 'c', 4)];
  expect(column(mergedInto(asTheyCame, 4, 1), 1)).toEqual([1, 2, 3]);
});
