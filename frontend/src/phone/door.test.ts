import { describe, expect, it } from 'vitest';
import { screenOf } from './screen';
import { freshState, reduce, type State } from './state';

const welcome = (own: Record<string, unknown>) => ({
  t: 'welcome', proto: 1, epoch: 'e', v: 1, now: 0, full: true, entry: 1, own, stranger: !('me' in own),
  parts: { workshop: { title: 'Razem', county: '', date: '', start: '', end: '', venue: '', phase: 'live' } },
} as const);

function entered(): State {
  return reduce(freshState('pl', 0), { t: 'enter', typed: 'K7M2QX', code: 'K7M2QX' }, 0);
}

describe('the door', () => {
  it('waits for the server where nothing is known of the meeting', () => {
    expect(screenOf(entered())).toBe('connecting');
  });

  it('asks for the sector at once where the page has brought the title', () => {
    expect(screenOf(reduce(entered(), { t: 'door', title: 'Razem' }, 0))).toBe('sector');
  });

  it('is passed by whoever has joined already, whatever the page has brought', () => {
    const asked = reduce(entered(), { t: 'door', title: 'Razem' }, 0);
    expect(screenOf(reduce(asked, welcome({ me: { participant: 1, sector: 'ngo' } }), 0))).toBe('workshop');
    expect(screenOf(reduce(asked, welcome({}), 0))).toBe('sector');
  });
});
