// @vitest-environment happy-dom
import { render } from 'lit/html.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeftPost } from './left';
import { NOTHING_LEFT, type Left, type Present, type Reached } from './left-state';
import { wordsFor } from './i18n';
import type { View } from './page';
import { attendance as list, contact as section } from './screens/left';
import { freshState, type State } from './state';
import { memoryStore } from './storage';

const wish = { name: 'Ewa Nowak', contact: 'ewa@example.org', organisation: '', sentence: 'pl-1' };
const say = { pl: 'Wpisz imię i nazwisko oraz adres e-mail lub numer telefonu.', en: '', uk: '' };
type Body = { key: string; consent?: boolean; name?: string; code?: string; token?: string };

/** A server that answers as it is told, and a phone with what it keeps. */
function phone(store = memoryStore()) {
  const asked: { url: string; body: Body }[] = [];
  const answers: (object | null)[] = [];
  vi.stubGlobal('fetch', (url: string, { body }: { body: string }) => {
    asked.push({ url, body: JSON.parse(body) as Body });
    const answer = answers.shift();
    return answer == null ? Promise.reject(new Error('no network')) : Promise.resolve({ ok: true, json: () => Promise.resolve(answer) });
  });
  let shown: Left<Reached> = NOTHING_LEFT;
  const begin = () => new LeftPost<Reached>({
    store, key: 'narada/K7M4QX/contact', path: '/contact', who: () => ({ code: 'K7M4QX', token: '7.x' }), changed: (now) => { shown = now; },
  });
  return { store, asked, answers, begin, shown: () => shown, kept: () => store.get('narada/K7M4QX/contact') };
}

const soon = () => vi.advanceTimersByTimeAsync(60_000);

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

