/** A WebSocket, or plain HTTP where something on the way to the server lets no WebSocket through. */
export type Way = 'socket' | 'http';

/** What this page has learnt about the ways to the server. */
export type Ways = {
  /** The way of the last welcome. */
  last: Way | null;
  /** Whether a socket has ever been welcomed. */
  sockets: boolean;
  /** Tries since the last welcome that came to nothing. */
  failed: number;
  /** How often the page has left HTTP to try a socket again. */
  returns: number;
};

/** Failures in a row after which a network that used to let sockets through is no longer believed to. */
const ENOUGH = 4;
const PATIENCE = 15_000;
/** A proxy may swallow a socket without a word. Who has not got in yet does not wait for long. */
const SHORT_PATIENCE = 8_000;
const FIRST_RETURN = 2 * 60_000;
/** After a restart of the server, some come back over HTTP only because that was their try when it was up again. */
const SOON = 10_000;
const LAST_RETURN = 30 * 60_000;

export const unknownWays: Ways = { last: null, sockets: false, failed: 0, returns: 0 };

/** The way to try now: the one that worked last, and when that fails (a socket: several times), both in turn. */
export function nextWay({ last, failed }: Ways): Way {
  const first = last ?? 'socket';
  const alone = last === 'socket' ? ENOUGH : 1;
  if (failed < alone || (failed - alone) % 2 === 1) return first;
  return first === 'socket' ? 'http' : 'socket';
}

/** How long the welcome may take. */
export function patience({ sockets }: Ways, way: Way): number {
  return way === 'socket' && !sockets ? SHORT_PATIENCE : PATIENCE;
}

/** How long to be content with HTTP before trying a socket again. */
export function contentment({ returns, sockets }: Ways): number {
  return Math.min(LAST_RETURN, (sockets ? SOON : FIRST_RETURN) * 2 ** Math.min(returns, 10));
}

export function afterWelcome(ways: Ways, way: Way): Ways {
  return way === 'socket' ? { last: way, sockets: true, failed: 0, returns: 0 } : { ...ways, last: way, failed: 0 };
}

export function afterFailure(ways: Ways): Ways {
  return { ...ways, failed: ways.failed + 1 };
}

/** The network may be another one now: what worked last deserves another try. Where nothing has, the turns go on. */
export function afterWaking(ways: Ways): Ways {
  return ways.last === null ? ways : { ...ways, failed: 0 };
}

/** Leaves HTTP as if it had failed: now it is the socket's turn, and after that again HTTP's. */
export function beforeReturn(ways: Ways): Ways {
  return { ...ways, failed: 1, returns: ways.returns + 1 };
}
