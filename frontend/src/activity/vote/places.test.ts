// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inRoom } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import type { Chosen, Parts } from '../../protocol';

const choices = ['Autobusy', 'Świetlice', 'Poradnictwo'].map((label, i) => ({ id: i + 1, label }));
const places = { most: 2, rule: 'equal-sectors', decides: 'proportional' };
const chosen: Chosen = {
  rule: 'equal-sectors', decides: 'proportional', seed: 'x', proportional: [1, 3], plain: [1, 2], proportionalServed: 12, plainServed: 9,
  fates: { 1: 'both', 2: 'plain', 3: 'proportional' }, ties: [],
};
const result = (of: Chosen): Parts => ({
  activity: 31, voters: 12, onPaper: 0, few: false, groups: [], agreement: [], places: 2, chosen: of,
  rows: [[1, 9], [2, 5], [3, 3]].map(([id, votes]) => ({ id, label: choices[(id ?? 1) - 1]?.label, votes, supporters: votes, by: [], band: 0 })),
});

async function looking(more: Parts = {}, own?: Parts) {
  await fetchLate();
  return inRoom({ id: 31, kind: 'vote', prompt: 'Co najpierw?', status: 'open', method: 'approval', perChoice: 1, choices, revealed: false, places, ...more }, own);
}

describe('a vote that chooses priorities', () => {
  it('says before anybody votes how many are chosen and what decides', async () => {
    const it = await looking();
    expect(it.text()).toContain('Priorytety do wyboru: najwyżej 2.');
    expect(it.text()).toContain('Rozstrzyga: równe udziały sektorów. Każdy sektor ma taką samą część');
  });

  it('says that nothing is decided where both ways are only compared', async () => {
    expect((await looking({ places: { ...places, decides: '' } })).text()).toContain('żaden niczego nie rozstrzyga');
  });

  it('tells which are chosen once they are revealed, those of the way that decides first', async () => {
    const it = await looking({ status: 'closed' }, { me: { participant: 7, sector: 'ngo' }, 'a/31': { points: { 3: 1 } } });
    expect(it.text()).not.toContain('Wybrane priorytety');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: result(chosen) } });
    expect(it.text()).toContain('Wybrane priorytety');
    const rows = [...it.root.querySelectorAll('[aria-labelledby=places] li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      '✓ Autobusy wybrane na oba sposoby', '✓ Poradnictwo tylko proporcjonalnie: grupa ma dzięki temu swoją część · Twój głos',
      'Świetlice tylko w zwykłym liczeniu: osoby popierające mają już swoją część w innych',
    ]);
    expect(it.text()).toContain('Dla 12 z 12 osób wybrano coś, co popierają (równe udziały sektorów), a dla 9 z 12 (najwięcej popierających).');
  });

  it('ticks nothing where nothing is decided, and says so where nothing was chosen', async () => {
    const it = await looking({ status: 'closed' });
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: result({ ...chosen, decides: '' }) } });
    expect(it.root.querySelectorAll('[aria-labelledby=places] .ok')).toHaveLength(0);
    it.socket().say({ t: 'update', from: 2, v: 3, parts: { result: result({ ...chosen, proportional: [], plain: [] }) } });
    expect(it.text()).toContain('Nic nie zostało wybrane.');
  });
});