describe('contact details', () => {
  it('are sent with the consent, and then only the key stays on the phone', async () => {
    const it = phone();
    it.answers.push({ t: 'done' });
    it.begin().give(wish);
    await soon();
    expect(it.asked).toHaveLength(1);
    expect(it.asked[0]?.url).toBe('/contact');
    expect(it.asked[0]?.body).toMatchObject({ ...wish, code: 'K7M4QX', token: '7.x', consent: true });
    expect(it.asked[0]?.body.key).toMatch(/^[0-9a-f]{32}$/);
    expect(it.shown().held).toEqual({ key: it.asked[0]?.body.key });
    expect(it.kept()).not.toContain('Nowak');
  });

  it('are sent again until they are answered, with the same key, also after a reload', async () => {
    const before = phone();
    const post = before.begin();
    before.answers.push(null, { t: 'unsaved' });
    post.give(wish);
    await vi.advanceTimersByTimeAsync(0);
    expect(before.shown().held?.wish).toEqual(wish);
    post.end();
    const after = phone(before.store);
    after.answers.push(null, { t: 'unsaved' }, { t: 'done' });
    after.begin();
    await soon();
    expect(after.asked.map(({ body }) => body.key)).toEqual(Array<string | undefined>(3).fill(before.asked[0]?.body.key));
    expect(after.shown().held?.wish).toBeUndefined();
    expect(after.kept()).not.toContain('Nowak');
  });

  it('are withdrawn by the key, also after a reload, and nothing is left', async () => {
    const it = phone();
    it.answers.push({ t: 'done' });
    it.begin().give(wish);
    await soon();
    const again = phone(it.store);
    again.answers.push(null, { t: 'done' });
    again.begin().withdraw();
    await soon();
    expect(again.asked.map(({ url }) => url)).toEqual(['/contact/withdraw', '/contact/withdraw']);
    expect(again.asked[1]?.body).toEqual({ key: it.asked[0]?.body.key });
    expect(again.shown()).toMatchObject({ held: null, gone: true });
    expect(again.kept()).toBeNull();
  });

  it('that are withdrawn while they are on their way never stay', async () => {
    const it = phone();
    const post = it.begin();
    it.answers.push({ t: 'done' }, { t: 'done' });
    post.give(wish);
    post.withdraw();
    await soon();
    expect(it.asked.map(({ url }) => url)).toEqual(['/contact', '/contact/withdraw']);
    expect(it.kept()).toBeNull();
  });

  it('that were refused come back into the fields, with the reason', async () => {
    const it = phone();
    it.answers.push({ t: 'refused', code: 'contact-incomplete', say });
    it.begin().give(wish);
    await soon();
    expect(it.asked).toHaveLength(1);
    expect(it.shown()).toMatchObject({ held: null, said: say, was: wish });
    const root = document.createElement('div');
    const give = vi.fn();
    const view = { state: { ...freshState('pl', 0), contact: it.shown() }, words: wordsFor('pl'), acts: { giveContact: give } } as unknown as View;
    render(section(view), root);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(say.pl);
    expect(root.querySelector<HTMLInputElement>('[name=contact]')?.value).toBe('ewa@example.org');
    // Consent is never ticked by anybody else.
    expect(root.querySelector<HTMLInputElement>('[type=checkbox]')).toMatchObject({ checked: false, required: true });
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(give).toHaveBeenCalledWith(wish);
  });

  /** The section as it stands on the page of a meeting in this state. */
  function drawn(draw: (view: View) => unknown, more: Partial<State>) {
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    const give = vi.fn();
    const show = (change: Partial<State>) => {
      const view = { state: { ...freshState('pl', 0), ...change }, words: wordsFor('pl'), acts: { giveContact: give, giveAttendance: give } };
      render(draw(view as unknown as View), root);
    };
    show(more);
    return { root, give, show };
  }
  const over = { parts: { workshop: { phase: 'closed', sealed: true } } };
  const present = { parts: { workshop: { phase: 'live' } }, own: { me: { participant: 7, sector: 'ngo' } } };

  it('are not asked for once the meeting is sealed; a sentence says so', () => {
    const { root } = drawn(section, over);
    expect(root.textContent).toContain('zamknięte na stałe');
    expect(root.querySelector('form')).toBeNull();
  });

  it('that were being typed when the meeting was sealed stay in sight, without a button', () => {
    const { root, show } = drawn(section, { parts: { workshop: { phase: 'closed' } } });
    const field = root.querySelector<HTMLInputElement>('[name=contact]') as HTMLInputElement;
    field.value = 'ewa@example.org';
    show(over);
    expect(root.querySelector<HTMLInputElement>('[name=contact]')?.value).toBe('ewa@example.org');
    expect(root.textContent).toContain('zamknięte na stałe');
    expect(root.querySelector('[type=submit]')).toBeNull();
  });

  it('that were refused because the meeting is sealed stay in sight', () => {
    const { root } = drawn(section, { ...over, contact: { held: null, said: say, was: wish, gone: false } });
    expect(root.querySelector<HTMLInputElement>('[name=name]')?.value).toBe('Ewa Nowak');
  });

  it('are withdrawn also from a sealed meeting', () => {
    const { root } = drawn(section, { ...over, contact: { held: { key: 'k' }, said: null, gone: false } });
    expect(root.textContent).toContain('Wycofaj');
  });

  it('are another thing than the attendance list, which has a consent of its own', () => {
    const { root, give } = drawn(list, present);
    expect(root.textContent).toContain('listę obecności');
    expect(root.textContent).toContain('najwyżej 12\u00a0miesięcy');
    for (const [name, value] of [['name', ' Ewa Nowak '], ['organisation', 'KGW'], ['role', '']]) {
      (root.querySelector(`[name=${name as string}]`) as HTMLInputElement).value = value as string;
    }
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(give).toHaveBeenCalledWith({ name: 'Ewa Nowak', organisation: 'KGW', role: '', sentence: 'pl-1' } satisfies Present);
  });

  it.each([
    ['before the meeting', { ...present, parts: { workshop: { phase: 'draft' } } }],
    ['to whoever answers from home', { ...present, parts: { ...present.parts, outside: { until: 1, more: [] } } }],
    ['to whoever has not joined', { parts: present.parts }],
  ])('the attendance list is not offered %s', (_, state) => {
    expect(drawn(list, state).root.textContent).toBe('');
  });
});
