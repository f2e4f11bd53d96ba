// @vitest-environment happy-dom
import { render } from 'lit/html.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFor } from './i18n';
import { NetworkDesk, type Asker, type AtTable, type OtherCard, type OwnCard } from './network';
import type { View } from './page';
import { network } from './screens/network';
import { freshState } from './state';
import { memoryStore } from './storage';

type Body = { act: string; key: string; id?: string; consent?: boolean; [field: string]: unknown };

const offer: OtherCard = { id: 'b'.repeat(32), number: 2, kind: 'offer', text: 'Sala w remizie', category: 'zasoby', name: 'OSP Grzybów', sector: 'ngo', fits: true };
const look: OtherCard = { id: 'c'.repeat(32), number: 3, kind: 'look', text: 'Transport dla seniorów', category: 'transport', name: 'Klub Seniora' };
const ownCard = (...askers: Asker[]): OwnCard => ({ id: 'a'.repeat(32), number: 1, kind: 'look', text: 'Sala na próby', category: 'zasoby', name: 'Chór', askers });
const asker: Asker = { id: 'd'.repeat(32), name: 'Jan z OSP', answer: 'waiting' };
const table = (cards: OtherCard[], mine: OwnCard[], open = true) => ({
  t: 'table', mark: 'm', open, categories: [['zasoby', 'Lokale, sprzęt, zaplecze'], ['transport', 'Transport']], cards, mine,
});

