import { describe, expect, it } from 'vitest';
import pairs from '../../../../src/test/resources/similar-texts.json';
import { likeness, similarTo } from './similar';

describe('texts', () => {
  it.each(pairs)('are as alike on the phone as on the server: $one | $other', ({ one, other, likeness: expected }) => {
    expect(likeness(one, other)).toBeCloseTo(expected, 3);
    expect(likeness(other, one)).toBeCloseTo(expected, 3);
  });

  it('are looked for from two words on, the most alike first and two at most', () => {
    const room = ['Park', 'Świetlice dla młodzieży w gminie', 'Świetlica dla młodzieży', 'świetlica, młodzież'].map((text, i) => ({ id: i + 1, text }));
    expect(similarTo('świetlica dla mlodziezy', room)).toEqual([3, 4]);
    expect(similarTo('świetlica', room)).toEqual([]);
    expect(similarTo('nowy chodnik przy szkole', room)).toEqual([]);
  });
});
