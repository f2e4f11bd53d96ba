// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inRoom } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import type { Parts } from '../../protocol';
import { zloty } from './money';

const projects = [{ id: 1, label: 'Plac zabaw', cost: 60000 }, { id: 2, label: 'Ścieżka', cost: 50000 }, { id: 3, label: 'Warsztaty', cost: 5000 }];

async function looking(more: Parts = {}, own?: Parts) {
  await fetchLate();
  return inRoom({ id: 31, kind: 'budget', prompt: 'Na co?', status: 'open', budget: 100000, decides: 'proportional', projects, revealed: false, ...more }, own);
}

describe('a budget', () => {
  it('is told in whole złoty', () => {
    expect([zloty(0), zloty(999), zloty(1000), zloty(1234567)]).toEqual(['0\u00a0zł', '999\u00a0zł', '1\u00a0000\u00a0zł', '1\u00a0234\u00a0567\u00a0zł']);
  });

  it('is voted on by marking projects, and each tap sends the whole ballot', async () => {
    const it = await looking();
    expect(it.text()).toContain('Do podziału: 100 000 zł');
    it.tap('Plac zabaw · 60\u00a0000\u00a0zł');
    it.tap('Ścieżka · 50\u00a0000\u00a0zł');
    // the second waits for the answer to the first
    expect(it.dos().map(({ cmd }) => cmd)).toEqual([{ kind: 'budget.choose', activity: 31, projects: [1] }]);
    expect(it.root.querySelectorAll('.choice[aria-pressed=true]')).toHaveLength(2);
    expect(it.text()).toContain('Zaznaczone razem kosztują 110 000 zł');
    it.tap('Plac zabaw · 60\u00a0000\u00a0zł');
    expect(it.root.querySelectorAll('.choice[aria-pressed=true]')).toHaveLength(1);
  });

  it('tells what each project came to only once it is revealed', async () => {
    const it = await looking({ status: 'closed' }, { me: { participant: 7, sector: 'ngo' }, 'a/31': { projects: [3] } });
    expect(it.text()).toContain('Wynik pojawi się');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'budget', activity: 31, people: 12, onPaper: 1, budget: 100000, proportionalLeft: 35000, plainLeft: 40000, groups: [],
      chosen: { rule: 'equal-shares', decides: 'proportional', seed: 'x', proportional: [1, 3], plain: [1], proportionalServed: 12, plainServed: 9,
        fates: { 1: 'both', 2: 'neither', 3: 'proportional' }, ties: [] },
      rows: [{ ...projects[0], votes: 9, by: [] }, { ...projects[1], votes: 5, by: [] }, { ...projects[2], votes: 3, by: [] }],
    } } });
    expect(it.text()).toContain('Rozstrzyga: równe udziały. Zostaje: 35 000 zł');
    expect(it.text()).toContain('tylko proporcjonalnie: grupa ma dzięki temu swoją część · Twój głos');
    expect(it.root.querySelectorAll('.result .ok')).toHaveLength(2);
  });

  const points = { all: 3, each: 2 };

  it('with points is voted on by plus and minus, up to what one has and what one project may have', async () => {
    const it = await looking({ points });
    const press = (label: string) => { it.root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click(); };
    expect(it.text()).toContain('Masz punkty do rozdania: 3. Na jeden projekt najwyżej 2.');
    press('Dodaj punkt: Plac zabaw');
    expect(it.dos().map(({ cmd }) => cmd)).toEqual([{ kind: 'budget.give', activity: 31, points: { 1: 1 } }]);
    press('Dodaj punkt: Plac zabaw');
    expect(it.text()).toContain('Zostało punktów: 1 z 3');
    press('Dodaj punkt: Plac zabaw');
    expect(it.text()).toContain('Temu projektowi nie można dać więcej punktów.');
    press('Dodaj punkt: Warsztaty');
    press('Dodaj punkt: Ścieżka');
    expect(it.text()).toContain('Wszystkie punkty są rozdane.');
    press('Odejmij punkt: Plac zabaw');
    expect(it.text()).toContain('Zostało punktów: 1 z 3');
  });

  it('with points shows the own ballot after the close, and what each project came to once it is revealed', async () => {
    const it = await looking({ points, status: 'closed' }, { me: { participant: 7, sector: 'ngo' }, 'a/31': { points: { 3: 2 } } });
    expect(it.text()).toContain('Warsztaty 5 000 zł · punkty: 2');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'budget', activity: 31, people: 12, onPaper: 0, budget: 100000, proportionalLeft: 35000, plainLeft: 40000, groups: [],
      chosen: { rule: 'equal-shares', decides: 'plain', seed: 'x', proportional: [3], plain: [3], proportionalServed: 12, plainServed: 9,
        fates: { 1: 'neither', 2: 'neither', 3: 'both' }, ties: [] },
      rows: [{ ...projects[2], votes: 9, points: 17, by: [] }, { ...projects[0], votes: 5, points: 6, by: [] }, { ...projects[1], votes: 0, points: 0, by: [] }],
    } } });
    expect(it.text()).toContain('Rozstrzyga: najwięcej punktów.');
    expect(it.text()).toContain('punkty: 17');
    expect(it.text()).toContain('Twoje punkty: 2');
    expect(it.text()).not.toContain('głosy:');
  });
});
