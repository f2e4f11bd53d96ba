import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, Say, ToServer } from '../protocol';
import { Outbox, type Item } from './outbox';
import { memoryStore } from './storage';

const say: Say = { pl: 'zamknięte', en: 'closed', uk: 'закрито' };
const need = (text: string): Command => ({ kind: 'gather.say', activity: 1, text });
const ballot = (points: Record<string, number>): Command => ({ kind: 'vote.cast', activity: 2, points });

/** An outbox with a network that can be cut, and all that went over it. */
function phone(store = memoryStore()) {
  const sent: { id: string; cmd: Command }[] = [];
  const network = { up: true };
  let shown: readonly Item[] = [];
  let ids = 0;
  const name = Math.random().toString(36).slice(2);
  const outbox = new Outbox({
    store, key: 'outbox', random: () => 0.5, newId: () => `${name}-${String(++ids)}`,
    send: (message: ToServer) => {
      if (network.up && message.t === 'do') sent.push({ id: message.id, cmd: message.cmd });
      return network.up;
    },
    changed: (items) => { shown = items; },
  });
  return { store, outbox, sent, network, shown: () => shown, texts: () => sent.map(({ cmd }) => cmd), ids: () => sent.map(({ id }) => id) };
}

function joined(store = memoryStore()) {
  const it = phone(store);
  it.outbox.welcomed(false);
  return it;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('an outbox', () => {
  it('makes one command of a double tap', () => {
    const { outbox, sent } = joined();
    outbox.put(need('kalendarz'));
    outbox.put(need('kalendarz'));
    expect(sent).toHaveLength(1);
  });

  it('sends again with the same id when the acknowledgement was lost', () => {
    const { outbox, ids, shown } = joined();
    outbox.put(need('kalendarz'));
    outbox.lost();
    outbox.welcomed(false);
    expect(ids()).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
    outbox.done(ids()[0] as string, 5, 5);
    expect(shown()).toEqual([]);
    outbox.lost();
    outbox.welcomed(false);
    expect(ids()).toHaveLength(2);
  });

  it('sends everything unanswered in the order in which it was put in', () => {
    const { outbox, texts } = phone();
    outbox.put(need('a'));
    outbox.put(need('b'));
    outbox.put(need('c'));
    expect(texts()).toEqual([]);
    outbox.welcomed(false);
    expect(texts()).toEqual([need('a'), need('b'), need('c')]);
  });

  it('outlives a reload, ids included', () => {
    const before = joined();
    before.outbox.put(need('kalendarz'));
    const later = joined(before.store);
    expect(later.sent).toEqual(before.sent);
    later.outbox.done(later.ids()[0] as string, 5, 5);
    expect(joined(before.store).sent).toEqual([]);
  });

  it('forgets stored things that are not commands', () => {
    const store = memoryStore();
    store.set('outbox', '[{"id":1},null]');
    expect(joined(store).sent).toEqual([]);
    store.set('outbox', 'not json');
    expect(joined(store).sent).toEqual([]);
  });

  it('gives a refused command back and does not send it again', () => {
    const { outbox, ids, shown } = joined();
    outbox.put(need('za późno'));
    expect(outbox.refused(ids()[0] as string, say)).toEqual({ cmd: need('za późno'), say });
    outbox.welcomed(false);
    expect(ids()).toHaveLength(1);
    expect(shown()).toEqual([]);
  });

  it('keeps what could not be saved and sends it again after a while, with the same id', () => {
    const { outbox, ids } = joined();
    outbox.put(need('kalendarz'));
    outbox.unsaved(ids()[0] as string);
    expect(ids()).toHaveLength(1);
    vi.advanceTimersByTime(500);
    expect(ids()).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });

  it('says of every command whether it waits, is on its way, or is saved', () => {
    const { outbox, network, ids, shown } = joined();
    network.up = false;
    outbox.put(need('a'));
    expect(shown()[0]?.phase).toBe('queued');
    network.up = true;
    outbox.welcomed(false);
    expect(shown()[0]?.phase).toBe('sent');
    outbox.done(ids()[0] as string, 8, 7);
    expect(shown()[0]?.phase).toBe('saved');
    outbox.settled(8);
    expect(shown()).toEqual([]);
  });

  it('lets a stranger only join, and sends the rest after that', () => {
    const { outbox, texts, ids } = phone();
    outbox.put(need('a'));
    outbox.put({ kind: 'join', sector: 'ngo' });
    outbox.welcomed(true);
    expect(texts()).toEqual([{ kind: 'join', sector: 'ngo' }]);
    outbox.done(ids()[0] as string, 3, 0);
    expect(texts()[1]).toEqual(need('a'));
  });

  it('does not join twice when the participant is known by now', () => {
    const { outbox, sent, shown } = phone();
    outbox.put({ kind: 'join', sector: 'ngo' });
    outbox.welcomed(false);
    expect(sent).toEqual([]);
    expect(shown()).toEqual([]);
  });
});

describe('ballots in an outbox', () => {
  it('that were never sent give way to the newest', () => {
    const { outbox, texts } = phone();
    outbox.put(ballot({ 1: 1 }));
    outbox.put(ballot({ 1: 1, 2: 1 }));
    outbox.put(ballot({ 2: 1 }));
    outbox.welcomed(false);
    expect(texts()).toEqual([ballot({ 2: 1 })]);
  });

  it('wait for the answer to an earlier one, so that a repeat can never undo a newer wish', () => {
    const { outbox, texts, ids } = joined();
    outbox.put(ballot({ 1: 1 }));
    outbox.put(ballot({ 2: 1 }));
    outbox.put(ballot({ 3: 1 }));
    expect(texts()).toEqual([ballot({ 1: 1 })]);
    outbox.done(ids()[0] as string, 2, 2);
    expect(texts()).toEqual([ballot({ 1: 1 }), ballot({ 3: 1 })]);
  });

  it('that were sent keep their id and their place after a lost connection', () => {
    const { outbox, texts, ids } = joined();
    outbox.put(ballot({ 1: 1 }));
    outbox.lost();
    outbox.put(ballot({ 2: 1 }));
    outbox.welcomed(false);
    expect(texts()).toEqual([ballot({ 1: 1 }), ballot({ 1: 1 })]);
    expect(ids()[1]).toBe(ids()[0]);
    outbox.done(ids()[0] as string, 2, 2);
    expect(texts()[2]).toEqual(ballot({ 2: 1 }));
  });

  it('may go back to an earlier one', () => {
    const { outbox, texts, ids } = joined();
    outbox.put(ballot({ 1: 1 }));
    outbox.put(ballot({}));
    outbox.done(ids()[0] as string, 2, 2);
    outbox.put(ballot({ 1: 1 }));
    outbox.done(ids()[1] as string, 3, 3);
    expect(texts()).toEqual([ballot({ 1: 1 }), ballot({}), ballot({ 1: 1 })]);
  });

  it('of two votes do not wait for each other', () => {
    const { outbox, sent } = joined();
    outbox.put(ballot({ 1: 1 }));
    outbox.put({ kind: 'vote.cast', activity: 3, points: { 9: 1 } });
    expect(sent).toHaveLength(2);
  });
});
