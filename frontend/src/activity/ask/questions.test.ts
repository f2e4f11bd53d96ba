import { describe, expect, it } from 'vitest';
import type { Parts } from '../../protocol';
import { calmOrder, inOrder, questionsIn } from './questions';

const parts = (...supports: number[]): Parts => Object.fromEntries(supports.flatMap((n, i): [string, unknown][] => [
  [`q/${String(i + 1)}`, { id: i + 1, text: `Pytanie ${String(i + 1)}`, answered: false }], [`s/${String(i + 1)}`, n]]));
const ids = (questions: readonly { id: number }[]) => questions.map(({ id }) => id);

describe('the queue', () => {
  it('begins with what most people want to know; of the same support, with what was asked first', () => {
    expect(ids(questionsIn(parts(2, 5, 2, 1)))).toEqual([2, 1, 3, 4]);
  });

  it('counts the one who asks if no number has come', () => {
    expect(questionsIn({ 'q/1': { id: 1, text: 'Kiedy?', answered: false } })[0]?.support).toBe(1);
  });
});

describe('the order in which somebody reads', () => {
  it('stays when the support changes, and gets what is new at its end', () => {
    const reading = calmOrder([], questionsIn(parts(2, 5)));
    expect(reading).toEqual([2, 1]);
    expect(calmOrder(reading, questionsIn(parts(9, 5, 7)))).toEqual([2, 1, 3]);
    expect(ids(inOrder(questionsIn(parts(9, 5, 7)), reading))).toEqual([2, 1, 3]);
  });

  it('loses what is gone and is the same list if nothing has come or gone', () => {
    const queue = questionsIn(parts(2, 5));
    expect(calmOrder([2, 9, 1], queue)).toEqual([2, 1]);
    const reading = [1, 2];
    expect(calmOrder(reading, queue)).toBe(reading);
  });
});