/** A phone at the table, and a server that answers as it is told. */
function phone(answers: (object | null)[], store = memoryStore(), allowed = true, sealed = false) {
  const asked: Body[] = [];
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    expect(url).toBe('/network');
    asked.push(JSON.parse(body) as Body);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer == null ? Promise.reject(new Error('no network')) : Promise.resolve({ ok: true, json: () => Promise.resolve(answer) });
  });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let now: AtTable | null = null;
  const show = () => {
    const parts = { workshop: { ...(allowed ? { network: true } : {}), ...(sealed ? { sealed } : {}) } };
    const state = { ...freshState('pl', 0), link: 'open', parts, own: { me: { participant: 7, sector: 'ngo' } }, network: now };
    render(network({ state, words: wordsFor('pl') } as unknown as View), root);
  };
  const desk = new NetworkDesk({ store, key: 'narada/K7M4QX/network', who: () => ({ code: 'K7M4QX', token: '7.x', lang: 'pl' }), changed: (at) => { now = at; show(); } });
  const text = () => root.textContent.replace(/[\s\u00a0]+/g, ' ');
  const tap = (label: string) => { [...root.querySelectorAll('button')].find((one) => one.textContent.includes(label))?.click(); };
  const fill = (selector: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (field === null) throw new Error(`there is no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const submit = () => { root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true })); };
  const open = async () => {
    (root.querySelector('details') as HTMLDetailsElement).open = true;
    desk.send();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { root, asked, desk, store, text, tap, fill, submit, open, kept: () => store.get('narada/K7M4QX/network') };
}

const atOnce = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); document.body.replaceChildren(); });

describe('the table with cards', () => {
  it('asks for nothing before somebody looks, and is not there where it is not wanted', async () => {
    const it = phone([table([offer], [])]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(it.asked).toHaveLength(0);
    expect(it.text()).toContain('Szukam / oferuję');
    expect(phone([table([], [])], memoryStore(), false).text().trim()).toBe('');
  });

  it('shows what fits first, and looks again only while it is open', async () => {
    const it = phone([table([offer, look], [ownCard()])]);
    await it.open();
    expect(it.text().indexOf('Pasują do Twoich kart')).toBeLessThan(it.text().indexOf('Sala w remizie'));
    expect(it.text().indexOf('Sala w remizie')).toBeLessThan(it.text().indexOf('Karty na stole'));
    it.tap('Szukają');
    expect(it.text()).not.toContain('Sala w remizie');
    const before = it.asked.length;
    await vi.advanceTimersByTimeAsync(25_000);
    expect(it.asked).toHaveLength(before + 1);
    expect(it.asked[before]).toMatchObject({ act: 'see', have: 'm', code: 'K7M4QX', token: '7.x' });
    it.root.querySelector('details')?.remove();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(it.asked.length).toBeLessThan(before + 3);
  });

  it('takes a card that is sent again until it is answered, with the same number and key, also after a reload', async () => {
    const before = phone([table([], []), null]);
    await before.open();
    before.tap('Napisz kartę');
    before.fill('textarea', 'Sala na próby chóru');
    before.fill('#card-name', 'Chór');
    before.submit();
    await atOnce();
    before.desk.end();
    expect(before.kept()).toContain('Sala na próby');
    const after = phone([null, table([], [ownCard()])], before.store);
    await vi.advanceTimersByTimeAsync(30_000);
    const writes = [...before.asked, ...after.asked].filter(({ act }) => act === 'write');
    expect(writes.length).toBeGreaterThan(1);
    expect(new Set(writes.map(({ id, key }) => `${String(id)} ${key}`)).size).toBe(1);
    expect(writes[0]).toMatchObject({ kind: 'look', text: 'Sala na próby chóru', category: '', name: 'Chór', sector: '', consent: true, sentence: 'pl-1' });
    expect(after.kept()).not.toContain('Sala na próby');
    expect(after.text()).toContain('Twoje karty');
  });

  it('brings a refused card back into the field, with the reason, and never ticks the consent', async () => {
    const say = { pl: 'Wpisz, jak podpisać kartę.', en: '', uk: '' };
    const it = phone([table([], []), { t: 'refused', say }]);
    await it.open();
    it.tap('Napisz kartę');
    it.fill('textarea', 'Sala');
    it.fill('#card-name', ' ');
    it.submit();
    await atOnce();
    expect(it.root.querySelector('[role=alert]')?.textContent).toBe(say.pl);
    expect(it.root.querySelector<HTMLTextAreaElement>('textarea')?.value).toBe('Sala');
    expect([...it.root.querySelectorAll<HTMLInputElement>('[type=checkbox][required]')].every(({ checked }) => !checked)).toBe(true);
  });

  it('keeps a draft through a reload', async () => {
    const it = phone([table([], [])]);
    await it.open();
    it.tap('Napisz kartę');
    it.fill('textarea', 'Zaczęte');
    it.desk.end();
    const again = phone([table([], [])], it.store);
    await again.open();
    again.tap('Napisz kartę');
    expect(again.root.querySelector<HTMLTextAreaElement>('textarea')?.value).toBe('Zaczęte');
  });

  it('leaves details only with the consent in sight, and does not keep them on the phone', async () => {
    const it = phone([table([offer], []), table([{ ...offer, asked: true }], [])]);
    await it.open();
    it.tap('Chcę się skontaktować');
    expect(it.text()).toContain('druga strona (OSP Grzybów)');
    expect(it.root.querySelector<HTMLInputElement>('form [type=checkbox]')).toMatchObject({ checked: false, required: true });
    it.fill('[name=name]', 'Ewa');
    it.fill('[name=contact]', 'ewa@example.org');
    it.submit();
    await atOnce();
    expect(it.asked.find(({ act }) => act === 'ask')).toMatchObject({ id: offer.id, name: 'Ewa', contact: 'ewa@example.org', consent: true, sentence: 'pl-1' });
    expect(it.text()).toContain('Czeka na zgodę drugiej strony.');
    expect(it.kept()).not.toContain('ewa@');
  });

  it('tells who asks, and takes a yes, a no, and a yes that is withdrawn with two taps', async () => {
    const agreed: Asker = { ...asker, answer: 'agreed', details: { name: 'Jan', contact: '600 100 200' } };
    const it = phone([table([], [ownCard(asker)]), table([], [ownCard(agreed)])]);
    await it.open();
    expect(it.root.querySelector('summary')?.textContent).toContain('ktoś chce się skontaktować');
    expect(it.text()).toContain('Jan z OSP chce się z Tobą skontaktować.');
    it.tap('Zgadzam się');
    it.fill('[name=contact]', 'chor@example.org');
    it.submit();
    await atOnce();
    expect(it.asked.find(({ act }) => act === 'agree')).toMatchObject({ id: asker.id, name: 'Chór', contact: 'chor@example.org', consent: true });
    expect(it.root.querySelector('a')?.getAttribute('href')).toBe('tel:600100200');
    it.tap('Wycofaj zgodę');
    await atOnce();
    expect(it.asked.some(({ act }) => act === 'refuse')).toBe(false);
    it.tap('Tak, wycofaj');
    await atOnce();
    expect(it.asked.find(({ act }) => act === 'refuse')).toMatchObject({ id: asker.id });
  });

  it('shows what people wrote as text, whatever it is', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const it = phone([table([{ ...offer, text: evil, name: evil, asked: true, details: { name: evil, contact: `${evil}@x` } }], [])]);
    await it.open();
    expect(it.root.querySelector('img')).toBeNull();
    expect(it.text()).toContain(evil);
    expect(it.root.querySelector('a')?.getAttribute('href')).toMatch(/^mailto:/);
  });

  it('lets everything be taken back, also where no cards are taken any more', async () => {
    const store = memoryStore();
    const first = phone([table([], [ownCard()])], store);
    await first.open();
    first.desk.type({ text: '' });
    first.desk.end();
    const it = phone([table([], [ownCard()], false), { t: 'done' }, table([], [], false)], store, false);
    await atOnce();
    expect(it.text()).toContain('Nowych kart już nie przyjmujemy.');
    expect(it.text()).not.toContain('Napisz kartę');
    it.tap('Usuń wszystkie moje karty');
    it.tap('Tak, usuń wszystko');
    await atOnce();
    const left = it.asked.find(({ act }) => act === 'leave');
    expect(left).toEqual({ act: 'leave', key: it.asked[0]?.key });
    expect(it.kept()).toBeNull();
  });

  it('says in a sentence that a sealed meeting is over, and lets go of what is left there', async () => {
    const never = phone([null], memoryStore(), true, true);
    expect(never.text()).toContain('zamknięte na stałe');
    expect(never.text()).not.toContain('Usuń wszystkie');
    const before = phone([table([offer], [ownCard()])]);
    await before.open();
    before.desk.type({ text: 'Szukam sali' });
    before.desk.end();
    const it = phone([{ t: 'done' }], before.store, true, true);
    expect(it.text()).toContain('Szukam sali');
    it.tap('Usuń wszystkie');
    it.tap('Tak, usuń wszystko');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(it.asked.map(({ act }) => act)).toContain('leave');
    expect(it.kept()).toBeNull();
  });
});
