import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyParts } from '../parts';
import type { Parts, ToClient, ToServer, Welcome } from '../protocol';
import { dice } from './dice';
import { FakeTalk } from './fake-talk';
import { HttpSocket } from './http-socket';
import { freshState, reduce, type State } from './state';

const welcome: Welcome = {
  t: 'welcome', proto: 1, epoch: 'e', v: 1, entry: 4, now: 1000, full: true,
  parts: { place: 1 }, own: { me: 7 }, stranger: false,
};
/** As the server says when the waiting is over. */
const later = (change: Partial<Welcome> = {}): Welcome => ({ ...welcome, full: false, parts: {}, ...change });
const say = { pl: 'nie', en: 'no', uk: 'ні' };
const command = (id: string): ToServer => ({ t: 'do', id, cmd: { kind: 'vote.cast', activity: 1, points: {} } });
const hello: ToServer = { t: 'hello', code: 'K7MPQ2', token: 'secret', epoch: 'old', v: 3 };

/** Everything that was promised to happen at once has happened. */
const settled = () => vi.advanceTimersByTimeAsync(0);

async function opened() {
  const talk = new FakeTalk();
  const socket = new HttpSocket('/talk', talk.fetch);
  const heard: ToClient[] = [];
  const opens = vi.fn();
  const closes = vi.fn();
  socket.onopen = opens;
  socket.onclose = closes;
  socket.onmessage = ({ data }) => { heard.push(JSON.parse(data) as ToClient); };
  const send = (message: ToServer) => { socket.send(JSON.stringify(message)); };
  const answer = async (kind: ToServer['t'], message: ToClient) => { talk.last(kind).answer(message); await settled(); };
  await settled();
  return { talk, socket, heard, opens, closes, send, answer };
}

