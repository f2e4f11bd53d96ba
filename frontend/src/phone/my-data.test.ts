// @vitest-environment happy-dom
import { render } from 'lit/html.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsFor } from './i18n';
import { MyData } from './my-data';
import type { View } from './page';
import { myData } from './screens/my-data';
import { freshState } from './state';
import { memoryStore } from './storage';

const kept = {
  t: 'kept', name: 'narada-moje-dane-2026-03-05.html', file: '<!doctype html>',
  sections: [{ title: 'Czego brakuje?', lines: ['Wypowiedź: <b>Autobus</b>'] }],
};

/** A phone of somebody who has joined, and a server that answers as it is told. */
function phone(joined = true) {
  const store = memoryStore();
  for (const [key, value] of [['token', '7.x'], ['contact', '{"key":"c"}'], ['attendance', '{"key":"l"}'], ['network', '{"key":"n","waiting":[],"draft":{}}'], ['outbox', '[]']] as const) {
    store.set(`narada/K7M4QX/${key}`, value);
  }
  const asked: Record<string, string>[] = [];
  const answers: (object | null)[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body) as Record<string, string>);
    const answer = answers.shift();
    return answer == null ? Promise.reject(new Error('no network')) : Promise.resolve({ ok: true, json: () => Promise.resolve(answer) });
  });
  const root = document.createElement('div');
  const state = { ...freshState('pl', 0), own: joined ? { me: { participant: 7, sector: 'ngo' } } : {} };
  state.mine = new MyData({ store, prefix: 'narada/K7M4QX/', who: () => ({ code: 'K7M4QX', token: '7.x', lang: 'pl' }) });
  const left: unknown[] = [];
  const draw = () => { render(myData(view), root); };
  const view = {
    state, words: wordsFor('pl'),
    acts: { dispatch: (action: unknown) => { left.push(action); draw(); }, leave: () => { left.push('left'); } },
  } as unknown as View;
  draw();
  const tap = async (label: string) => {
    [...root.querySelectorAll('button')].find((button) => button.textContent.trim() === label)?.click();
    await new Promise((done) => { setTimeout(done); });
  };
  return { root, store, asked, answers, left, tap, text: () => root.textContent.replace(/\s+/g, ' ') };
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('my data', () => {
  it('are shown as the server tells them, with what is found by the keys of this phone, and words are only words', async () => {
    const it = phone();
    it.answers.push(kept);
    await it.tap('Pokaż moje dane');
    expect(it.asked).toEqual([{ act: 'see', code: 'K7M4QX', token: '7.x', lang: 'pl', contact: 'c', attendance: 'l', cards: 'n' }]);
    expect(it.text()).toContain('Wypowiedź: <b>Autobus</b>');
    expect(it.root.querySelector('b')).toBeNull();
    expect(it.text()).toContain('Zapisz plik');
  });

  it('are erased only after a second tap that says what happens, and then the phone keeps nothing of the meeting', async () => {
    const it = phone();
    it.answers.push({ t: 'done' });
    await it.tap('Usuń moje dane');
    expect(it.asked).toEqual([]);
    expect(it.text()).toContain('Tego nie da się cofnąć.');
    await it.tap('Tak, usuń na zawsze');
    expect(it.asked).toMatchObject([{ act: 'erase', contact: 'c', attendance: 'l', cards: 'n' }]);
    expect(it.left).toContain('left');
    for (const key of ['token', 'outbox', 'contact', 'attendance', 'network']) expect(it.store.get(`narada/K7M4QX/${key}`)).toBeNull();
  });

  it('stay as they are when somebody thinks better of it', async () => {
    const it = phone();
    await it.tap('Usuń moje dane');
    await it.tap('Zostaw');
    expect(it.asked).toEqual([]);
    expect(it.text()).toContain('Pokaż moje dane');
  });

  it('are not erased without a network, and that is said', async () => {
    const it = phone();
    it.answers.push(null);
    await it.tap('Usuń moje dane');
    await it.tap('Tak, usuń na zawsze');
    expect(it.text()).toContain('Teraz się nie udało.');
    expect(it.store.get('narada/K7M4QX/token')).toBe('7.x');
    expect(it.left).not.toContain('left');
  });

  it('are not offered to somebody who has not joined', () => {
    expect(phone(false).text().trim()).toBe('');
  });
});
