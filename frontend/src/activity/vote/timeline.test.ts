import { describe, expect, it } from 'vitest';
import { fallsAt, FLIGHT, GLIDE, growsFor, LOOK, MARKS, nextPhase, revealAt, sortsAt } from './timeline';

describe('A reveal', () => {
  const counts = [1, 2, 7, MARKS, MARKS + 1, 300, 5_000];

  it.each(counts)('of %i votes on the strongest row never takes longer than five seconds', (most) => {
    expect(sortsAt(most) + GLIDE + 500).toBeLessThanOrEqual(5_000);
  });

  it.each(counts)('of %i votes first lets people look at the rows', (most) => {
    expect(revealAt(0, most)).toEqual({ votes: 0, sorted: false });
    expect(revealAt(LOOK - 1, most)).toEqual({ votes: 0, sorted: false });
  });

  it.each(counts)('of %i votes only ever grows, and is whole before the rows glide', (most) => {
    let before = 0;
    for (let ms = 0; ms < sortsAt(most); ms += 10) {
      const { votes, sorted } = revealAt(ms, most);
      expect(votes).toBeGreaterThanOrEqual(before);
      expect(sorted).toBe(false);
      before = votes;
    }
    expect(before).toBe(most);
    expect(revealAt(sortsAt(most), most)).toEqual({ votes: most, sorted: true });
  });

  it('lets the votes of a row fall one after another', () => {
    for (let row = 0; row < 8; row++) {
      for (let vote = 1; vote < MARKS; vote++) expect(fallsAt(vote, row, MARKS)).toBeGreaterThan(fallsAt(vote - 1, row, MARKS));
    }
  });

  it('shows a vote only once it has fallen', () => {
    for (let vote = 0; vote < 12; vote++) {
      const landed = fallsAt(vote, 3, 12) + FLIGHT;
      expect(revealAt(landed - FLIGHT, 12).votes).toBeLessThanOrEqual(vote);
      expect(revealAt(sortsAt(12) - 1, 12).votes).toBe(12);
    }
  });

  it('lets all bars grow at one speed, so that the strongest is the last', () => {
    expect(growsFor(50, 200) * 4).toBe(growsFor(200, 200));
    expect(growsFor(0, 200)).toBe(0);
  });
});

describe('The phases of a reveal', () => {
  it('begin only for who saw the vote before', () => {
    expect(nextPhase(null, true, false)).toBe('settled');
    expect(nextPhase('waiting', true, false)).toBe('falling');
  });

  it('go straight to the end for who wants less motion', () => {
    expect(nextPhase('waiting', true, true)).toBe('settled');
    expect(nextPhase('falling', true, true)).toBe('settled');
  });

  it('are not disturbed by whatever comes meanwhile, and never go back', () => {
    expect(nextPhase('falling', true, false)).toBe('falling');
    expect(nextPhase('settled', true, false)).toBe('settled');
  });

  it('begin anew after the result was concealed', () => {
    expect(nextPhase('settled', false, false)).toBe('waiting');
    expect(nextPhase('falling', false, false)).toBe('waiting');
  });
});
