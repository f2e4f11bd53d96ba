import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerTime } from './server-time';

const MINUTE = 60_000;

describe('The time of the server', () => {
  let ahead = 0;
  let answers: () => Promise<number> = () => Promise.reject(new Error('nobody there'));
  let time = new ServerTime(() => answers(), () => undefined);

  beforeEach(() => {
    vi.useFakeTimers();
    ahead = 3 * MINUTE;
    answers = () => Promise.resolve(Date.now() + ahead);
    time = new ServerTime(() => answers(), () => undefined);
    time.hear(Date.now() + ahead);
  });

  afterEach(() => { vi.useRealTimers(); });

  it('is what the first change says', () => {
    expect(time.offset).toBe(3 * MINUTE);
  });

  it('is not set back by a change that waited while the laptop slept', async () => {
    time.hear(Date.now() + ahead - 7 * MINUTE);
    expect(time.offset).toBe(3 * MINUTE);
    await vi.advanceTimersByTimeAsync(0);
    expect(time.offset).toBe(3 * MINUTE);
  });

  it('follows when the clock here was put forward, once the server has said so', async () => {
    ahead = -2 * MINUTE;
    time.hear(Date.now() + ahead);
    await vi.advanceTimersByTimeAsync(0);
    expect(time.offset).toBe(-2 * MINUTE);
  });

  it('follows at once when the clock here was put back', () => {
    time.hear(Date.now() + 5 * MINUTE);
    expect(time.offset).toBe(5 * MINUTE);
  });

  it('stays as it is if nobody answers, and is asked for again with the next change', async () => {
    answers = () => Promise.reject(new Error('nobody there'));
    ahead = -2 * MINUTE;
    time.hear(Date.now() + ahead);
    await vi.advanceTimersByTimeAsync(0);
    expect(time.offset).toBe(3 * MINUTE);

    answers = () => Promise.resolve(Date.now() + ahead);
    time.hear(Date.now() + ahead);
    await vi.advanceTimersByTimeAsync(0);
    expect(time.offset).toBe(-2 * MINUTE);
  });

  it('does not go by an answer that was long on its way', async () => {
    answers = async () => {
      const then = Date.now();
      await new Promise((resolve) => { setTimeout(resolve, MINUTE); });
      return then + ahead;
    };
    time.hear(Date.now());
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(time.offset).toBe(3 * MINUTE);
  });
});
