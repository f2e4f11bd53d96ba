import { describe, expect, it } from 'vitest';
import { codeInPath, normalCode } from './code';
import { clockTime, longDate, minutesLeft, tied } from './format';
import { newId } from './ids';
import { ownOrder } from './shuffle';
import { browserStore, readJson } from './storage';

describe('the order of choices', () => {
  const choices = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id }));
  const ids = (items: readonly { id: number }[]) => items.map(({ id }) => id);
  const orders = Array.from({ length: 21 }, (_, participant) => ids(ownOrder(choices, '12', participant)));

  it('is always the same for the same participant and activity, in whatever order they come', () => {
    expect(ownOrder(choices, '12', 7)).toEqual(ownOrder([...choices].reverse(), '12', 7));
  });

  it('has every choice exactly once', () => {
    for (const order of orders) expect([...order].sort()).toEqual(ids(choices));
  });

  it('puts every choice equally often in every place, among those who join one after another', () => {
    for (const { id } of choices)
      for (const place of choices.keys()) expect(orders.filter((order) => order[place] === id)).toHaveLength(3);
  });

  it('is another round in another activity', () => {
    const rounds = Array.from({ length: 20 }, (_, activity) => ids(ownOrder(choices, String(activity), 0)).join());
    expect(new Set(rounds).size).toBeGreaterThan(15);
  });

  it('keeps its round when a choice is added, and leaves the list it was given alone', () => {
    const more = ids(ownOrder([...choices, { id: 8 }], '12', 0)).filter((id) => id !== 8);
    expect(more).toEqual(orders[0]);
    expect(ids(choices)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ownOrder([], '12', 3)).toEqual([]);
  });
});

describe('a join code', () => {
  it('is read whatever the case, spaces, hyphens and look-alikes', () => {
    expect(normalCode(' k7m–p q2 ')).toBe('K7MPQ2');
    expect(normalCode('0o1il-7')).toBe('QQJJJ7');
  });

  it('is found in an address', () => {
    expect(codeInPath('/j/k7m%20pq2')).toBe('k7m pq2');
    expect(codeInPath('/j/%E0')).toBe('%E0');
    expect(codeInPath('/j/K7MPQ2/in')).toBe('K7MPQ2');
    expect(codeInPath('/')).toBeNull();
    expect(codeInPath('/j/')).toBeNull();
  });
});

describe('an id', () => {
  it('is one that the server accepts, and new every time', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  });
});

describe('dates and times', () => {
  it('are written as people write them', () => {
    expect(longDate('2023-11-22', 'pl').replace(/\u00a0/g, ' ')).toBe('22 listopada 2023 r.');
    expect(longDate('2023-11-22', 'en').replace(/\u00a0/g, ' ')).toBe('November 22, 2023');
    expect(longDate('wiosna', 'pl')).toBe('wiosna');
    expect(clockTime('09:30')).toBe('9:30');
    expect(clockTime('10:00')).toBe('10:00');
  });

  it('count a begun minute as one, and never go below none', () => {
    expect(minutesLeft(60_001, 0)).toBe(2);
    expect(minutesLeft(60_000, 0)).toBe(1);
    expect(minutesLeft(0, 1)).toBe(0);
  });

  it('tie also two one-letter words in a row', () => {
    expect(tied('Rozmowa i w sali, 5 minut')).toBe('Rozmowa i\u00a0w\u00a0sali, 5\u00a0minut');
  });
});

describe('what is stored', () => {
  it('is kept in memory when the browser has no storage', () => {
    const store = browserStore(() => { throw new Error('private window'); });
    store.set('a', '1');
    expect(store.get('a')).toBe('1');
    store.remove('a');
    expect(store.get('a')).toBeNull();
  });

  it('is forgotten when it does not fit', () => {
    const store = browserStore(() => { throw new Error('private window'); });
    const isNumber = (value: unknown): value is number => typeof value === 'number';
    store.set('a', '"text"');
    expect(readJson(store, 'a', isNumber, 7)).toBe(7);
    store.set('a', '{');
    expect(readJson(store, 'a', isNumber, 7)).toBe(7);
    store.set('a', '3');
    expect(readJson(store, 'a', isNumber, 7)).toBe(3);
  });
});
