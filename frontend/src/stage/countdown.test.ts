// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clock, Countdown } from './countdown';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const shown = async (paused: number | null): Promise<string> => {
  const strip = new Countdown();
  strip.endsAt = Date.now() + 12 * MINUTE;
  strip.paused = paused;
  document.body.append(strip);
  await strip.updateComplete;
  const text = strip.renderRoot.textContent;
  strip.remove();
  return text;
};

describe('The clock in the strip', () => {
  it('runs', async () => {
    expect(await shown(null)).toContain('12:00');
  });

  it('shows the time for one activity instead, if there is one, and then that it is up', async () => {
    const strip = new Countdown();
    strip.timed = true;
    strip.endsAt = 3 * MINUTE;
    strip.still = 0;
    document.body.append(strip);
    await strip.updateComplete;
    expect(strip.renderRoot.textContent.replace(/\s+/g, ' ').trim()).toBe('3:00 na to ćwiczenie');
    strip.still = 4 * MINUTE;
    await strip.updateComplete;
    expect(strip.renderRoot.textContent.trim()).toBe('Czas minął');
    strip.remove();
  });

  it('says that there is a break while the meeting is paused', async () => {
    expect(await shown(4 * MINUTE)).toBe('Przerwa');
  });
});

describe('The clock of a replay', () => {
  it('stands at the moment that is shown', async () => {
    const strip = new Countdown();
    strip.endsAt = Date.parse('2023-11-22T09:00:00Z');
    strip.still = strip.endsAt - 5 * MINUTE;
    document.body.append(strip);
    await strip.updateComplete;
    expect(strip.renderRoot.textContent).toContain('5:00');
    strip.remove();
  });
});

describe('The clock', () => {
  it('shows minutes and seconds', () => {
    expect(clock(12 * MINUTE + 5 * SECOND)).toEqual({ time: '12:05', over: false });
  });

  it('shows hours only when there are any', () => {
    expect(clock(65 * MINUTE)).toEqual({ time: '1:05:00', over: false });
    expect(clock(59 * MINUTE).time).toBe('59:00');
  });

  it('shows the last second until it is over', () => {
    expect(clock(200)).toEqual({ time: '0:01', over: false });
    expect(clock(0)).toEqual({ time: '0:00', over: false });
  });

  it('counts on after the end', () => {
    expect(clock(-1)).toEqual({ time: '0:00', over: true });
    expect(clock(-(2 * MINUTE + 10 * SECOND))).toEqual({ time: '2:10', over: true });
  });
});
