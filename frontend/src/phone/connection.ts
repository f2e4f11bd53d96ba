import type { ToClient, ToServer } from '../protocol';
import { retryDelay } from './backoff';
import {
  afterFailure, afterWaking, afterWelcome, beforeReturn, contentment, nextWay, patience, unknownWays, type Way,
} from './ways';
import { parsed, type SocketLike } from './wire';

const BEAT = 20_000;
/** Silence after which a connection counts as dead, whatever the browser believes. */
const DEAD = 45_000;
/** How long the welcome after a gap, or an answer after the phone was woken, may take. */
const GAP = 15_000;
const PROBE = 5_000;

export type ConnectionSetup = {
  open: (way: Way) => SocketLike;
  hello: () => ToServer;
  received: (message: ToClient) => void;
  lost: () => void;
  random: () => number;
};

/** One way to the server that comes back by itself. It knows nothing of what is said over it, except who begins. */
export class Connection {
  private socket: SocketLike | null = null;
  private ways = unknownWays;
  private way: Way = 'socket';
  private failures = 0;
  private heard = 0;
  private welcomed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private verdict: ReturnType<typeof setTimeout> | undefined;
  private back: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setup: ConnectionSetup) {}

  /** Connects now, in place of whatever was there. */
  connect(): void {
    this.end();
    this.way = nextWay(this.ways);
    const socket = this.setup.open(this.way);
    this.socket = socket;
    // A socket that has been replaced may still speak: it is not listened to any more.
    const current = () => socket === this.socket;
    socket.onopen = () => { if (current()) this.send(this.setup.hello()); };
    socket.onmessage = (event) => { if (current()) this.hear(event.data); };
    socket.onclose = () => { if (current()) this.failed(); };
    this.expectFrameWithin(patience(this.ways, this.way));
    this.beat = setInterval(() => { this.send({ t: 'ping' }); }, BEAT);
  }

  /** Starts over on the same socket, as after a gap. */
  helloAgain(): void {
    this.send(this.setup.hello());
    this.expectFrameWithin(GAP);
  }

  /** The network or the page came back: no waiting, and no trust in a socket that has slept. */
  wake(): void {
    if (this.socket === null && this.retry === undefined) return; // Ended on purpose.
    if (!this.welcomed || Date.now() - this.heard > DEAD) {
      this.failures = 0;
      if (this.socket !== null && this.socket.readyState === this.socket.CONNECTING) return;
      this.ways = afterWaking(this.ways);
      this.connect();
    } else if (this.send({ t: 'ping' })) this.expectFrameWithin(PROBE);
  }

  /** There is no network: whatever was open is not any more. */
  cut(): void {
    if (this.socket !== null) this.failed();
  }

  /** Whether the frame was handed to an open socket; not whether it arrived. */
  send(message: ToServer): boolean {
    if (this.socket === null || this.socket.readyState !== this.socket.OPEN) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  /** Closes for good. */
  end(): void {
    clearTimeout(this.retry);
    clearTimeout(this.verdict);
    clearTimeout(this.back);
    clearInterval(this.beat);
    this.retry = this.back = undefined;
    const old = this.socket;
    this.socket = null;
    this.welcomed = false;
    old?.close();
  }

  private hear(data: unknown): void {
    this.heard = Date.now();
    const message = parsed(data);
    if (message === null) return;
    if (message.t === 'welcome') {
      this.welcomed = true;
      this.failures = 0;
      this.ways = afterWelcome(this.ways, this.way);
      if (this.way === 'http') this.back ??= setTimeout(() => { this.tryReturn(); }, contentment(this.ways));
    }
    if (this.welcomed) this.expectFrameWithin(DEAD);
    this.setup.received(message);
  }

  private expectFrameWithin(ms: number): void {
    clearTimeout(this.verdict);
    this.verdict = setTimeout(() => { this.failed(); }, ms);
  }

  /** From HTTP back to a socket. No loss is told: there is one only if the socket fails, and then it is told. */
  private tryReturn(): void {
    this.ways = beforeReturn(this.ways);
    this.connect();
  }

  private failed(): void {
    if (!this.welcomed) this.ways = afterFailure(this.ways);
    this.end();
    this.setup.lost();
    this.retry = setTimeout(() => { this.connect(); }, retryDelay(this.failures++, this.setup.random));
  }
}
