import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryDelay } from './backoff';
import { Connection } from './connection';
import { FakeSocket } from './fake-socket';
import type { Way } from './ways';

const welcome = { t: 'welcome', proto: 1, epoch: 'e', v: 1, entry: 1, now: 0, full: true, parts: {}, own: {}, stranger: true };

function started(random = () => 0.5) {
  const sockets: FakeSocket[] = [];
  const ways: Way[] = [];
  const received = vi.fn();
  const lost = vi.fn();
  const connection = new Connection({
    open: (way) => { const socket = new FakeSocket(); sockets.push(socket); ways.push(way); return socket; },
    hello: () => ({ t: 'hello', code: 'K7MPQ2' }), received, lost, random,
  });
  connection.connect();
  const latest = () => sockets[sockets.length - 1] as FakeSocket;
  return { connection, sockets, ways, received, lost, latest };
}

function welcomed() {
  const it = started();
  it.latest().accept();
  it.latest().say(welcome);
  return it;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('the wait before another try', () => {
  it('lies anywhere between nothing and a bound that doubles up to fifteen seconds', () => {
    const bounds = [0, 1, 2, 3, 4, 5, 50].map((failures) => retryDelay(failures, () => 1));
    expect(bounds).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(retryDelay(5, () => 0)).toBe(0);
    expect(retryDelay(5, () => 0.5)).toBe(7500);
  });
});

describe('a connection', () => {
  it('says hello as soon as the socket is open', () => {
    const { latest } = started();
    expect(latest().sent).toEqual([]);
    latest().accept();
    expect(latest().sent).toEqual([{ t: 'hello', code: 'K7MPQ2' }]);
  });

  it('comes back by itself, ever more patiently, and quickly again after a welcome', () => {
    const { sockets, latest } = started(() => 1);
    for (const bound of [1000, 2000, 4000]) {
      const before = sockets.length;
      latest().drop();
      vi.advanceTimersByTime(bound - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
    latest().accept();
    latest().say(welcome);
    latest().drop();
    const before = sockets.length;
    vi.advanceTimersByTime(1000);
    expect(sockets).toHaveLength(before + 1);
  });

  it('pings every twenty seconds', () => {
    const { latest } = welcomed();
    vi.advanceTimersByTime(20_000);
    latest().say({ t: 'pong', now: 1 });
    vi.advanceTimersByTime(20_000);
    expect(latest().kinds()).toEqual(['hello', 'ping', 'ping']);
  });

  it('counts as dead after 45 seconds of silence, and as alive with any frame', () => {
    const { latest, lost, sockets } = welcomed();
    vi.advanceTimersByTime(44_000);
    latest().say({ t: 'update', from: 1, v: 2, parts: {} });
    vi.advanceTimersByTime(44_000);
    expect(lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(lost).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  it('gives up on a server that never says welcome', () => {
    const { connection, latest, lost } = welcomed();
    connection.connect();
    latest().accept();
    vi.advanceTimersByTime(14_999);
    expect(lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('does not wait for the next try when the network is back', () => {
    const { connection, latest, sockets } = started(() => 1);
    for (let i = 0; i < 4; i++) { latest().drop(); vi.advanceTimersByTime(15_000); }
    latest().drop();
    const before = sockets.length;
    connection.wake();
    expect(sockets).toHaveLength(before + 1);
  });

  it('asks a woken socket whether it is alive, and replaces one that does not answer', () => {
    const { connection, latest, sockets } = welcomed();
    connection.wake();
    expect(latest().kinds()).toEqual(['hello', 'ping']);
    latest().say({ t: 'pong', now: 1 });
    vi.advanceTimersByTime(6_000);
    expect(sockets).toHaveLength(1);
    connection.wake();
    vi.advanceTimersByTime(6_000);
    expect(sockets).toHaveLength(2);
  });

  it('stays away once it was ended', () => {
    const { connection, sockets } = welcomed();
    connection.end();
    connection.wake();
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });

  it('does not listen to a socket that was replaced, nor to frames that are no messages', () => {
    const { connection, sockets, received, lost, latest } = welcomed();
    connection.connect();
    sockets[0]?.say({ t: 'pong', now: 1 });
    sockets[0]?.drop();
    latest().onmessage?.({ data: 'not json' });
    latest().onmessage?.({ data: '7' });
    expect(received).toHaveBeenCalledTimes(1);
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('a connection where sockets are blocked', () => {
  /** On HTTP, after the socket was refused. */
  function byHttp() {
    const it = started();
    it.latest().drop();
    vi.advanceTimersByTime(500);
    it.latest().accept();
    it.latest().say(welcome);
    return it;
  }
  /** Time in which the other side answers every ping. */
  function alive(it: ReturnType<typeof byHttp>, ms: number) {
    for (let passed = 0; passed < ms; passed += 10_000) {
      it.latest().say({ t: 'pong', now: passed });
      vi.advanceTimersByTime(10_000);
    }
  }

  it('goes by HTTP when a socket is refused', () => {
    const { ways, latest } = byHttp();
    expect(ways).toEqual(['socket', 'http']);
    expect(latest().kinds()).toEqual(['hello']);
  });

  it('gives up after eight seconds on a socket that is swallowed', () => {
    const { ways, latest, lost } = started();
    latest().accept();
    vi.advanceTimersByTime(7_999);
    expect(lost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lost).toHaveBeenCalledTimes(1);
    vi.advanceTimersToNextTimer();
    expect(ways).toEqual(['socket', 'http']);
    latest().accept();
    vi.advanceTimersByTime(14_999);
    expect(lost).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(lost).toHaveBeenCalledTimes(2);
  });

  it('keeps to sockets until four of them have failed, where one was welcomed', () => {
    const { ways, latest } = welcomed();
    for (let i = 0; i < 6; i++) { latest().drop(); vi.advanceTimersByTime(15_000); }
    // The first try was welcomed; the first drop was a loss, and no failed try.
    expect(ways).toEqual(['socket', 'socket', 'socket', 'socket', 'socket', 'http', 'socket']);
  });

  it('tries a socket again after two minutes, stays if it is welcomed, and tells nobody', () => {
    const it = byHttp();
    it.lost.mockClear();
    alive(it, 110_000);
    it.latest().say({ ...welcome, v: 2 }); // A new beginning on the way is no reason to wait for longer.
    alive(it, 10_000);
    expect(it.ways).toEqual(['socket', 'http', 'socket']);
    expect(it.sockets[1]?.readyState).toBe(3);
    it.latest().accept();
    it.latest().say(welcome);
    alive(it, 60 * 60_000);
    expect(it.ways).toHaveLength(3);
    expect(it.lost).not.toHaveBeenCalled();
  });

  it('goes back to HTTP if that socket fails, and is content for twice as long', () => {
    const it = byHttp();
    alive(it, 120_000);
    it.latest().drop();
    vi.advanceTimersByTime(500);
    expect(it.ways).toEqual(['socket', 'http', 'socket', 'http']);
    it.latest().accept();
    it.latest().say(welcome);
    alive(it, 230_000);
    expect(it.ways).toHaveLength(4);
    alive(it, 10_000);
    expect(it.ways[4]).toBe('socket');
  });

  it('begins with HTTP when the page is woken', () => {
    const { connection, ways, latest } = byHttp();
    latest().drop();
    vi.advanceTimersByTime(500);
    latest().drop(); // HTTP has failed once: a socket would be next.
    connection.wake();
    expect(ways.slice(2)).toEqual(['http', 'http']);
  });

  it('does not try anything any more once it was ended', () => {
    const { connection, ways, latest } = byHttp();
    latest().say(welcome);
    connection.end();
    vi.advanceTimersByTime(60 * 60_000);
    expect(ways).toHaveLength(2);
  });
});
