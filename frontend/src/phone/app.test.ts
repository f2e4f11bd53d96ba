// @vitest-environment happy-dom
import { render } from 'lit/html.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts, ToServer } from '../protocol';
import { App } from './app';
import { FakeSocket } from './fake-socket';
import { FakeTalk } from './fake-talk';
import { HttpSocket } from './http-socket';
import { page } from './page';
import { memoryStore } from './storage';

const workshop = { title: 'Współpraca', county: 'powiat staszowski', date: '2023-11-22', start: '09:00', end: '11:00', venue: '', phase: 'live' };
const agenda = [{ id: 1, title: 'Diagnoza', start: '09:30', minutes: 30 }];
const gather = { id: 11, kind: 'gather', prompt: 'Czego brakuje?', status: 'open', noun: 'need', limit: 20, count: 0 };
const choices = [{ id: 1, label: 'Dowóz' }, { id: 2, label: 'Kalendarz' }, { id: 3, label: 'Lokale' }];
const vote = { id: 12, kind: 'vote', prompt: 'Co ważne?', status: 'open', method: 'dots', dots: 2, perChoice: 1, choices, revealed: false };
const room = (activity: unknown): Parts => ({ workshop, agenda, place: { block: 1, activity: 1, endsAt: null }, activity });
const say = { pl: 'To ćwiczenie jest już zamknięte.', en: 'Closed.', uk: 'Закрито.' };

