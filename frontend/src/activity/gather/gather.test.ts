// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../protocol';
import { gather, inRoom, room, say, vote } from '../../phone/in-hand';
import { memoryStore } from '../../phone/storage';

const me = { participant: 7, sector: 'ngo' };
const wide = { ...gather, limit: 60, count: 3 };
const mine = (...said: { id: number; text: string }[]): Parts => ({ me, 'a/11': { said } });
const words: Parts = { 'c/1': 'Świetlica dla młodzieży', 'c/2': 'Autobus w weekend', 'c/5': 'lokale' };
const hall = { ...room(wide), ...words };

function inHall(own: Parts = { me }, store = memoryStore(), parts = hall) {
  const it = inRoom(wide, own, store);
  it.welcome(parts, own, 2);
  return it;
}

const cmds = (it: ReturnType<typeof inRoom>) => it.dos().map(({ cmd }) => cmd);
const offered = ({ root }: ReturnType<typeof inRoom>) => [...root.querySelectorAll('form .name')].map((one) => one.textContent);
const announced = ({ root }: ReturnType<typeof inRoom>) => root.querySelector('form [role="status"]')?.textContent;
const listed = ({ root }: ReturnType<typeof inRoom>) => [...root.querySelectorAll('details .name')].map((one) => one.textContent);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('what I sent', () => {
  const sent = mine({ id: 5, text: 'lokale' });

  it('is changed in its place and shown as I wish at once', () => {
    const it = inRoom(wide, sent);
    it.tap('Popraw');
    expect(document.activeElement?.id).toBe('11/5');
    it.write(' lokale na próby ', '11/5');
    it.tap('Zapisz');
    expect(cmds(it)).toEqual([{ kind: 'gather.edit', activity: 11, contribution: 5, text: 'lokale na próby' }]);
    expect(it.root.querySelector('.said p')?.textContent).toBe('lokale na próby');
    expect(it.root.querySelector('.said')?.textContent).toContain('Wysyłanie…');
    expect(document.activeElement?.id).toBe('edit-11/5');
    it.socket().say({ t: 'done', id: it.dos()[0]?.id, entry: 2 });
    it.socket().say({ t: 'own', entry: 2, parts: { 'a/11': { said: [{ id: 5, text: 'lokale na próby' }] } } });
    expect(it.root.querySelector('.said')?.textContent).toContain('Zapisano');
  });

  it('says so while a facilitator has yet to look at it', () => {
    const it = inRoom(wide, { me, 'a/11': { said: [{ id: 5, text: 'lokale' }, { id: 6, text: 'sala' }], waiting: [5] } });
    const lines = [...it.root.querySelectorAll('.said .ok')].map((one) => one.textContent);
    expect(lines[0]).toContain('Czeka na sprawdzenie');
    expect(lines[1]).toContain('Zapisano');
    expect(lines[1]).not.toContain('Czeka');
  });

  it('comes back into the field when it came too soon', () => {
    const it = inRoom(wide, sent);
    it.write('Sala na próby');
    it.tap('Wyślij');
    it.socket().say({ t: 'refused', id: it.dos()[0]?.id, code: 'too-soon', say: { ...say, pl: 'Następną można wysłać za 20 s.' } });
    expect(it.field()).toBe('Sala na próby');
    expect(it.text()).toContain('za 20 s');
  });

  it('stays as it is when the edit is cancelled', () => {
    const it = inRoom(wide, sent);
    it.tap('Popraw');
    it.write('coś innego', '11/5');
    it.tap('Anuluj');
    expect(cmds(it)).toEqual([]);
    expect(it.root.querySelector('.said')?.textContent).toContain('lokale');
    expect(document.getElementById('11/5')).toBeNull();
  });

  it('is neither emptied nor made too long, and one is told', () => {
    const it = inRoom(wide, sent);
    it.tap('Popraw');
    it.write('', '11/5');
    it.tap('Zapisz');
    expect(it.text()).toContain('Najpierw coś napisz.');
    it.write('x'.repeat(61), '11/5');
    it.tap('Zapisz');
    expect(it.text()).toContain('O 1 znak za dużo');
    expect(cmds(it)).toEqual([]);
  });

  it('may stay as long as it was, though the limit is lower by now', () => {
    const it = inRoom(gather, mine({ id: 5, text: 'x'.repeat(30) }));
    it.tap('Popraw');
    it.write('y'.repeat(30), '11/5');
    it.tap('Zapisz');
    expect(cmds(it)).toHaveLength(1);
  });

  it('is still being changed after a reload', () => {
    const store = memoryStore();
    const before = inRoom(wide, sent, store);
    before.tap('Popraw');
    before.write('lokale w szk', '11/5');
    inRoom(wide, sent, store);
    expect((document.getElementById('11/5') as HTMLTextAreaElement).value).toBe('lokale w szk');
  });

  it('comes back to whoever wrote it when the edit is refused', () => {
    const it = inRoom(wide, sent);
    it.tap('Popraw');
    it.write('lokale w szkole', '11/5');
    it.tap('Zapisz');
    it.socket().say({ t: 'refused', id: it.dos()[0]?.id, code: 'supported-by-others', say });
    expect(it.text()).toContain(say.pl);
    expect((document.getElementById('11/5') as HTMLTextAreaElement).value).toBe('lokale w szkole');
  });

  it('is kept as a draft when the facilitator moves on, but not if nothing was changed', () => {
    const it = inRoom(wide, mine({ id: 5, text: 'lokale' }, { id: 6, text: 'park' }));
    it.tap('Popraw');
    it.tap('Popraw');
    it.write('lokale w szkole', '11/5');
    expect(it.text()).not.toContain('Niewysłany szkic');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { activity: vote } });
    expect(it.root.querySelectorAll('.draft')).toHaveLength(1);
    expect(it.root.querySelector('.draft')?.textContent).toContain('lokale w szkole');
  });

  it('is changed again while the first change is on its way: the second waits for it', () => {
    const it = inRoom(wide, sent);
    const change = (text: string) => { it.tap('Popraw'); it.write(text, '11/5'); it.tap('Zapisz'); };
    change('lokale A');
    change('lokale B');
    change('lokale C');
    expect(it.root.querySelector('.said p')?.textContent).toBe('lokale C');
    expect(it.dos()).toHaveLength(1);
    it.socket().say({ t: 'done', id: it.dos()[0]?.id, entry: 2 });
    expect(cmds(it).map((cmd) => 'text' in cmd && cmd.text)).toEqual(['lokale A', 'lokale C']);
  });

  it('is not changed after the close', () => {
    expect(inRoom({ ...wide, status: 'closed' }, sent).text()).not.toContain('Popraw');
  });
});

