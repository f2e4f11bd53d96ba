import { describe, expect, it } from 'vitest';
import type { SectorGroup } from '../protocol';
import { places, segments } from './result';

const groups: SectorGroup[] = [{ sectors: ['ngo'], voters: 12 }, { sectors: ['jst'], voters: 8 }];
const row = (votes: number, by: number[]): Parameters<typeof segments>[0] => ({ id: 1, label: 'Forum', votes, by, band: 0 });

describe('Places', () => {
  it('are shared by equal votes, and the next place is left out', () => {
    expect(places([{ votes: 9 }, { votes: 7 }, { votes: 7 }, { votes: 2 }])).toEqual([
      { place: 1, tied: false }, { place: 2, tied: true }, { place: 2, tied: true }, { place: 4, tied: false },
    ]);
  });

  it('call it no tie when nobody voted for something', () => {
    expect(places([{ votes: 0 }, { votes: 0 }]).map((rank) => rank.tied)).toEqual([false, false]);
  });
});

describe('The parts of a row', () => {
  it('follow the groups and leave out groups without votes', () => {
    expect(segments(row(5, [5, 0]), groups)).toEqual([{ group: 0, votes: 5 }]);
    expect(segments(row(5, [3, 2]), groups)).toEqual([{ group: 0, votes: 3 }, { group: 1, votes: 2 }]);
  });

  it('always make up the whole, also when some votes belong to no group', () => {
    expect(segments(row(9, [3, 2]), groups)).toEqual([{ group: 0, votes: 3 }, { group: 1, votes: 2 }, { group: null, votes: 4 }]);
    expect(segments(row(4, []), [])).toEqual([{ group: null, votes: 4 }]);
  });

  it('are not drawn when they contradict the whole', () => {
    expect(segments(row(4, [3, 2]), groups)).toEqual([{ group: null, votes: 4 }]);
  });
});
