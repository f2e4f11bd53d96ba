import { retryDelay } from './backoff';
import { newId } from './ids';
import { NOTHING_LEFT, type Held, type Left } from './left-state';
import { posted } from './posted';
import { readJson, type Store } from './storage';

type Setup<Wish> = { store: Store; key: string; path: string; who: () => object; changed: (left: Left<Wish>) => void };

/** Apart from the outbox: this is no command of the room. It is sent again until it is answered, also after a reload. */
export class LeftPost<Wish extends object> {
  private held: Held<Wish> | null;
  private failures = 0;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setup: Setup<Wish>) {
    this.held = readJson(setup.store, setup.key, isHeld<Wish>, null);
    this.tell();
    this.send();
  }

  give(wish: Wish): void { this.keep({ key: newId(), wish }); }

  withdraw(): void { if (this.held !== null) this.keep({ key: this.held.key, leaving: true }); }

  /** The network or the page is back. */
  readonly send = (): void => {
    clearTimeout(this.timer);
    const now = this.held;
    if (this.busy || now === null || (!now.wish && !now.leaving)) return;
    this.busy = true;
    void this.post(now).catch(() => null).then((answer) => {
      this.busy = false;
      // Something else is wanted by now: the answer does not matter any more.
      if (now !== this.held) { this.send(); return; }
      if (answer?.t === 'refused') this.keep(null, { said: answer.say ?? null, was: now.wish ?? null });
      else if (answer?.t !== 'done') this.timer = setTimeout(this.send, retryDelay(2 + this.failures++, Math.random));
      else if (now.leaving) this.keep(null, { gone: true });
      else this.keep({ key: now.key });
    });
  };

  /** Elsewhere now: what is on its way waits in the store. */
  end(): void {
    clearTimeout(this.timer);
    this.busy = true;
  }

  private post({ key, wish, leaving }: Held<Wish>) {
    const { path } = this.setup;
    return leaving ? posted(`${path}/withdraw`, { key }) : posted(path, { ...this.setup.who(), key, ...wish, consent: true });
  }

  private keep(held: Held<Wish> | null, more: Partial<Left<Wish>> = {}): void {
    this.held = held;
    if (held === null) this.setup.store.remove(this.setup.key);
    else this.setup.store.set(this.setup.key, JSON.stringify(held));
    this.tell(more);
    this.send();
  }

  private tell(more: Partial<Left<Wish>> = {}): void {
    this.setup.changed({ ...NOTHING_LEFT, held: this.held, ...more });
  }
}

function isHeld<Wish>(value: unknown): value is Held<Wish> {
  return typeof (value as Partial<Held<Wish>> | null)?.key === 'string';
}
