import type { ToServer } from '../protocol';
import type { Fetch } from './http-socket';

/** One question by HTTP, and what becomes of it. */
export type Asked = {
  frame: ToServer; url: string; init: RequestInit;
  aborted: () => boolean; open: () => boolean;
  answer: (message: unknown, status?: number) => void;
  body: (text: string, status?: number) => void;
  fail: () => void;
};

/** For tests: the other end of plain HTTP, where the test decides what is answered, and when. */
export class FakeTalk {
  readonly asked: Asked[] = [];

  readonly fetch: Fetch = (url, init) => new Promise((resolve, reject) => {
    const signal = init.signal as AbortSignal;
    let open = true;
    const end = (how: () => void) => { open = false; signal.removeEventListener('abort', abort); how(); };
    const abort = () => { end(() => { reject(new DOMException('aborted', 'AbortError')); }); };
    const body = (text: string, status = 200) => { end(() => { resolve({ status, text: () => Promise.resolve(text) }); }); };
    if (signal.aborted) { abort(); return; }
    signal.addEventListener('abort', abort);
    this.asked.push({
      frame: JSON.parse(init.body as string) as ToServer, url, init, body,
      aborted: () => signal.aborted, open: () => open,
      answer: (message, status) => { body(JSON.stringify(message), status); },
      fail: () => { end(() => { reject(new TypeError('Failed to fetch')); }); },
    });
  });

  frames(): ToServer[] { return this.asked.map(({ frame }) => frame); }

  /** The newest question of this kind. */
  last(kind: ToServer['t']): Asked {
    const found = this.asked.filter(({ frame }) => frame.t === kind).pop();
    if (found === undefined) throw new Error(`nobody has said ${kind}`);
    return found;
  }
}
