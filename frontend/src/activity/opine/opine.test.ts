// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choices, inRoom, phone } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import type { Parts } from '../../protocol';

/** The panel comes when it is needed. */
async function looking(activity: unknown, own?: Parts) {
  await fetchLate();
  return inRoom(activity, own);
}

describe('statements', () => {
  const opine = { id: 14, kind: 'opine', prompt: 'Zgadzasz się?', status: 'open', choices, revealed: false };
  const mine = { me: { participant: 7, sector: 'ngo' }, 'a/14': { stances: { 1: 'agree', 2: 'pass' } } };
  const pressed = (it: ReturnType<typeof phone>) => it.root.querySelector('[aria-pressed=true] .name')?.textContent;

  it('are answered by a tap, and a second tap takes it back', async () => {
    const it = await looking(opine);
    expect(it.text()).toContain('1 z 3');
    expect(it.text()).toContain('Można iść dalej i wrócić.');
    it.tap('Nie zgadzam się');
    expect(it.dos()[0]?.cmd).toMatchObject({ kind: 'opine.say', activity: 14, stance: 'disagree' });
    expect(pressed(it)).toBe('Nie zgadzam się');
    it.tap('Nie zgadzam się');
    expect(pressed(it)).toBeUndefined();
    it.tap('Pomijam');
    expect(pressed(it)).toBe('Pomijam');
    it.tap('Dalej');
    expect(it.text()).toContain('2 z 3');
    expect(pressed(it)).toBeUndefined();
  });

  it('that few of my sector have answered come next, and no card moves that is read', async () => {
    const it = await looking({ ...opine, status: 'open' });
    const card = () => it.root.querySelector('#rated')?.textContent ?? '';
    const first = card();
    const others = choices.filter(({ label }) => label !== first);
    it.tap('Dalej');
    const second = card();
    it.tap('Wstecz');
    const late = others.find(({ label }) => label !== second);
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { activity: { ...opine, first: { ngo: [late?.id], jst: [1, 2, 3] } } } });
    expect(card()).toBe(first);
    it.tap('Dalej');
    // it was turned to before
    expect(card()).toBe(second);
    it.tap('Dalej');
    expect(card()).toBe(late?.label);

    const again = await looking({ ...opine, first: { ngo: [late?.id] } });
    expect(again.root.querySelector('#rated')?.textContent).toBe(first);
    again.tap('Dalej');
    expect(again.root.querySelector('#rated')?.textContent).toBe(late?.label);
    again.tap('Zgadzam się');
    expect(again.root.querySelector('#rated')?.textContent).toBe(late?.label);
    expect(again.text()).toContain('2 z 3');
    again.tap('Dalej');
    expect(again.root.querySelector('#rated')?.textContent).toBe(second);
  });

  it('go on at the first without an answer, and end with the list of all', async () => {
    const it = await looking(opine, mine);
    expect(it.root.querySelector('#rated')?.textContent).toBe('Lokale');
    for (let i = 0; i < 3 && !it.text().includes('Twoje odpowiedzi'); i++) it.tap(it.text().includes('Zakończ') ? 'Zakończ' : 'Dalej');
    expect(it.text()).toContain('Dowóz Zgadzam się');
    expect(it.text()).toContain('Kalendarz Pomijam');
    expect(it.text()).toContain('Lokale bez odpowiedzi');
    it.tap('Kalendarz');
    expect(pressed(it)).toBe('Pomijam');
  });

  it('tell what others say only once it is revealed', async () => {
    const it = await looking({ ...opine, status: 'closed' }, mine);
    expect(it.text()).toContain('Wynik pojawi się');
    const row = { id: 1, label: 'Dowóz', agree: 9, disagree: 3, pass: 1, by: [{ agree: 5, disagree: 0, pass: 0 }], verdict: 'supported-by-all' };
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'opine', activity: 14, people: 13, groups: [{ sectors: ['ngo'], people: 5 }], rows: [row, { ...row, id: 3, label: 'Lokale', by: [], verdict: 'too-few', seldom: [0] }],
    } } });
    expect(it.text()).toContain('Odpowiedziało 13 osób');
    expect(it.text()).toContain('Dowóz za 9 · przeciw 3 · pomija 1 popierają wszystkie sektory Twoja odpowiedź: Zgadzam się');
    expect(it.text()).toContain('Dowóz za 5 · przeciw 0 · pomija 0');
    expect(it.text()).toContain('Lokale –');
    expect(it.text()).toMatch(/Lokale za 9 · przeciw 3 · pomija 1 odpowiedziała mniej niż połowa: /);
  });

  it('of a large hall fill no phone with what I said nothing about, and only the first results stand open', async () => {
    const many = Array.from({ length: 190 }, (_, i) => ({ id: i + 1, label: `Zdanie ${i + 1}.` }));
    const it = await looking({ ...opine, choices: many, status: 'closed' }, mine);
    expect(it.root.querySelectorAll('.rated li')).toHaveLength(2);
    expect(it.text()).toContain('Zdanie 2. Pomijam bez odpowiedzi: 188');
    const rows = many.map((choice) => ({ ...choice, agree: 9, disagree: 3, pass: 1, by: [], verdict: 'divided' }));
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: { kind: 'opine', activity: 14, people: 13, groups: [], rows } } });
    const open = [...it.root.querySelectorAll('.result > li')].filter((row) => row.closest('details') === null);
    expect(open).toHaveLength(20);
    expect(it.text()).toContain('21–190 z 190');
    expect(it.text()).toContain('Zdanie 190.');
  });
});
