// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StageDriver } from '../../stage/stage.driver';
import { hostile, rate, rateResult } from '../../stage/stage.samples';
import { PACE } from './live';

let on: StageDriver;
beforeEach(() => { on = new StageDriver(); });
afterEach(() => {
  on.stage.remove();
  vi.useRealTimers();
});

const open = rate({ openResults: true, answered: 23, joined: 41 });
const running = (means: object) => ({ activity: 12, means });
const at = (importance: number, feasibility: number) => ({ importance, feasibility });
const points = () => on.all('.point').map((point) => point.textContent);
const places = () => on.all('.point').map((point) => /inset-inline-start: calc\(([\d.]+)/.exec(point.getAttribute('style') ?? '')?.[1]);
const waiting = () => on.all('.list em').length;

describe('Ratings whose results are open', () => {
  it('stand on the map so far, with the words in the order of the ballot beside it', async () => {
    const text = await on.shows({ activity: open, running: running({ 1: at(2, 2), 3: at(4.25, 3.5) }) });
    expect(points()).toEqual(['A', 'C']);
    expect(on.all('.list .words').map((words) => words.textContent)).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    expect(on.all('.label')).toHaveLength(0);
    expect(text).toContain('Wyniki na razie');
    expect(text).toContain('Oceniło 23 z 41 osób');
    for (const later of ['Wyniki pokaże osoba prowadząca', '4,25', 'sektory']) expect(text).not.toContain(later);
  });

  it('wait outside the map where few have rated, and say so', async () => {
    const some = await on.shows({ activity: open, running: running({ 2: at(3, 3) }) });
    expect(points()).toEqual(['B']);
    expect(waiting()).toBe(2);
    expect(some).toContain('za mało ocen');
    const none = await on.shows({ activity: open, running: running({}) });
    expect(points()).toEqual([]);
    expect(waiting()).toBe(0);
    expect(none).toContain('Punkty pojawią się, gdy oceni więcej osób');
  });

  it('have points of one size, which tells nothing of how many have rated', async () => {
    await on.shows({ activity: open, running: running({ 1: at(2, 2), 2: at(3, 4), 3: at(4.25, 3.5) }) });
    const sizes = on.all('.point').map((point) => /inline-size: calc\(([\d.]+)/.exec(point.getAttribute('style') ?? '')?.[1]);
    expect(new Set(sizes).size).toBe(1);
  });

  it('move one after another: what comes too soon waits, and only the newest is shown', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const show = async (means: object, choices = open['choices']) => {
      const shown = on.shows({ activity: { ...open, choices }, running: running(means) });
      await vi.advanceTimersByTimeAsync(1);
      await shown;
    };
    await show({ 1: at(1, 1), 2: at(2, 2) });
    const first = places();
    await show({ 1: at(3, 3), 2: at(2, 2) });
    const second = places();
    expect(second[0]).not.toBe(first[0]);
    await show({ 1: at(5, 5), 2: at(2, 2) });
    await show({ 1: at(4, 4), 2: at(2, 2) });
    expect(places()).toEqual(second);

    // what is no longer offered does not wait
    await show({ 1: at(4, 4) }, [{ id: 1, label: 'Forum' }]);
    expect(places()).toEqual([second[0]]);

    await vi.advanceTimersByTimeAsync(PACE);
    await on.stage.updateComplete;
    expect(places()).not.toEqual([second[0]]);
    const settled = places();
    await show({ 1: at(4, 4) }, [{ id: 1, label: 'Forum' }]);
    expect(places()).toEqual(settled);
  });

  it('on one scale are rows without spread, in the order of the ballot', async () => {
    const text = await on.shows({ activity: { ...open, scales: ['importance'] }, running: running({ 1: { importance: 2 }, 2: { importance: 4.5 } }) });
    expect(on.all('.means .label').map((label) => label.textContent)).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    expect(on.all('.mean').map((mean) => mean.textContent.trim())).toEqual(['≈\u00a02,00', '≈\u00a04,50', 'za mało ocen']);
    expect(on.all('.spread, .verdict')).toHaveLength(0);
    expect(text).toContain('Ważność: mało ważne – bardzo ważne');
  });

  it('are announced before it opens, and give way to the reveal', async () => {
    expect(await on.shows({ activity: { ...open, status: 'ready' } })).toContain('Wyniki widać na bieżąco');
    expect(on.all('.choices li')).toHaveLength(3);
    const closed = await on.shows({ activity: { ...open, status: 'closed' }, running: running({ 1: at(2, 2) }) });
    expect(points()).toEqual([]);
    expect(closed).toContain('Za chwilę wyniki');
    await on.shows({ activity: { ...open, status: 'closed', revealed: true }, running: running({ 1: at(2, 2) }), result: rateResult([[4.5, 4.2], [4.1, 1.5]]) });
    expect(on.all('narada-live-ratings')).toHaveLength(0);
    expect(points()).toEqual(['A', 'B']);
  });

  it('are those of this activity, and misshapen ones are none', async () => {
    await on.shows({ activity: open, running: { activity: 4711, means: { 1: at(2, 2) } } });
    expect(on.all('.choices li')).toHaveLength(3);
    await on.shows({ activity: open, running: running({ 1: { importance: 'x', feasibility: 2 }, 2: 7, 3: at(-4, 99), x: null }) });
    expect(points()).toEqual(['C']);
    await on.shows({ activity: { ...open, scales: [] }, running: running({ 1: at(2, 2) }) });
    expect(points()).toEqual([]);
  });

  it('keep hostile labels words', async () => {
    const choices = [{ id: 1, label: hostile }, { id: 2, label: 'W'.repeat(500) }, { id: 3, label: '\u202eodwrócone' }];
    for (const scales of [['importance', 'feasibility'], ['importance']]) {
      const text = await on.shows({ activity: { ...open, choices, scales }, running: running({ 1: at(2, 2) }) });
      expect(text).toContain(hostile);
      expect(on.all('img, script')).toHaveLength(0);
    }
  });
});