async function greeted(first = welcome) {
  const it = await opened();
  it.send(hello);
  await it.answer('hello', first);
  it.heard.length = 0;
  return it;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

describe('a socket made of HTTP', () => {
  it('opens by itself, but not before somebody can listen, and without asking the network', async () => {
    const talk = new FakeTalk();
    const socket = new HttpSocket('/talk', talk.fetch);
    const opens = vi.fn();
    socket.onopen = opens;
    expect(socket.readyState).toBe(socket.CONNECTING);
    await settled();
    expect(opens).toHaveBeenCalledTimes(1);
    expect(socket.readyState).toBe(socket.OPEN);
    expect(talk.asked).toEqual([]);
  });

  it('does not open once it is closed', async () => {
    const socket = new HttpSocket('/talk', new FakeTalk().fetch);
    socket.onopen = vi.fn();
    socket.close();
    await settled();
    expect(socket.onopen).not.toHaveBeenCalled();
    expect(socket.readyState).not.toBe(socket.OPEN);
  });

  it('posts every frame as JSON to the one address', async () => {
    const { talk, send } = await opened();
    send(hello);
    expect(talk.frames()).toEqual([hello]);
    expect(talk.asked[0]).toMatchObject({ url: '/talk', init: { method: 'POST', headers: { 'Content-Type': 'application/json' } } });
  });

  it('hands a pong on', async () => {
    const { send, answer, heard } = await greeted();
    send({ t: 'ping' });
    await answer('ping', { t: 'pong', now: 9 });
    expect(heard).toEqual([{ t: 'pong', now: 9 }]);
  });

  it('goes on when its listener fails, as a real socket does', async () => {
    const { socket, talk, answer, closes } = await greeted();
    const fault = vi.fn();
    vi.stubGlobal('queueMicrotask', (task: () => void) => { Promise.resolve().then(task).catch(fault); });
    socket.onmessage = () => { throw new Error('a fault of the page'); };
    await answer('hello', later());
    expect(talk.last('hello').open()).toBe(true);
    expect(closes).not.toHaveBeenCalled();
    expect(fault).toHaveBeenCalledTimes(1);
  });
});

describe('listening', () => {
  it('hands the first welcome on as it is, and waits for news from there', async () => {
    const { talk, heard, send, answer } = await opened();
    send(hello);
    await answer('hello', welcome);
    expect(heard).toEqual([welcome]);
    expect(talk.last('hello').frame).toEqual({ t: 'hello', code: 'K7MPQ2', token: 'secret', epoch: 'e', v: 1, entry: 4 });
  });

  it('goes on from what the last welcome said', async () => {
    const { talk, answer } = await greeted();
    await answer('hello', later({ v: 5, entry: 8 }));
    expect(talk.last('hello').frame).toMatchObject({ epoch: 'e', v: 5, entry: 8 });
    expect(talk.asked.filter((one) => one.open())).toHaveLength(1);
  });

  it('makes an update of what has changed in the room', async () => {
    const { heard, answer } = await greeted();
    await answer('hello', later({ v: 5, now: 2000, parts: { place: null, activity: 2 } }));
    expect(heard).toEqual([{ t: 'pong', now: 2000 }, { t: 'update', from: 1, v: 5, parts: { place: null, activity: 2 } }]);
  });

  it('tells of a version in which nothing has changed, because the next update begins there', async () => {
    const { heard, answer } = await greeted();
    await answer('hello', later({ v: 2 }));
    await answer('hello', later({ v: 3, parts: { place: 3 } }));
    expect(heard.filter(({ t }) => t === 'update')).toEqual([
      { t: 'update', from: 1, v: 2, parts: {} }, { t: 'update', from: 2, v: 3, parts: { place: 3 } },
    ]);
  });

  it("makes null of one's own parts that are gone", async () => {
    const { heard, answer } = await greeted({ ...welcome, own: { me: 7, 'a/1': 1, 'a/2': 2 } });
    await answer('hello', later({ entry: 6, own: { me: 7, 'a/2': 3 } }));
    expect(heard).toContainEqual({ t: 'own', entry: 6, parts: { me: 7, 'a/1': null, 'a/2': 3 } });
    await answer('hello', later({ entry: 7, own: { me: 7 } }));
    expect(heard).toContainEqual({ t: 'own', entry: 7, parts: { me: 7, 'a/2': null } });
  });

  it("tells of one's own parts when they, or their entry, have changed", async () => {
    const { heard, answer } = await greeted();
    await answer('hello', later({ own: { me: 8 } }));
    await answer('hello', later({ own: { me: 8 }, entry: 5 }));
    await answer('hello', later({ own: { me: 8 }, entry: 5, v: 2 }));
    expect(heard.filter(({ t }) => t === 'own')).toEqual([
      { t: 'own', entry: 4, parts: { me: 8 } }, { t: 'own', entry: 5, parts: { me: 8 } },
    ]);
  });

  it('shows with a pong that the server is there when nothing has changed', async () => {
    const { heard, answer } = await greeted();
    await answer('hello', later({ now: 21_000 }));
    expect(heard).toEqual([{ t: 'pong', now: 21_000 }]);
  });

  it.each([
    ['that replaces everything', { ...welcome, v: 9 }],
    ['of another epoch', later({ epoch: 'f' })],
    ['for somebody who is not known any more', later({ stranger: true, own: {} })],
  ])('lets a welcome be a welcome %s', async (_, now) => {
    const { heard, answer } = await greeted();
    await answer('hello', now);
    expect(heard).toEqual([now]);
  });

  it('starts over when the page says hello again', async () => {
    const { talk, heard, send, answer } = await greeted();
    const waiting = talk.last('hello');
    send(hello);
    expect(waiting.aborted()).toBe(true);
    expect(talk.last('hello').frame).toEqual(hello);
    await answer('hello', later({ v: 2 }));
    expect(heard).toEqual([later({ v: 2 })]);
  });

  it('does not hear the answer to a hello that was taken back', async () => {
    const { talk, heard, send, answer } = await greeted();
    talk.last('hello').answer(later({ v: 2 }));
    send(hello);
    await answer('hello', later({ v: 3 }));
    expect(heard).toEqual([later({ v: 3 })]);
  });

  it('ends with an answer that is not a welcome, after that was heard', async () => {
    const { talk, heard, closes, send, answer } = await opened();
    send(hello);
    const refused: ToClient = { t: 'refused', id: null, code: 'code-unknown', say };
    await answer('hello', refused);
    expect(heard).toEqual([refused]);
    expect(closes).toHaveBeenCalledTimes(1);
    expect(talk.asked).toHaveLength(1);
  });
});

describe('commands by HTTP', () => {
  it('say whose they are', async () => {
    const { talk, send } = await greeted();
    send(command('a'));
    await settled();
    expect(talk.last('do').frame).toEqual({ ...command('a'), code: 'K7MPQ2', token: 'secret' });
  });

  it('go one after the other, in their order, while listening goes on beside', async () => {
    const { talk, heard, send, answer } = await greeted();
    for (const id of ['a', 'b', 'c']) send(command(id));
    await settled();
    const dos = () => talk.frames().flatMap((one) => (one.t === 'do' ? [one.id] : []));
    expect(dos()).toEqual(['a']);
    await answer('hello', later({ v: 2, parts: { place: 2 } }));
    await answer('do', { t: 'done', id: 'a', entry: 5 });
    expect(dos()).toEqual(['a', 'b']);
    await answer('do', { t: 'refused', id: 'b', code: 'activity-not-open', say });
    await answer('do', { t: 'unsaved', id: 'c' });
    expect(dos()).toEqual(['a', 'b', 'c']);
    expect(heard.map(({ t }) => t)).toEqual(['pong', 'update', 'done', 'refused', 'unsaved']);
  });

  it('that are said again while they wait are sent once, and again after an answer', async () => {
    const { talk, send, answer } = await greeted();
    for (const id of ['a', 'b', 'a', 'b']) send(command(id));
    await settled();
    await answer('do', { t: 'done', id: 'a', entry: 5 });
    await answer('do', { t: 'unsaved', id: 'b' });
    expect(talk.frames().filter(({ t }) => t === 'do')).toHaveLength(2);
    send(command('b'));
    await settled();
    expect(talk.last('do').frame).toMatchObject({ id: 'b' });
    expect(talk.last('do').open()).toBe(true);
  });

  it('that bring a token make the participant listen in place of the stranger, without waiting', async () => {
    const { talk, socket, heard, send, answer } = await opened();
    send({ t: 'hello', code: 'K7MPQ2' });
    await answer('hello', { ...welcome, own: {}, stranger: true });
    const waiting = talk.last('hello');
    send({ t: 'do', id: 'join', cmd: { kind: 'join', sector: 'ngo' } });
    send(command('a'));
    await settled();
    await answer('do', { t: 'done', id: 'join', entry: 5, token: 'new' });
    expect(waiting.aborted()).toBe(true);
    expect(socket.readyState).toBe(socket.OPEN);
    expect(talk.last('hello').frame).toEqual({ t: 'hello', code: 'K7MPQ2', token: 'new', epoch: 'e', v: 1 });
    expect(talk.last('do').frame).toMatchObject({ id: 'a', token: 'new' });
    await answer('hello', later({ entry: 5 }));
    expect(heard.slice(1)).toEqual([{ t: 'done', id: 'join', entry: 5, token: 'new' }, later({ entry: 5 })]);
    expect(talk.last('hello').frame).toMatchObject({ token: 'new', entry: 5 });
  });

  it('that bring the token again leave the listening alone', async () => {
    const { talk, send, answer } = await greeted();
    const waiting = talk.last('hello');
    send({ t: 'do', id: 'join', cmd: { kind: 'join', sector: 'ngo' } });
    await settled();
    await answer('do', { t: 'done', id: 'join', entry: 5, token: 'secret' });
    expect(waiting.open()).toBe(true);
  });
});

describe('a lost answer', () => {
  type Phone = Awaited<ReturnType<typeof greeted>>;
  it.each<[string, (phone: Phone) => unknown]>([
    ['because there is no network', ({ talk }) => { talk.last('hello').fail(); }],
    ['because a proxy answers', ({ talk }) => { talk.last('hello').answer(later(), 502); }],
    ['because a portal answers', ({ talk }) => { talk.last('hello').body('<html>'); }],
    ['because it is no message', ({ talk }) => { talk.last('hello').body('null'); }],
    ['to a command', ({ talk }) => { talk.last('do').fail(); }],
    ['to a ping', ({ talk }) => { talk.last('ping').fail(); }],
  ])('%s closes the socket once, and nothing comes after', async (_, lose) => {
    const { talk, heard, closes, send, ...phone } = await greeted();
    for (const id of ['a', 'b']) send(command(id));
    send({ t: 'ping' });
    await settled();
    lose({ talk, heard, closes, send, ...phone });
    await settled();
    expect(closes).toHaveBeenCalledTimes(1);
    expect(phone.socket.readyState).toBeGreaterThan(phone.socket.OPEN);
    const before = talk.asked.length;
    for (const asked of talk.asked) asked.answer({ t: 'pong', now: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([]);
    expect(closes).toHaveBeenCalledTimes(1);
    expect(talk.asked).toHaveLength(before);
  });

  it.each<[string, ToServer, number]>([
    ['hello, which the server may keep for twenty seconds,', hello, 35_000],
    ['command', command('a'), 15_000],
    ['ping', { t: 'ping' }, 15_000],
  ])('is not waited for: a %s has its bound', async (_, message, bound) => {
    const { closes, send } = await greeted();
    send(message);
    await vi.advanceTimersByTimeAsync(bound - 1);
    expect(closes).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(closes).toHaveBeenCalledTimes(1);
  });

  it('that came in time has no bound any more', async () => {
    const { closes, send, answer } = await greeted();
    send(command('a'));
    await settled();
    await answer('do', { t: 'done', id: 'a', entry: 5 });
    await vi.advanceTimersByTimeAsync(34_999);
    expect(closes).not.toHaveBeenCalled();
  });
});

describe('a socket that is closed by the page', () => {
  it('gives up everything that is under way and says nothing more', async () => {
    const { talk, socket, heard, closes, send } = await greeted();
    for (const id of ['a', 'b']) send(command(id));
    send({ t: 'ping' });
    await settled();
    const under = talk.asked.filter((one) => one.open());
    expect(under).toHaveLength(3);
    const before = talk.asked.length;
    socket.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(under.every((one) => one.aborted())).toBe(true);
    expect(heard).toEqual([]);
    expect(closes).not.toHaveBeenCalled();
    expect(talk.asked).toHaveLength(before);
  });

  it('does not hear an answer that arrives at that moment', async () => {
    const { talk, socket, heard } = await greeted();
    talk.last('hello').answer(later({ v: 2 }));
    socket.close();
    await settled();
    expect(heard).toEqual([]);
  });

  it('says nothing more when it is closed upon what it said', async () => {
    const { socket, heard, closes, send, answer } = await opened();
    socket.onmessage = ({ data }) => { heard.push(JSON.parse(data) as ToClient); socket.close(); };
    send(hello);
    await answer('hello', { t: 'refused', id: null, code: 'code-unknown', say });
    expect(heard).toHaveLength(1);
    expect(closes).not.toHaveBeenCalled();
    const other = await greeted();
    other.socket.onmessage = ({ data }) => { other.heard.push(JSON.parse(data) as ToClient); other.socket.close(); };
    await other.answer('hello', later({ v: 2 }));
    expect(other.heard.map(({ t }) => t)).toEqual(['pong']);
  });

  it('takes nothing to send any more', async () => {
    const { talk, socket, send } = await greeted();
    const before = talk.asked.length;
    socket.close();
    for (const message of [hello, command('a'), { t: 'ping' } as const]) send(message);
    await settled();
    expect(talk.asked).toHaveLength(before);
  });

  it('does not begin to listen as the participant when it closes upon the join', async () => {
    const { talk, socket, send, answer } = await greeted({ ...welcome, own: {}, stranger: true });
    socket.onmessage = () => { socket.close(); };
    send({ t: 'do', id: 'join', cmd: { kind: 'join', sector: 'ngo' } });
    await settled();
    await answer('do', { t: 'done', id: 'join', entry: 5, token: 'new' });
    expect(talk.asked.filter((one) => one.open())).toEqual([]);
  });
});

function randomChange(roll: (sides: number) => number): Parts {
  const keys = Array.from({ length: roll(4) }, () => `key${roll(6)}`);
  return Object.fromEntries(keys.map((key) => [key, roll(3) === 0 ? null : roll(100)]));
}

/** What a page shows, without what is only on the page. */
function shown({ epoch, v, ownEntry, parts, own, stranger, stale, offset }: State) {
  return { epoch, v, ownEntry, parts, own, stranger, stale, offset };
}

describe('the state of a phone that listens by HTTP', () => {
  it('is, after any sequence of answers, what a fresh welcome would have brought', async () => {
    for (let seed = 1; seed <= 100; seed++) {
      const roll = dice(seed);
      const { talk, socket, send } = await opened();
      let state = freshState('pl', 0);
      let began = 0;
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(data) as ToClient;
        if (message.t === 'welcome') began++;
        state = reduce(state, message, 0);
      };
      let truth: Welcome = { ...welcome, parts: { start: seed } };
      let since: Parts = {};
      send({ t: 'hello', code: 'K7MPQ2' });
      for (let step = 0; step < 20; step++) {
        for (let change = roll(3); change > 0; change--) {
          const parts = randomChange(roll);
          since = { ...since, ...parts };
          truth = { ...truth, v: truth.v + 1, parts: applyParts(truth.parts, parts) };
        }
        if (roll(2) === 0) truth = { ...truth, entry: truth.entry + 1 + roll(3), own: applyParts(truth.own, randomChange(roll)) };
        if (roll(12) === 0) truth = { ...truth, stranger: !truth.stranger };
        if (roll(15) === 0) truth = { ...truth, epoch: `e${step}`, v: roll(5), entry: roll(9) };
        truth = { ...truth, now: truth.now + roll(20_000) };
        const asked = talk.last('hello');
        const question = asked.frame as Extract<ToServer, { t: 'hello' }>;
        const full = question.epoch !== truth.epoch || question.v === undefined || roll(10) === 0;
        asked.answer({ ...truth, full, parts: full ? truth.parts : since });
        since = {};
        await settled();
        expect(shown(state)).toEqual(shown(reduce(freshState('pl', 0), { ...truth, full: true }, 0)));
      }
      expect(began).toBeLessThan(15); // Most of them were no new beginning.
      socket.close();
    }
  });
});
