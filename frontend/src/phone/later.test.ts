import { html } from 'lit/html.js';
import { describe, expect, it, vi } from 'vitest';
import type { ActivityPart } from '../protocol';
import { later } from './panels';
import type { Ctx, Panel } from './panel';

const activity = { id: 1, kind: 'rank' } as ActivityPart;
const context = () => {
  const dispatch = vi.fn();
  return { dispatch, ctx: { words: { t: (key: string) => key }, dispatch } as unknown as Ctx };
};

describe('A panel that comes later', () => {
  it('is asked for once, and drawn when it has come', async () => {
    const there = html`there`;
    const load = vi.fn(() => Promise.resolve((() => there) as Panel<ActivityPart>));
    const { ctx, dispatch } = context();
    const panel = later(load);
    panel(activity, ctx);
    panel(activity, ctx);
    await vi.waitFor(() => { expect(dispatch).toHaveBeenCalledTimes(1); });
    expect(load).toHaveBeenCalledTimes(1);
    expect(panel(activity, ctx)).toBe(there);
  });

  it('is asked for again after a while when the network failed', async () => {
    vi.useFakeTimers();
    const load = vi.fn(() => Promise.reject<Panel<ActivityPart>>(new Error('no network')));
    const { ctx, dispatch } = context();
    const panel = later(load);
    panel(activity, ctx);
    await vi.advanceTimersByTimeAsync(1000);
    panel(activity, ctx);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(dispatch).toHaveBeenCalledTimes(1);
    panel(activity, ctx);
    expect(load).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });
});
