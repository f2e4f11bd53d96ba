import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryDelay } from './backoff';
import { Connection } from './connection';
import { FakeSocket } from './fake-socket';

const welcome = { t: 'welcome', proto: 1, epoch: 'e', v: 1, entry: 1, now: 0, full: true, parts: {}, own: {}, stranger: true };

function started(random = () => 0.5) {
  const sockets: FakeSocket[] = [];
  const received = vi.fn();
  const lost = vi.fn();
  const connection = new Connection({
    open: () => { const socket = new FakeSocket(); sockets.push(socket); return socket as unknown as WebSocket; },
    hello: () => ({ t: 'hello', code: 'K7MPQ2' }), received, lost, random,
  });
  connection.connect();
  const latest = () => sockets[sockets.length - 1] as FakeSocket;
  return { connection, sockets, received, lost, latest };
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
    expect(bounds).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
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
    for (const bound of [500, 1000, 2000]) {
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
    vi.advanceTimersByTime(500);
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
    const { latest, lost } = started();
    latest().accept();
    vi.advanceTimersByTime(15_000);
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
