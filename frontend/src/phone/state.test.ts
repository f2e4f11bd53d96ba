import { describe, expect, it } from 'vitest';
import { applyParts } from '../parts';
import type { Parts, Say, ToClient } from '../protocol';
import { dice } from './dice';
import { freshState, reduce, type Action, type State } from './state';

const say: Say = { pl: 'nie', en: 'no', uk: 'ні' };

function after(events: (ToClient | Action)[], from = freshState('pl', 0)): State {
  return events.reduce((state, event) => reduce(state, event, 1000), from);
}

function welcome(v: number, parts: Parts, own: Parts = {}, full = true): ToClient {
  return { t: 'welcome', proto: 1, epoch: 'e', v, now: 5000, entry: v, full, parts, own, stranger: false };
}

/** Keys as they are, also of what changes more of the state than the parts, and one that this page does not know. */
const KEYS = ['workshop', 'place', 'activity', 'activity', 'result', 'outside', 'agreed', 'c/1', 'q/1', 'q/2', 's/1', 's/2', 'newer'];
const KINDS = ['gather', 'group', 'vote', 'rate', 'opine', 'rank', 'compare', 'consent', 'budget', 'evaluate', 'ask', 'show', 'summarise', 'newer'];

function randomChange(roll: (sides: number) => number): Parts {
  const keys = Array.from({ length: 1 + roll(3) }, () => KEYS[roll(KEYS.length)] ?? '');
  return Object.fromEntries(keys.map((key) => [key, roll(3) === 0 ? null : value(key, roll)]));
}

function value(key: string, roll: (sides: number) => number): unknown {
  if (key === 'activity') return { id: roll(20), kind: KINDS[roll(KINDS.length)], status: 'open' };
  return key.startsWith('q/') ? { id: Number(key.slice(2)), text: String(roll(100)), answered: roll(2) === 0 } : roll(100);
}

describe('the state of a room', () => {
  it('is, after any sequence of coalesced updates, what a fresh welcome would have brought', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed);
      let truth: Parts = { start: seed };
      let state = after([welcome(1, truth)]);
      let v = 1;
      for (let step = 0; step < 20; step++) {
        let sum: Parts = {};
        const from = v;
        for (let part = roll(3); part >= 0; part--) {
          const change = randomChange(roll);
          truth = applyParts(truth, change);
          sum = { ...sum, ...change };
          v++;
        }
        state = reduce(state, { t: 'update', from, v, parts: sum }, 1000);
      }
      expect(state.parts).toEqual(truth);
      expect(state.v).toBe(v);
    }
  });

  it('is continued, not replaced, by a welcome that is not full', () => {
    const state = after([welcome(1, { a: 1, b: 2 }), welcome(4, { b: null, c: 3 }, {}, false)]);
    expect(state.parts).toEqual({ a: 1, c: 3 });
  });

  it('is kept and called stale when something between is missing', () => {
    const state = after([welcome(3, { a: 1 }), { t: 'update', from: 5, v: 6, parts: { a: 2 } }]);
    expect(state).toMatchObject({ stale: true, v: 3, parts: { a: 1 } });
    expect(after([{ t: 'update', from: 3, v: 7, parts: { a: 9 } }], state).parts).toEqual({ a: 1 });
    expect(after([welcome(7, { a: 3 })], state)).toMatchObject({ stale: false, v: 7, parts: { a: 3 } });
  });

  it('is not set back by an update older than the welcome', () => {
    const state = after([welcome(9, { a: 9 }), { t: 'update', from: 2, v: 5, parts: { a: 5 } }]);
    expect(state).toMatchObject({ v: 9, parts: { a: 9 } });
  });

  it('never changes the state it was given', () => {
    const before = after([welcome(1, { a: 1 }, { me: 1 })]);
    const copy = structuredClone(before);
    after([{ t: 'update', from: 1, v: 2, parts: { a: null } }, { t: 'own', entry: 2, parts: { me: null } }], before);
    expect(before).toEqual(copy);
  });

  it('takes the clock of the server from welcome and pong', () => {
    expect(after([welcome(1, {})]).offset).toBe(4000);
    expect(after([{ t: 'pong', now: 1250 }]).offset).toBe(250);
  });
});

describe("one's own parts", () => {
  it('are replaced by every welcome, even one that continues', () => {
    expect(after([welcome(1, {}, { old: 1 }), welcome(2, {}, { me: 2 }, false)]).own).toEqual({ me: 2 });
  });

  it('are not set back by an older message', () => {
    const state = after([welcome(5, {}, { x: 5 }), { t: 'own', entry: 7, parts: { x: 7 } }, { t: 'own', entry: 6, parts: { x: 6 } }]);
    expect(state.own).toEqual({ x: 7 });
  });
});

describe('a draft', () => {
  const written: Action = { t: 'draft', key: '4', prompt: 'Czego brakuje?', text: 'kalendarza' };

  it('stays when the facilitator moves on', () => {
    const state = after([welcome(1, { activity: { id: 4 } }), written, { t: 'update', from: 1, v: 2, parts: { activity: { id: 5 } } }]);
    expect(state.drafts).toEqual({ 4: { text: 'kalendarza', prompt: 'Czego brakuje?' } });
  });

  it('comes back when sending it is refused, above what was written since', () => {
    const cmd = { kind: 'gather.say', activity: 4, text: 'lokali' } as const;
    expect(after([{ t: 'returned', cmd, prompt: 'P', say }]).drafts['4']?.text).toBe('lokali');
    const state = after([written, { t: 'returned', cmd, prompt: 'P', say }]);
    expect(state.drafts['4']?.text).toBe('lokali\nkalendarza');
    expect(state.notice).toBe(say);
  });

  it('is gone once emptied', () => {
    expect(after([written, { ...written, text: null }]).drafts).toEqual({});
  });
});

describe('a hint', () => {
  it('ends with the activity it was about', () => {
    const hinted = after([welcome(1, { activity: { id: 4 } }), { t: 'ui', change: { hint: 'Najpierw coś napisz.' } }]);
    const counted: ToClient = { t: 'update', from: 1, v: 2, parts: { activity: { id: 4, count: 2 } } };
    expect(after([counted], hinted).ui.hint).toBe('Najpierw coś napisz.');
    expect(after([{ ...counted, parts: { activity: { id: 5 } } }], hinted).ui.hint).toBeNull();
  });
});
