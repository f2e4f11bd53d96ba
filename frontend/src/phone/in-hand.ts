import { render } from 'lit/html.js';
import type { Parts, ToServer } from '../protocol';
import { App } from './app';
import { FakeSocket } from './fake-socket';
import { HttpSocket } from './http-socket';
import { page } from './page';
import { memoryStore } from './storage';
import type { FakeTalk } from './fake-talk';

/** For tests: a room as a server would send it, and a phone in somebody's hand. */
export const workshop = { title: 'Współpraca', county: 'powiat staszowski', date: '2023-11-22', start: '09:00', end: '11:00', venue: '', phase: 'live' };
export const agenda = [{ id: 1, title: 'Diagnoza', start: '09:30', minutes: 30 }];
export const gather = { id: 11, kind: 'gather', prompt: 'Czego brakuje?', status: 'open', noun: 'need', limit: 20, count: 0 };
export const choices = [{ id: 1, label: 'Dowóz' }, { id: 2, label: 'Kalendarz' }, { id: 3, label: 'Lokale' }];
export const vote = { id: 12, kind: 'vote', prompt: 'Co ważne?', status: 'open', method: 'dots', dots: 2, perChoice: 1, choices, revealed: false };
export const rate = { id: 13, kind: 'rate', prompt: 'Co ważne?', status: 'open', scales: ['importance', 'feasibility'], choices, revealed: false };
export const room = (activity: unknown): Parts => ({ workshop, agenda, place: { block: 1, activity: 1, endsAt: null }, activity });
export const say = { pl: 'To ćwiczenie jest już zamknięte.', en: 'Closed.', uk: 'Закрито.' };

/** A phone in a hand: what is on it, what it sends, and a thumb. */
export function phone(store = memoryStore(), talk: FakeTalk | null = null) {
  const sockets: FakeSocket[] = [];
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const app: App = new App({
    store, languages: ['pl'], address: () => undefined, acknowledged: () => undefined, learn: () => Promise.resolve(),
    passage: () => Promise.resolve({ url: 'https://narada.test/j/K7M2QX#7-AB23CD', qr: { size: 29, path: 'M0,0h1v1h-1z' }, minutes: 10 }),
    open: (way) => {
      if (way === 'http' && talk !== null) return new HttpSocket('/talk', talk.fetch);
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    changed: (state) => { render(page(state, app), root); },
  });
  const socket = () => sockets[sockets.length - 1] as FakeSocket;
  const dos = () => sockets.flatMap(({ sent }) => sent).filter((one): one is Extract<ToServer, { t: 'do' }> => one.t === 'do');
  const text = () => root.textContent.replace(/[\s\u00a0]+/g, ' ');
  return {
    app, store, root, sockets, socket, dos, text,
    welcome: (parts: Parts, own: Parts = { me: { participant: 7, sector: 'ngo' } }, v = 1) => {
      if (socket().readyState !== 1) socket().accept();
      socket().say({ t: 'welcome', proto: 1, epoch: 'e', v, entry: v, now: Date.now(), full: true, parts, own, stranger: !('me' in own) });
    },
    tap: (words: string) => {
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words));
      if (button === undefined) throw new Error(`there is no button ${words} in: ${text()}`);
      button.click();
    },
    write: (words: string, id = 'thought') => {
      const field = document.getElementById(id) as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field: () => root.querySelector('textarea')?.value,
  };
}

export function inRoom(activity: unknown, own?: Parts, store = memoryStore()) {
  const it = phone(store);
  it.app.enter('K7MPQ2');
  it.welcome(room(activity), own);
  return it;
}
