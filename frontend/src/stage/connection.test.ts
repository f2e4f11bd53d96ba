// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchConnection } from './connection';

type Listener = (previous: string, current: string) => void;

describe('The stage watches its connection', () => {
  let listeners: Listener[] = [];
  let told: boolean[] = [];
  let there = true;
  let stop: () => void = () => undefined;

  beforeEach(() => {
    vi.useFakeTimers();
    listeners = [];
    told = [];
    there = true;
    (window as { Vaadin?: unknown }).Vaadin = {
      connectionState: { state: 'connected', addStateChangeListener: (listener: Listener) => { listeners.push(listener); } },
    };
    stop = watchConnection((isLost) => { told.push(isLost); }, () => Promise.resolve(there));
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    delete (window as { Vaadin?: unknown }).Vaadin;
  });

  it('hears it from Vaadin', () => {
    listeners.forEach((listener) => { listener('connected', 'reconnecting'); });
    expect(told.at(-1)).toBe(true);

    listeners.forEach((listener) => { listener('reconnecting', 'connected'); });
    expect(told.at(-1)).toBe(false);
  });

  it('finds out by itself when nobody answers, though Vaadin says that all is well', async () => {
    there = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told.at(-1)).toBe(true);

    there = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(told.at(-1)).toBe(false);
  });

  it('asks no more once it is stopped', async () => {
    stop();
    const before = told.length;
    there = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toHaveLength(before);
  });
});
