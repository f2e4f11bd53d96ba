// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { inRoom } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';
import type { Parts } from '../../protocol';

async function looking(more: Parts = {}, own?: Parts) {
  await fetchLate();
  return inRoom({ id: 21, kind: 'consent', prompt: 'Czy przyjmujemy?', status: 'open', proposal: 'Spotykamy się co kwartał.', quorum: 5, limit: 200, revealed: false, ...more }, own);
}
const blocking = { me: { participant: 7, sector: 'ngo' }, 'a/21': { fingers: 0, abstains: false, reason: '' } };

describe('a proposal', () => {
  it('is answered by a tap, and a second tap takes it back', async () => {
    const it = await looking();
    expect(it.text()).toContain('Spotykamy się co kwartał.');
    it.tap('3 · Można z\u00a0tym żyć');
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'consent.show', activity: 21, fingers: 3, reason: '' });
    expect(it.root.querySelector('.choice[aria-pressed=true] .name')?.textContent).toContain('3');
    it.tap('3 · Można z\u00a0tym żyć');
    expect(it.root.querySelector('.choice[aria-pressed=true]')).toBeNull();
    it.tap('Wstrzymuję się');
    expect(it.root.querySelector('.choice[aria-pressed=true] .name')?.textContent).toBe('Wstrzymuję się');
  });

  it('asks only who blocks for a reason', async () => {
    const it = await looking({}, blocking);
    const field = it.root.querySelector('textarea');
    if (field === null) throw new Error('no field');
    field.value = ' Termin jest za krótki. ';
    field.dispatchEvent(new Event('input'));
    it.tap('Dołącz powód');
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'consent.show', activity: 21, fingers: 0, reason: 'Termin jest za krótki.' });
    it.tap('5 · Popieram całym sercem');
    expect(it.root.querySelector('textarea')).toBeNull();
  });

  it('tells what others show only once it is revealed', async () => {
    const it = await looking({ status: 'closed' }, blocking);
    expect(it.text()).toContain('Wynik pojawi się');
    expect(it.text()).toContain('0 · Sprzeciw');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: {
      kind: 'consent', activity: 21, proposal: 'x', quorum: 5, people: 12, onPaper: 2, shown: [1, 0, 2, 3, 4, 1], abstained: 1, verdict: 'blocked',
      groups: [{ sectors: ['ngo'], people: 6 }, { sectors: ['jst'], people: 6 }],
      by: [{ shown: [1, 0, 1, 1, 2, 1], abstained: 0 }, { shown: [0, 0, 1, 2, 2, 0], abstained: 1 }],
    } } });
    expect(it.text()).toContain('są sprzeciwy: 1');
    expect(it.text()).toContain('Odpowiedziało 12 osób');
    expect(it.root.querySelectorAll('details li')).toHaveLength(14);
  });
});
