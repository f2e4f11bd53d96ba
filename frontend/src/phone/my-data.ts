import type { Say } from '../protocol';
import { posted, type Answer } from './posted';
import { readJson, type Store } from './storage';

/** What the server keeps of this person, in words; and the same as a file that any browser opens. */
export type Kept = { sections: { title: string; lines: string[] }[]; name: string; file: string };
/** `busy`: something was asked. `failed`: it could not be just now. */
export type Mine = { kept: Kept | null; said: Say | null; busy: boolean; failed: boolean; sure: boolean };
type Setup = { store: Store; prefix: string; who: () => object };

const NOTHING: Mine = { kept: null, said: null, busy: false, failed: false, sure: false };

/** Asks once, when somebody taps: nobody waits in the background for something that cannot be undone. */
export class MyData {
  now: Mine = NOTHING;

  constructor(private readonly setup: Setup) {}

  readonly see = (changed: () => void): Promise<void> => this.ask('see', changed, (answer) => ({ kept: answer as Answer & Kept }));

  /** Also from this phone: everything that it keeps for the meeting. Then this phone is nobody's there, and `gone` is called. */
  readonly erase = (changed: () => void, gone: () => void): Promise<void> => this.ask('erase', changed, () => {
    gone();
    const { store, prefix } = this.setup;
    for (const key of ['token', 'outbox', 'drafts', 'contact', 'network', 'attendance']) store.remove(prefix + key);
    return {};
  });

  readonly change = (change: Partial<Mine>): void => { this.now = { ...this.now, ...change }; };

  private async ask(act: 'see' | 'erase', changed: () => void, done: (answer: Answer) => Partial<Mine>): Promise<void> {
    if (this.now.busy) return;
    this.now = { ...NOTHING, kept: this.now.kept, busy: true };
    changed();
    const { who } = this.setup;
    const answer = await posted('/person', { ...who(), act, contact: this.key('contact'), cards: this.key('network'), attendance: this.key('attendance') }).catch(() => null);
    if (answer?.t === 'refused') this.now = { ...NOTHING, said: answer.say ?? null };
    else if (answer?.t === 'kept' || answer?.t === 'done') this.now = { ...NOTHING, ...done(answer) };
    else this.now = { ...NOTHING, kept: this.now.kept, failed: true };
    changed();
  }

  /** By which contact details or cards are found: nothing else says that they are of this phone. */
  private key(of: string): string {
    return readJson(this.setup.store, this.setup.prefix + of, hasKey, { key: '' }).key;
  }
}

function hasKey(value: unknown): value is { key: string } {
  return typeof (value as { key?: unknown } | null)?.key === 'string';
}
