// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choices, inRoom, phone } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import { laneOf } from '../../phone/lanes';
import type { Pair, Parts } from '../../protocol';
import { numberOf, wanted } from './pairs';

const compare = { id: 20, kind: 'compare', prompt: 'Co ważniejsze?', status: 'open', choices, revealed: false };
const asked = (...preferred: (number | null)[]): Pair[] => {
  const pairs: [number, number][] = [[2, 1], [3, 2], [1, 3]];
  return pairs.map(([one, other], i) => ({ one, other, preferred: preferred[i] ?? null }));
};
const mine = (...preferred: (number | null)[]): Parts => ({ me: { participant: 7, sector: 'ngo' }, 'a/20': { pairs: asked(...preferred) } });
type InHand = ReturnType<typeof phone>;
const sent = (it: InHand) => it.dos().map(({ cmd }) => (cmd.kind === 'compare.prefer' ? [cmd.one, cmd.other, cmd.preferred] : []));
const pressed = (it: InHand) => [...it.root.querySelectorAll('.choice[aria-pressed="true"] .name')].map((name) => name.textContent);
const offered = (it: InHand) => [...it.root.querySelectorAll('.choice .name')].map((name) => name.textContent.replace(/\u00a0/g, ' '));

async function looking(activity: unknown, own?: Parts) {
  await fetchLate();
  return inRoom(activity, own);
}

describe('what one prefers', () => {
  const wish = (one: number, other: number, preferred: number | null) =>
    ({ id: 'x', tried: false, phase: 'queued', cmd: { kind: 'compare.prefer', activity: 20, one, other, preferred } }) as const;

  it('is the newest wish about these two, whichever was named first, or what the server holds', () => {
    expect(wanted(asked(1, 0), []).map(({ preferred }) => preferred)).toEqual([1, 0, null]);
    expect(wanted(asked(1, 0), [wish(1, 2, 2), wish(3, 1, 3), wish(2, 3, null)]).map(({ preferred }) => preferred)).toEqual([2, null, 3]);
  });

  it('has a lane and a number of its own for each two things', () => {
    expect(laneOf(wish(1, 2, 2).cmd)).toBe(laneOf(wish(2, 1, null).cmd));
    expect(laneOf(wish(1, 2, 2).cmd)).not.toBe(laneOf(wish(1, 3, 3).cmd));
    expect(numberOf({ one: 1, other: 23 })).toBe(numberOf({ one: 23, other: 1 }));
    expect(numberOf({ one: 1, other: 23 })).not.toBe(numberOf({ one: 12, other: 3 }));
  });
});

describe('comparisons in pairs', () => {
  it('show one pair at a time, as the server gave it, with its place among all', async () => {
    const it = await looking(compare, mine());
    expect(it.text()).toContain('1 z 3');
    expect(offered(it)).toEqual(['Kalendarz', 'Dowóz', 'Trudno powiedzieć']);
  });

  it('send what is tapped, stay where they are, and go on when one wants', async () => {
    const it = await looking(compare, mine());
    it.tap('Kalendarz');
    expect(sent(it)).toEqual([[2, 1, 2]]);
    expect(pressed(it)).toEqual(['Kalendarz']);
    expect(it.text()).toContain('1 z 3');
    it.tap('Dalej');
    expect(it.text()).toContain('2 z 3');
    it.tap('Wstecz');
    expect(pressed(it)).toEqual(['Kalendarz']);
    it.tap('Trudno powiedzieć');
    expect(pressed(it).map((name) => name.replace(/\u00a0/g, ' '))).toEqual(['Trudno powiedzieć']);
  });

  it('take an answer back by a second tap', async () => {
    const it = await looking(compare, mine(1, null, null));
    expect(it.text()).toContain('2 z 3');
    it.tap('Wstecz');
    it.tap('Dowóz');
    expect(sent(it)).toEqual([[2, 1, null]]);
    expect(pressed(it)).toEqual([]);
  });

  it('go on without a network, through all pairs', async () => {
    const it = await looking(compare, mine());
    it.socket().drop();
    it.tap('Kalendarz'); it.tap('Dalej');
    it.tap('Lokale'); it.tap('Dalej');
    it.tap('Dowóz'); it.tap('Zakończ');
    expect(it.text()).toContain('Kalendarz / Dowóz ✓ Kalendarz');
    expect(it.app.state.outbox.map(({ cmd }) => (cmd.kind === 'compare.prefer' ? cmd.preferred : 0))).toEqual([2, 3, 1]);
  });

  it('keep the pair that is on the screen when answers of one’s own come back', async () => {
    const it = await looking(compare, mine());
    it.tap('Kalendarz');
    it.tap('Dalej');
    const before = offered(it);
    it.socket().say({ t: 'own', entry: 2, parts: { 'a/20': { pairs: asked(2) } } });
    expect(offered(it)).toEqual(before);
  });

  it('leave out a pair of which one is gone', async () => {
    const it = await looking({ ...compare, choices: choices.slice(0, 2) }, mine());
    expect(it.text()).toContain('1 z 1');
  });

  it('end with one’s answers, and with the result once it is revealed', async () => {
    const it = await looking({ ...compare, status: 'closed' }, mine(2, 0));
    expect(it.text()).toContain('Lokale / Kalendarz trudno powiedzieć');
    const row = (id: number, label: string, chance: number | null, best: number | null, worst: number | null) =>
      ({ id, label, compared: chance === null ? 2 : 20, chance, low: chance, high: chance, best, worst, band: 0 });
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'compare', activity: 20, people: 7, few: true, comparisons: 19, undecided: 2, groups: [],
      rows: [row(2, 'Kalendarz', 71, 1, 1), row(1, 'Dowóz', 48, 2, 3), row(3, 'Lokale', null, null, null)],
    } } });
    expect(it.text()).toContain('Odpowiedziało 7 osób. Rozstrzygnięte porównania: 19.');
    expect(it.text()).toContain('Wzięło udział mniej niż 10 osób.');
    expect(it.text()).toContain('Kalendarz 1. miejsce szansa 71%');
    expect(it.text()).toContain('Dowóz miejsce 2–3');
    expect(it.text()).toContain('Lokale za mało porównań');
    expect(it.text()).toContain('Kalendarz / Dowóz ✓ Kalendarz');
  });
});
