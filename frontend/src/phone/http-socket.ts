import type { ToClient, ToServer, Welcome } from '../protocol';
import { news } from './news';
import { parsed, type SocketLike } from './wire';

type Hello = Extract<ToServer, { t: 'hello' }>;
type Do = Extract<ToServer, { t: 'do' }>;
/** As much of the browser's fetch as is needed, so that tests can bring their own. */
export type Fetch = (url: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'text'>>;

const CLOSED = 3;
/** How long an answer may take, and for how much longer the server may keep a hello until there is news. */
const ANSWER = 15_000;
const NEWS = 20_000;

/**
 * Looks like a socket where there can be none, and asks by plain HTTP instead. The server keeps nothing between two
 * questions: who asks, and what is known already, is in every one of them.
 */
export class HttpSocket implements SocketLike {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  private who: Pick<Hello, 'code' | 'token'> = { code: '' };
  /** The last welcome; the next one only says what is new since. Null: the next one is a beginning. */
  private known: Welcome | null = null;
  private readonly everything = new AbortController();
  private listening = new AbortController();
  private commands = Promise.resolve();
  private readonly unanswered = new Set<string>();

  constructor(private readonly url: string, private readonly fetch: Fetch) {
    // Later, when there is somebody to hear it. Whether the server can be reached, the first hello will show.
    queueMicrotask(() => {
      if (this.readyState !== this.CONNECTING) return;
      this.readyState = this.OPEN;
      this.onopen?.();
    });
  }

  send(frame: string): void {
    const message = JSON.parse(frame) as ToServer;
    switch (message.t) {
      case 'hello': {
        const { code, token } = message;
        this.who = token === undefined ? { code } : { code, token };
        this.known = null;
        void this.listen(message);
        break;
      }
      case 'do':
        // Said again after a welcome, while it is still on its way: once is enough.
        if (this.unanswered.has(message.id)) break;
        this.unanswered.add(message.id);
        this.commands = this.commands.then(() => this.carry(message));
        break;
      case 'ping':
        void this.ask(message, ANSWER, this.everything.signal).then((answer) => { this.tell(answer); });
        break;
    }
  }

  close(): void {
    this.readyState = CLOSED;
    this.everything.abort();
    this.listening.abort();
  }

  /** Takes the place of a listening that was there before. Each answer that is a welcome leads to the next question. */
  private async listen(hello: Hello): Promise<void> {
    this.listening.abort();
    this.listening = new AbortController();
    const { signal } = this.listening;
    let answer = await this.ask(hello, NEWS + ANSWER, signal);
    while (answer?.t === 'welcome') {
      const frames = this.known === null ? [answer] : news(this.known, answer);
      this.known = answer;
      frames.forEach((one) => { this.tell(one); });
      const { epoch, v, entry } = answer;
      answer = await this.ask({ t: 'hello', ...this.who, epoch, v, entry }, NEWS + ANSWER, signal);
    }
    if (answer === null) return;
    this.tell(answer);
    // Not welcome: a socket that would go on hearing pongs, and no news, is worse than none.
    queueMicrotask(() => { this.lose(); });
  }

  /** One command at a time, so that they arrive in their order. */
  private async carry(command: Do): Promise<void> {
    const answer = await this.ask({ ...command, ...this.who }, ANSWER, this.everything.signal);
    this.unanswered.delete(command.id);
    this.tell(answer);
    if (answer?.t !== 'done' || answer.token === undefined || answer.token === this.who.token) return;
    this.who = { ...this.who, token: answer.token };
    // Without an entry, because one's own parts begin with the token: this answer does not wait.
    const held = this.known === null ? {} : { epoch: this.known.epoch, v: this.known.v };
    void this.listen({ t: 'hello', ...this.who, ...held });
  }

  /** The answer; or null if nobody waits for it any more, be it because it was lost and everything with it. */
  private async ask(question: ToServer, ms: number, signal: AbortSignal): Promise<ToClient | null> {
    if (this.readyState !== this.OPEN) return null;
    const bound = setTimeout(() => { this.lose(); }, ms);
    try {
      const headers = { 'Content-Type': 'application/json' };
      const response = await this.fetch(this.url, { method: 'POST', headers, body: JSON.stringify(question), signal });
      const answer = response.status === 200 ? parsed(await response.text()) : null;
      if (answer === null) throw new Error('no answer of this protocol');
      return signal.aborted ? null : answer;
    } catch {
      if (!signal.aborted) this.lose();
      return null;
    } finally {
      clearTimeout(bound);
    }
  }

  /** By itself, as a real socket does: a listener that fails must not end the asking. */
  private tell(message: ToClient | null): void {
    if (message === null) return;
    queueMicrotask(() => { if (this.readyState === this.OPEN) this.onmessage?.({ data: JSON.stringify(message) }); });
  }

  private lose(): void {
    if (this.readyState !== this.OPEN) return;
    this.close();
    this.onclose?.();
  }
}
