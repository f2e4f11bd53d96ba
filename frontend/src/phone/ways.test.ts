import { describe, expect, it } from 'vitest';
import {
  afterFailure, afterWaking, afterWelcome, beforeReturn, contentment, nextWay, patience, unknownWays, type Ways,
} from './ways';

/** The ways that are tried one after the other while nothing works. */
function tries(from: Ways, count: number): string {
  let ways = from;
  return Array.from({ length: count }, () => {
    const way = nextWay(ways);
    ways = afterFailure(ways);
    return way;
  }).join(' ');
}

const bySocket = afterWelcome(unknownWays, 'socket');
const byHttp = afterWelcome(unknownWays, 'http');

describe('the way to the server', () => {
  it('is a socket and HTTP in turn as long as nothing has worked', () => {
    expect(tries(unknownWays, 5)).toBe('socket http socket http socket');
  });

  it('is a socket once one was welcomed, and both in turn only after four failures in a row', () => {
    expect(tries(bySocket, 8)).toBe('socket socket socket socket http socket http socket');
    const three = afterFailure(afterFailure(afterFailure(bySocket)));
    expect(tries(afterWelcome(three, 'socket'), 5)).toBe('socket socket socket socket http');
  });

  it('is HTTP again where HTTP was welcomed last, because a swallowed socket costs many seconds', () => {
    expect(tries(byHttp, 4)).toBe('http socket http socket');
    expect(tries(afterWelcome(bySocket, 'http'), 3)).toBe('http socket http');
  });

  it('begins anew with what worked when the page is woken', () => {
    expect(tries(afterWaking(afterFailure(byHttp)), 2)).toBe('http socket');
    expect(tries(afterWaking([1, 2, 3, 4].reduce(afterFailure, bySocket)), 2)).toBe('socket socket');
  });

  it('goes on in turn when a page is woken where nothing has worked yet', () => {
    expect(tries(afterWaking(afterFailure(unknownWays)), 2)).toBe('http socket');
  });
});

describe('a page that is content with HTTP', () => {
  it('tries a socket after two minutes, and HTTP again if that fails', () => {
    expect(contentment(byHttp)).toBe(2 * 60_000);
    expect(tries(beforeReturn(byHttp), 3)).toBe('socket http socket');
  });

  it('tries ever more rarely, up to every half hour', () => {
    let ways = byHttp;
    const minutes = Array.from({ length: 6 }, () => {
      const wait = contentment(ways) / 60_000;
      ways = afterWelcome(afterFailure(beforeReturn(ways)), 'http');
      return wait;
    });
    expect(minutes).toEqual([2, 4, 8, 16, 30, 30]);
  });

  it('tries already after ten seconds where sockets have worked, as after a restart of the server', () => {
    const back = afterWelcome(beforeReturn(beforeReturn(byHttp)), 'socket');
    const overHttp = afterWelcome(back, 'http');
    expect(contentment(overHttp)).toBe(10_000);
    expect(contentment(afterWelcome(beforeReturn(overHttp), 'http'))).toBe(20_000);
  });
});

describe('the patience with a first welcome', () => {
  it('is short with a socket on a page where none was ever welcomed', () => {
    expect(patience(unknownWays, 'socket')).toBe(8_000);
    expect(patience(byHttp, 'socket')).toBe(8_000);
    expect(patience(unknownWays, 'http')).toBe(15_000);
    expect(patience(bySocket, 'socket')).toBe(15_000);
    expect(patience(afterWelcome(bySocket, 'http'), 'socket')).toBe(15_000);
  });
});
