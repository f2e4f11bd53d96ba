import type { Command, Say, ToServer } from '../protocol';
import { retryDelay } from './backoff';
import { isRepeat, laneOf, newestLike } from './lanes';
import { readJson, type Store } from './storage';

/**
 * queued: not sent yet. sent: waiting for an answer. saved: the server has it, its own part is still on the way.
 * `tried` stays true for good: such a command may have been carried out, and must keep its id and its content.
 */
export type Item = { id: string; cmd: Command; tried: boolean; phase: 'queued' | 'sent' | 'saved'; entry?: number };

export type OutboxSetup = {
  store: Store; key: string; newId: () => string; random: () => number;
  send: (message: ToServer) => boolean;
  changed: (items: readonly Item[]) => void;
};

/**
 * Commands that the server has not answered yet. They outlive a reload and are sent again, with the same id, until
 * `done` or `refused`. Within a lane (one ballot, one's sector) only one is on its way at a time, so that a repeated
 * older wish can never overtake a newer one.
 */
export class Outbox {
  private items: Item[];
  private ready = false;
  private stranger = true;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setup: OutboxSetup) {
    this.items = readJson(setup.store, setup.key, isItems, []).map((item) => ({ ...item, phase: 'queued' }));
  }

  get all(): readonly Item[] { return this.items; }

  /** Keeps the command and sends it as soon as possible. The same wish twice, as from a double tap, is one command. */
  put(cmd: Command): void {
    const newest = newestLike(this.items.filter((item) => item.phase !== 'saved'), cmd);
    if (newest !== undefined && isRepeat(newest.cmd, cmd)) return;
    // A wish that never left the phone gives way to the newer one.
    if (newest?.tried === false) this.items = this.items.filter((item) => item !== newest);
    this.items.push({ id: this.setup.newId(), cmd, tried: false, phase: 'queued' });
    this.flush();
  }

  /** The server has said welcome: everything unanswered is sent again. A stranger can only join. */
  welcomed(stranger: boolean): void {
    this.ready = true;
    this.stranger = stranger;
    // Who is known already has joined, perhaps in another tab. And the welcome brought one's own parts up to date.
    this.items = this.items.filter((item) => item.phase !== 'saved' && (stranger || item.cmd.kind !== 'join'));
    this.again();
  }

  /** No connection: what was on its way may or may not have arrived. */
  lost(): void {
    this.ready = false;
    clearTimeout(this.timer);
    this.items = this.items.map((item) => (item.phase === 'sent' ? { ...item, phase: 'queued' } : item));
    this.tell();
  }

  /** The server has it. Shown as saved until one's own part of that entry is here. */
  done(id: string, entry: number, ownEntry: number): Command | null {
    const item = this.find(id);
    if (item === undefined) return null;
    this.failures = 0;
    if (item.cmd.kind === 'join') this.stranger = false;
    this.items = ownEntry >= entry || item.cmd.kind === 'join'
      ? this.items.filter((other) => other.id !== id)
      : this.items.map((other) => (other.id === id ? { ...other, phase: 'saved', entry } : other));
    this.flush();
    return item.cmd;
  }

  /** One's own parts are now of this entry of the journal: what they contain needs no stand-in any more. */
  settled(ownEntry: number): void {
    const left = this.items.filter((item) => item.entry === undefined || item.entry > ownEntry);
    if (left.length === this.items.length) return;
    this.items = left;
    this.tell();
  }

  /** Final. */
  refused(id: string, say: Say): { cmd: Command; say: Say } | null {
    const item = this.find(id);
    if (item === undefined) return null;
    this.items = this.items.filter((other) => other.id !== id);
    this.flush();
    return { cmd: item.cmd, say };
  }

  /** The server could not write just now: the same command again, after a while. */
  unsaved(id: string): void {
    if (this.find(id) === undefined) return;
    this.items = this.items.map((item) => (item.id === id ? { ...item, phase: 'queued' } : item));
    this.later();
  }

  private later(): void {
    this.tell();
    clearTimeout(this.timer);
    this.ready = false;
    this.timer = setTimeout(() => { this.ready = true; this.again(); }, retryDelay(this.failures++, this.setup.random));
  }

  private again(): void {
    clearTimeout(this.timer);
    this.items = this.items.map((item) => (item.phase === 'sent' ? { ...item, phase: 'queued' } : item));
    this.flush();
  }

  private flush(): void {
    for (const item of this.items) {
      if (!this.ready || item.phase !== 'queued' || this.mustWait(item)) continue;
      item.tried = true;
      this.keep(); // Before sending: a page that dies now must not take the command for a new one.
      if (!this.setup.send({ t: 'do', id: item.id, cmd: item.cmd })) break;
      item.phase = 'sent';
    }
    this.tell();
  }

  private mustWait(item: Item): boolean {
    if (this.stranger) return item.cmd.kind !== 'join';
    const lane = laneOf(item.cmd);
    return lane !== null && this.items.some((other) => other.phase === 'sent' && laneOf(other.cmd) === lane);
  }

  private find(id: string): Item | undefined {
    return this.items.find((item) => item.id === id && item.phase !== 'saved');
  }

  private tell(): void {
    this.keep();
    this.setup.changed(this.items.map((item) => ({ ...item })));
  }

  private keep(): void {
    const unanswered = this.items.filter((item) => item.phase !== 'saved');
    if (unanswered.length === 0) this.setup.store.remove(this.setup.key);
    else this.setup.store.set(this.setup.key, JSON.stringify(unanswered));
  }
}

function isItems(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every((item: Partial<Item> | null) =>
    typeof item?.id === 'string' && typeof item.cmd?.kind === 'string');
}