describe('while one writes', () => {
  it('is shown what somebody wrote already, at a pause and told once', () => {
    const it = inHall();
    it.write('swietlice dla');
    it.write('swietlice dla mlodziezy');
    expect(offered(it)).toEqual([]);
    vi.advanceTimersByTime(700);
    expect(offered(it)).toEqual(['Świetlica dla młodzieży']);
    expect(announced(it)).toBe('Ktoś napisał już coś podobnego. Może to poprzesz?');
    it.write('swietlice dla mlodziezy!');
    vi.advanceTimersByTime(700);
    expect(announced(it)).toBe('Ktoś napisał już coś podobnego. Może to poprzesz?');
  });

  it('may send it all the same, and the offer goes', () => {
    const it = inHall();
    it.write('swietlice dla mlodziezy');
    vi.advanceTimersByTime(700);
    it.tap('Wyślij');
    expect(cmds(it)).toEqual([{ kind: 'gather.say', activity: 11, text: 'swietlice dla mlodziezy' }]);
    expect(offered(it)).toEqual([]);
  });

  it('is offered neither one’s own words nor those with which they are shown', () => {
    const it = inHall({ me, 'a/11': { said: [{ id: 5, text: 'lokale' }, { id: 9, text: 'świetlice' }], mergedInto: [1] } });
    it.write('swietlice dla mlodziezy');
    vi.advanceTimersByTime(700);
    expect(offered(it)).toEqual([]);
    expect(listed(it)).toEqual(['Autobus w\u00a0weekend']);
  });

  it('supports instead: the text is given up but can be brought back, also after a reload', () => {
    const store = memoryStore();
    const it = inHall({ me }, store);
    it.write('swietlice dla mlodziezy');
    vi.advanceTimersByTime(700);
    it.root.querySelector<HTMLButtonElement>('form .too')?.click();
    expect(cmds(it)).toEqual([{ kind: 'gather.support', activity: 11, contribution: 1, wanted: true }]);
    expect(it.field()).toBe('');
    expect(document.activeElement?.id).toBe('kept');
    expect(it.text()).not.toContain('Niewysłany szkic');
    const again = inHall({ me, 'a/11': { said: [], supported: [1] } }, store);
    again.tap('Przywróć mój tekst');
    expect(again.field()).toBe('swietlice dla mlodziezy');
    expect(again.text()).not.toContain('Przywróć mój tekst');
  });

  it('is not offered what one supports already', () => {
    const it = inHall({ me, 'a/11': { said: [], supported: [1] } });
    it.write('swietlice dla mlodziezy');
    vi.advanceTimersByTime(700);
    expect(offered(it)).toEqual([]);
  });
});

describe('what others wrote', () => {
  it('is listed in the order of arrival, supported and let go, without any number', () => {
    const it = inHall({ me, 'a/11': { said: [], supported: [2] } });
    const buttons = () => [...it.root.querySelectorAll<HTMLButtonElement>('details .too')];
    expect(listed(it)).toEqual(['Świetlica dla młodzieży', 'Autobus w\u00a0weekend', 'lokale']);
    expect(buttons().map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
    expect(it.root.querySelector('details')?.textContent).not.toMatch(/\d/);
    buttons()[0]?.click();
    buttons()[1]?.click();
    expect(buttons().map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
    expect(cmds(it)).toEqual([
      { kind: 'gather.support', activity: 11, contribution: 1, wanted: true },
      { kind: 'gather.support', activity: 11, contribution: 2, wanted: false },
    ]);
  });

  it('is not there where the facilitator does not allow it', () => {
    expect(inRoom(wide).root.querySelector('details')).toBeNull();
  });
});
