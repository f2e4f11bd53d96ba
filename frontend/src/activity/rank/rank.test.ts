// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choices, inRoom, phone } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import type { Parts } from '../../protocol';
import { placedAt, wanted } from './order';

const rank = { id: 15, kind: 'rank', prompt: 'Co najważniejsze?', status: 'open', choices, revealed: false };
const mine = (order: number[]): Parts => ({ me: { participant: 7, sector: 'ngo' }, 'a/15': { order } });
type InHand = ReturnType<typeof phone>;
const rows = (it: InHand) => [...it.root.querySelectorAll('.ranking li .name')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
const button = (it: InHand, name: string) => it.root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`) as HTMLButtonElement;
const sent = (it: InHand) => it.dos().map(({ cmd }) => (cmd.kind === 'rank.order' ? cmd.order : []));

async function looking(activity: unknown, own?: Parts) {
  await fetchLate();
  return inRoom(activity, own);
}

describe('an order', () => {
  it('has each choice once, at the place it was given', () => {
    expect(placedAt([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
    expect(placedAt([1, 2, 3], 1, 5)).toEqual([2, 3, 1]);
    expect(placedAt([1, 2], 4, 1)).toEqual([1, 4, 2]);
    expect(placedAt([1, 2], 1, -1)).toEqual([1, 2]);
  });

  it('is the newest wish, or what the server holds', () => {
    const wish = (order: number[]) => ({ id: 'x', tried: false, phase: 'queued', cmd: { kind: 'rank.order', activity: 15, order } }) as const;
    expect(wanted([1, 2], [])).toEqual([1, 2]);
    expect(wanted([1, 2], [wish([2]), wish([])])).toEqual([]);
  });
});

describe('a ranking', () => {
  it('begins empty and takes what is tapped as the next place', async () => {
    const it = await looking(rank);
    expect(rows(it)).toEqual([]);
    expect(it.text()).toContain('Jeszcze nic nie ułożono.');
    it.tap('Lokale');
    it.tap('Dowóz');
    expect(rows(it)).toEqual(['1. Lokale', '2. Dowóz']);
    expect(sent(it)[0]).toEqual([3]);
    expect(it.text()).toContain('Wysyłanie…');
    expect([...it.root.querySelectorAll('.cards .name')].map((name) => name.textContent)).toEqual(['Kalendarz']);
  });

  it('is changed with buttons, which keep the focus', async () => {
    const it = await looking(rank, mine([1, 2, 3]));
    expect(button(it, 'Wyżej: Dowóz').getAttribute('aria-disabled')).toBe('true');
    button(it, 'Wyżej: Dowóz').click();
    expect(sent(it)).toEqual([]);
    button(it, 'Wyżej: Lokale').click();
    expect(rows(it)).toEqual(['1. Dowóz', '2. Lokale', '3. Kalendarz']);
    expect(document.activeElement).toBe(button(it, 'Wyżej: Lokale'));
    button(it, 'Niżej: Dowóz').click();
    expect(rows(it)).toEqual(['1. Lokale', '2. Dowóz', '3. Kalendarz']);
    expect(sent(it)).toEqual([[1, 3, 2]]); // The next one waits for the answer.
  });

  it('lets one take back what was placed', async () => {
    const it = await looking(rank, mine([1, 2]));
    button(it, 'Zdejmij: Dowóz').click();
    expect(rows(it)).toEqual(['1. Kalendarz']);
    expect(sent(it)).toEqual([[2]]);
  });

  it('follows the finger that drags a row, and is sent when the finger lifts', async () => {
    const it = await looking(rank, mine([1, 2, 3]));
    const list = it.root.querySelector('.ranking') as HTMLElement;
    list.setPointerCapture = () => undefined;
    const tops = () => { [...list.children].forEach((row, i) => { row.getBoundingClientRect = () => ({ top: i * 100, height: 100 }) as DOMRect; }); };
    const finger = (type: string, clientY: number, on: Element = list) => on.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerId: 1, clientY }));
    tops();
    finger('pointerdown', 20, list.querySelector('.grip') as Element);
    finger('pointermove', 160);
    expect(rows(it)).toEqual(['1. Kalendarz', '2. Dowóz', '3. Lokale']);
    expect(sent(it)).toEqual([]);
    tops();
    finger('pointermove', 290);
    expect(rows(it)).toEqual(['1. Kalendarz', '2. Lokale', '3. Dowóz']);
    finger('pointerup', 290);
    expect(sent(it)).toEqual([[2, 3, 1]]);
    expect(rows(it)).toEqual(['1. Kalendarz', '2. Lokale', '3. Dowóz']);
  });

  it('is as before when the drag is broken off, and does not drag where there is no grip', async () => {
    const it = await looking(rank, mine([1, 2]));
    const list = it.root.querySelector('.ranking') as HTMLElement;
    list.setPointerCapture = () => undefined;
    [...list.children].forEach((row, i) => { row.getBoundingClientRect = () => ({ top: i * 100, height: 100 }) as DOMRect; });
    const finger = (type: string, clientY: number, on: Element = list) => on.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerId: 1, clientY }));
    finger('pointerdown', 20, list.querySelector('.name') as Element);
    finger('pointermove', 190);
    expect(rows(it)).toEqual(['1. Dowóz', '2. Kalendarz']);
    finger('pointerdown', 20, list.querySelector('.grip') as Element);
    finger('pointermove', 190);
    expect(rows(it)).toEqual(['1. Kalendarz', '2. Dowóz']);
    finger('pointercancel', 190);
    expect(rows(it)).toEqual(['1. Dowóz', '2. Kalendarz']);
    expect(sent(it)).toEqual([]);
  });

  it('shows places once they are revealed, and says what is a tie', async () => {
    const it = await looking({ ...rank, status: 'closed' }, mine([3, 1]));
    expect(it.text()).toContain('1. Lokale2. Dowóz Wynik pojawi się');
    const row = (id: number, label: string, place: number, first: number) => ({ id, label, place, byPoints: place, points: 1, first, by: [first, 0] });
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'rank', activity: 15, people: 12, groups: [{ sectors: ['ngo'], people: 7 }, { sectors: ['jst'], people: 5 }],
      rows: [row(1, 'Dowóz', 1, 7), row(2, 'Kalendarz', 2, 3), row(3, 'Lokale', 2, 2)],
    } } });
    expect(it.text()).toContain('Odpowiedziało 12 osób');
    expect(it.text()).toContain('1. Dowóz na 1. miejscu: 7 · Twoja odpowiedź: 2.');
    expect(it.text()).toContain('2. Kalendarz remis na 1. miejscu: 3 2. Lokale remis');
  });
});
