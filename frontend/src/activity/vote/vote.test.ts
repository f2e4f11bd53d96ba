import { describe, expect, it } from 'vitest';
import { dotsLeft, obstacle, withDots } from './ballot';
import { isTie, rankOf } from './result';

const single = { method: 'dots', dots: 3, perChoice: 1 } as const;
const several = { method: 'dots', dots: 5, perChoice: 3 } as const;
const approval = { method: 'approval', perChoice: 1 } as const;

describe('a ballot', () => {
  it('names only choices with dots', () => {
    expect(withDots({ 1: 1 }, 2, 1)).toEqual({ 1: 1, 2: 1 });
    expect(withDots({ 1: 1, 2: 1 }, 1, -1)).toEqual({ 2: 1 });
    expect(withDots({}, 1, -1)).toEqual({});
  });

  it('knows how many dots are left', () => {
    expect(dotsLeft(several, { 1: 2, 4: 1 })).toBe(2);
    expect(dotsLeft(approval, { 1: 1, 2: 1, 3: 1 })).toBe(Infinity);
  });

  it('takes no dot beyond what the vote allows', () => {
    expect(obstacle(single, { 1: 1, 2: 1 }, 3)).toBeNull();
    expect(obstacle(single, { 1: 1, 2: 1, 3: 1 }, 4)).toBe('usedUp');
    expect(obstacle(several, { 1: 3 }, 1)).toBe('full');
    expect(obstacle(several, { 1: 2 }, 1)).toBeNull();
    expect(obstacle(approval, { 1: 1, 2: 1, 3: 1, 4: 1 }, 5)).toBeNull();
  });
});

describe('a result', () => {
  const rows = [9, 5, 5, 2, 0, 0].map((votes, id) => ({ id, label: '', votes, by: [], band: 0 }));

  it('gives equal votes the same rank', () => {
    expect(rows.map((row) => rankOf(rows, row))).toEqual([1, 2, 2, 4, 5, 5]);
  });

  it('calls equal votes a tie, but not having none', () => {
    expect(rows.map((row) => isTie(rows, row))).toEqual([false, true, true, false, false, false]);
  });
});