/** A phone in a hand: what is on it, what it sends, and a thumb. */
function phone(store = memoryStore(), talk: FakeTalk | null = null) {
  const sockets: FakeSocket[] = [];
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const app: App = new App({
    store, languages: ['pl'], address: () => undefined, acknowledged: () => undefined,
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
    write: (words: string) => {
      const field = root.querySelector('textarea') as HTMLTextAreaElement;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field: () => root.querySelector('textarea')?.value,
  };
}

describe('a rehearsal', () => {
  it.each([['before one has joined', {}], ['in the room', undefined]])('says that it is one, %s', (_, own) => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome({ ...room(gather), workshop: { ...workshop, rehearsal: true } }, own);
    expect(it.text()).toContain('PRÓBA');
    it.welcome(room(gather), own, 2);
    expect(it.text()).not.toContain('PRÓBA');
  });
});

function inRoom(activity: unknown, own?: Parts, store = memoryStore()) {
  const it = phone(store);
  it.app.enter('K7MPQ2');
  it.welcome(room(activity), own);
  return it;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('joining', () => {
  it('takes one tap, and the phone is recognised afterwards', () => {
    const { app, welcome, tap, dos, socket, store, text } = phone();
    app.enter(' k7m-pq2');
    welcome(room(null), {});
    expect(text()).toContain('Kogo reprezentujesz?');
    tap('Samorząd');
    const [join] = dos();
    expect(join?.cmd).toEqual({ kind: 'join', sector: 'jst' });
    socket().say({ t: 'done', id: join?.id, entry: 2, token: 'secret' });
    socket().say({ t: 'own', entry: 2, parts: { me: { participant: 7, sector: 'jst' } } });
    const again = phone(store);
    again.app.enter('K7MPQ2');
    again.socket().accept();
    expect(again.socket().sent).toEqual([{ t: 'hello', code: 'K7MPQ2', token: 'secret' }]);
  });

  it('with a wrong code shows the sentence of the server and keeps what was typed', () => {
    const { app, socket, root, text } = phone();
    app.enter('abc 123');
    socket().accept();
    socket().say({ t: 'refused', id: null, code: 'code-unknown', say: { pl: 'Nie ma takiego kodu.', en: '', uk: '' } });
    expect(text()).toContain('Nie ma takiego kodu.');
    expect(root.querySelector('input')?.value).toBe('abc 123');
  });
});

describe('a phone that missed something', () => {
  it('says hello again, once, with the version it holds', () => {
    const { socket } = inRoom(gather);
    socket().say({ t: 'update', from: 4, v: 5, parts: {} });
    socket().say({ t: 'update', from: 5, v: 6, parts: {} });
    expect(socket().sent.slice(1)).toEqual([{ t: 'hello', code: 'K7MPQ2', epoch: 'e', v: 1 }]);
  });
});

describe('writing', () => {
  it('sends one need on a double tap and empties the field', () => {
    const { write, tap, dos, field, text } = inRoom(gather);
    write('  wspólny kalendarz ');
    tap('Wyślij');
    tap('Wyślij');
    expect(dos().map(({ cmd }) => cmd)).toEqual([{ kind: 'gather.say', activity: 11, text: 'wspólny kalendarz' }]);
    expect(field()).toBe('');
    expect(text()).not.toContain('Najpierw coś napisz');
    expect(text()).toContain('Wysyłanie…');
  });

  it('cuts nothing that is too long, says so, and does not send it', () => {
    const { write, tap, dos, field, text } = inRoom(gather);
    write('x'.repeat(25));
    tap('Wyślij');
    expect(text()).toContain('O 5 znaków za dużo.');
    expect(field()).toHaveLength(25);
    expect(dos()).toEqual([]);
  });

  it('is not lost when the activity closes at that moment', () => {
    const { write, tap, dos, socket, field, text } = inRoom(gather);
    write('kalendarz');
    tap('Wyślij');
    socket().say({ t: 'refused', id: dos()[0]?.id, code: 'activity-not-open', say });
    expect(text()).toContain(say.pl);
    expect(field()).toBe('kalendarz');
  });

  it('keeps a draft for the next visit and shows it while something else is on', () => {
    const { write, store, socket, text } = inRoom(gather);
    write('zaczęta myśl');
    socket().say({ t: 'update', from: 1, v: 2, parts: { activity: vote } });
    expect(text()).toContain('Niewysłany szkic');
    expect(text()).toContain('zaczęta myśl');
    expect(inRoom(gather, undefined, store).field()).toBe('zaczęta myśl');
  });

  it('is taken back only by a second tap', () => {
    const { tap, dos } = inRoom(gather, { me: { participant: 7, sector: 'ngo' }, 'a/11': { said: [{ id: 5, text: 'lokale' }] } });
    tap('Wycofaj');
    expect(dos()).toEqual([]);
    tap('Tak, wycofaj');
    expect(dos()[0]?.cmd).toEqual({ kind: 'gather.withdraw', activity: 11, contribution: 5 });
  });
});

describe('voting', () => {
  it('shows the wish at once, sends the whole ballot, and says when it is saved', () => {
    const { tap, dos, socket, text, root } = inRoom(vote);
    tap('Dowóz');
    expect(root.querySelectorAll('[aria-pressed="true"].choice')).toHaveLength(1);
    expect(text()).toContain('Pozostało kropek: 1 z 2');
    expect(text()).toContain('Wysyłanie…');
    socket().say({ t: 'done', id: dos()[0]?.id, entry: 2 });
    expect(text()).toContain('Głos zapisany');
    expect(text()).toContain('Pozostało kropek: 1 z 2');
    tap('Lokale');
    expect(dos()[1]?.cmd).toEqual({ kind: 'vote.cast', activity: 12, points: { 1: 1, 3: 1 } });
  });

  it('says in a sentence that a dot must be taken back first', () => {
    const { tap, text, dos } = inRoom(vote, { me: { participant: 7, sector: 'ngo' }, 'a/12': { points: { 1: 1, 2: 1 } } });
    tap('Lokale');
    expect(text()).toContain('Najpierw zabierz jedną.');
    expect(dos()).toEqual([]);
    tap('Dowóz');
    expect(text()).not.toContain('Najpierw zabierz jedną.');
    expect(dos()[0]?.cmd).toMatchObject({ points: { 2: 1 } });
  });

  it('falls back to what the server holds when a ballot is refused', () => {
    const { tap, dos, socket, text } = inRoom(vote, { me: { participant: 7, sector: 'ngo' }, 'a/12': { points: { 1: 1 } } });
    tap('Lokale');
    expect(text()).toContain('Pozostało kropek: 0 z 2');
    socket().say({ t: 'refused', id: dos()[0]?.id, code: 'too-many-dots', say });
    expect(text()).toContain('Pozostało kropek: 1 z 2');
  });
});

describe('every screen', () => {
  it('has exactly one main heading', () => {
    const headings = (on: ReturnType<typeof phone>) => on.root.querySelectorAll('h1').length;
    const fresh = phone();
    fresh.app.leave();
    expect(headings(fresh)).toBe(1);
    fresh.app.enter('K7MPQ2');
    expect(headings(fresh)).toBe(1);
    fresh.welcome(room(null), {});
    expect(headings(fresh)).toBe(1);
    for (const activity of [null, gather, vote]) expect(headings(inRoom(activity))).toBe(1);
    const closed = inRoom(null);
    closed.socket().say({ t: 'update', from: 1, v: 2, parts: { workshop: { ...workshop, phase: 'closed' } } });
    expect(closed.text()).toContain('Co ustaliliśmy');
    expect(headings(closed)).toBe(1);
  });

  it('survives a kind of activity from a newer server', () => {
    expect(inRoom({ id: 90, kind: 'sing', prompt: 'Śpiewamy', status: 'open' }).text()).toContain('na ekranie w sali');
  });

  it('changes the language in one tap and remembers it', () => {
    const { tap, text, store } = inRoom(null);
    tap('УК');
    expect(text()).toContain('Зараз розмовляємо');
    expect(store.get('narada/language')).toBe('uk');
  });

  it('says that the network is gone only when it stays away', () => {
    const { socket, text, welcome } = inRoom(gather);
    socket().drop();
    vi.advanceTimersByTime(1_000);
    expect(text()).not.toContain('Brak sieci');
    vi.advanceTimersByTime(1_000);
    expect(text()).toContain('Brak sieci');
    welcome(room(gather));
    expect(text()).not.toContain('Brak sieci');
  });
});

describe('a phone where sockets are blocked', () => {
  const welcome = {
    t: 'welcome', proto: 1, epoch: 'e', v: 1, entry: 1, now: 0, full: true,
    parts: room(gather), own: { me: { participant: 7, sector: 'jst' } }, stranger: false,
  };
  const later = (change: object) => ({ ...welcome, full: false, parts: {}, ...change });
  const settled = () => vi.advanceTimersByTimeAsync(0);

  /** In the room by HTTP, after the socket was refused. */
  async function byHttp(first: object = welcome) {
    const talk = new FakeTalk();
    const it = phone(memoryStore(), talk);
    const answer = async (kind: ToServer['t'], message: object) => { talk.last(kind).answer(message); await settled(); };
    it.app.enter('K7MPQ2');
    it.socket().drop();
    await vi.advanceTimersByTimeAsync(1_000);
    await answer('hello', first);
    return { ...it, talk, answer };
  }

  it('joins by HTTP, without a word about the network', async () => {
    const { text, tap, talk, answer, store } = await byHttp({ ...welcome, own: {}, stranger: true });
    tap('Samorząd');
    await settled();
    const join = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    expect(join).toMatchObject({ code: 'K7MPQ2', cmd: { kind: 'join', sector: 'jst' } });
    await answer('do', { t: 'done', id: join.id, entry: 2, token: 'secret' });
    expect(store.get('narada/K7MPQ2/token')).toBe('secret');
    await answer('hello', later({ entry: 2 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(text()).toContain('Czego brakuje?');
    expect(text()).not.toContain('Brak sieci');
    expect(talk.last('hello').frame).toMatchObject({ token: 'secret', entry: 2 });
  });

  it('sends a need once, is told that it is saved, and shows it when it is among its own', async () => {
    const { app, text, write, tap, talk, answer } = await byHttp();
    write('wspólny kalendarz');
    tap('Wyślij');
    await settled();
    expect(text()).toContain('Wysyłanie…');
    const said = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    await answer('do', { t: 'done', id: said.id, entry: 2 });
    expect(app.state.outbox).toMatchObject([{ phase: 'saved' }]);
    await answer('hello', later({ entry: 2, own: { ...welcome.own, 'a/11': { said: [{ id: 5, text: 'wspólny kalendarz' }] } } }));
    expect(app.state.outbox).toEqual([]);
    expect(text()).toContain('wspólny kalendarz');
    expect(talk.frames().filter(({ t }) => t === 'do')).toHaveLength(1);
  });

  it('follows the room', async () => {
    const { text, answer } = await byHttp();
    await answer('hello', later({ v: 2, parts: { activity: vote } }));
    expect(text()).toContain('Co ważne?');
  });

  it('goes back to a socket later, and takes what is unanswered along', async () => {
    const { text, write, tap, talk, answer, sockets, socket, dos } = await byHttp();
    for (let passed = 0; passed < 100_000; passed += 20_000) {
      await vi.advanceTimersByTimeAsync(20_000);
      await answer('hello', later({}));
      await answer('ping', { t: 'pong', now: 0 });
    }
    await vi.advanceTimersByTimeAsync(10_000);
    write('lokale');
    tap('Wyślij');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sockets).toHaveLength(2);
    expect(talk.asked.filter((one) => one.open())).toEqual([]);
    socket().accept();
    expect(socket().sent).toEqual([{ t: 'hello', code: 'K7MPQ2', epoch: 'e', v: 1 }]);
    socket().say(later({}));
    const asked = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    expect(dos()).toEqual([{ t: 'do', id: asked.id, cmd: asked.cmd }]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(text()).not.toContain('Brak sieci');
  });
});
