import { describe, expect, it } from 'vitest';
import { lanes } from './agreement';

describe('Marks on the line of agreement', () => {
  it('share a lane when they are far enough apart', () => {
    expect(lanes([10, 50, 90])).toEqual([0, 0, 0]);
  });

  it('never cover each other', () => {
    expect(lanes([50, 50, 50])).toEqual([0, 1, 2]);
    expect(lanes([52, 50, 90])).toEqual([1, 0, 0]);
  });

  it('take the lowest lane that is free', () => {
    expect(lanes([0, 3, 6, 9])).toEqual([0, 1, 0, 1]);
  });

  it('of nobody need none', () => {
    expect(lanes([])).toEqual([]);
  });
});
