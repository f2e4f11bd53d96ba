// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './connection';

type Watching = HTMLElement & { answered: () => Promise<boolean>; $server?: { ask: () => void } };

describe('The console watches its connection', () => {
  const ask = vi.fn();
  let there = true;
  type Listener = (before: string, now: string) => void;
  let listeners: Listener[];
  let known: { state: string; addStateChangeListener: (listener: Listener) => void; removeStateChangeListener: (listener: Listener) => void };
  let watching: Watching;

  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockClear();
    there = true;
    listeners = [];
    known = {
      state: 'connected',
      addStateChangeListener: (listener) => { listeners.push(listener); },
      removeStateChangeListener: (listener) => { listeners = listeners.filter((one) => one !== listener); },
    };
    (window as { Vaadin?: unknown }).Vaadin = { connectionState: known };
    watching = document.createElement('narada-connection') as Watching;
    watching.answered = () => Promise.resolve(there);
    watching.$server = { ask };
    document.body.append(watching);
  });

  afterEach(() => {
    watching.remove();
    vi.useRealTimers();
    delete (window as { Vaadin?: unknown }).Vaadin;
  });

  it('is veiled soon after nobody answers, though nothing was pressed', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(known.state).toBe('connected');
    there = false;
    await vi.advanceTimersByTimeAsync(2500);
    expect(known.state).toBe('reconnecting');
    expect(ask).not.toHaveBeenCalled();
  });

  it('asks the server once when somebody answers again, and leaves the veil to what comes of it', async () => {
    there = false;
    await vi.advanceTimersByTimeAsync(6000);
    there = true;
    await vi.advanceTimersByTimeAsync(6000);
    expect(ask).toHaveBeenCalledOnce();
    expect(known.state).toBe('reconnecting');
  });

  it('leaves it to Vaadin once that has noticed it by itself', async () => {
    there = false;
    await vi.advanceTimersByTimeAsync(2500);
    known.state = 'loading';
    listeners.forEach((listener) => { listener('reconnecting', 'loading'); });
    known.state = 'reconnecting';
    there = true;
    await vi.advanceTimersByTimeAsync(6000);
    expect(ask).not.toHaveBeenCalled();
    expect(listeners).toHaveLength(0);
  });

  it('does not meddle while Vaadin itself is asking', async () => {
    known.state = 'loading';
    there = false;
    await vi.advanceTimersByTimeAsync(2500);
    expect(known.state).toBe('loading');
  });

  it('knocks no more once it is gone', async () => {
    watching.remove();
    there = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(known.state).toBe('connected');
  });
});
