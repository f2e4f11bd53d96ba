// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StageDriver } from '../../stage/stage.driver';
import { hostile, result, vote } from '../../stage/stage.samples';
import { sortsAt } from './timeline';

let on: StageDriver;
beforeEach(() => { on = new StageDriver(); });
afterEach(() => {
  on.stage.remove();
  vi.useRealTimers();
});

const open = vote({ voted: 39, joined: 45 });
const revealed = vote({ status: 'closed', revealed: true, view: 'result' });
const labels = () => on.all('.result .label').map((label) => label.textContent);
const act = () => on.all('.result')[0]?.className.split(' ')[1];

describe('A result that is revealed before our eyes', () => {
  it('first falls onto the rows in the order of the ballot, and then finds its order', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const show = async (parts: Parameters<StageDriver['shows']>[0]) => {
      const shown = on.shows(parts);
      await vi.advanceTimersByTimeAsync(1);
      return shown;
    };
    await show({ activity: open });
    await show({ activity: revealed, result });
    expect(act()).toBe('falling');
    expect(labels()).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    expect(on.all('.marks i')).toHaveLength(30);
    await show({ activity: revealed, result, presence: { connected: 3, joined: 4 } });
    await vi.advanceTimersByTimeAsync(sortsAt(12) - 100);
    expect(act()).toBe('falling');
    await vi.advanceTimersByTimeAsync(200);
    expect(act()).toBe('settled');
    expect(labels()).toEqual(['Kalendarz', 'Forum', 'Dyżur']);
  });

  it('stands at once after a reload', async () => {
    await on.shows({ activity: revealed, result });
    expect(act()).toBe('settled');
    expect(labels()).toEqual(['Kalendarz', 'Forum', 'Dyżur']);
  });

  it('stands at once when another vote was on before', async () => {
    await on.shows({ activity: { ...open, id: 4 } });
    await on.shows({ activity: revealed, result });
    expect(act()).toBe('settled');
  });

  it('is gone when it is concealed', async () => {
    await on.shows({ activity: revealed, result });
    const text = await on.shows({ activity: vote({ status: 'closed' }) });
    expect(on.all('.result')).toHaveLength(0);
    expect(text).toContain('Za chwilę wyniki');
  });
});

describe('The agreement across sectors', () => {
  const agreeing = { ...revealed, view: 'agreement' };

  it('is shown when the facilitator wants it, what all support first', async () => {
    const text = await on.shows({ activity: agreeing, result });
    expect(on.all('.agree .label').map((label) => label.textContent)).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    expect(on.all('.agree .mark').map((mark) => mark.textContent)).toEqual(['A', 'B', 'A', 'B', 'A']);
    for (const words of ['popierają wszystkie sektory', 'brak wyraźnej większości', 'sektory się różnią', 'co najmniej 30%']) expect(text).toContain(words);
  });

  it('may begin with what divides, or count each sector alike with the plain share beside it', async () => {
    const shown = () => on.all('.agree .label').map((label) => label.textContent);
    expect(await on.shows({ activity: { ...agreeing, view: 'divide' }, result })).toContain('różnica 45');
    expect(shown()).toEqual(['Dyżur', 'Kalendarz', 'Forum']);
    expect(await on.shows({ activity: { ...agreeing, view: 'balanced' }, result })).toContain('za: 60% (licząc osoby: 23%)');
    expect(shown()).toEqual(['Dyżur', 'Forum', 'Kalendarz']);
  });

  it('gives way to the result when there are no groups to compare', async () => {
    await on.shows({ activity: agreeing, result: { ...result, groups: [], agreement: [] } });
    expect(on.all('.agree')).toHaveLength(0);
    expect(on.all('.result')).toHaveLength(1);
  });

  it('survives shares that can’t be', async () => {
    await on.shows({ activity: agreeing, result: { ...result, agreement: [{ id: 99, support: [400, -3, 'x'], verdict: 'hm' }, { id: 1, support: [] }, null] } });
    expect(on.all('.agree .mark').map((mark) => mark.getAttribute('style'))).toEqual([
      expect.stringContaining('inset-inline-start: 100%'), expect.stringContaining('inset-inline-start: 0%'), expect.stringContaining('inset-inline-start: 0%'),
    ]);
  });
});

describe('Priorities that are chosen', () => {
  const places = { most: 2, rule: 'equal-shares', decides: 'proportional' };
  const chosen = {
    rule: 'equal-shares', decides: 'proportional', seed: 's/9', proportional: [2, 3], plain: [2, 1], proportionalServed: 30, plainServed: 21,
    fates: { 1: 'plain', 2: 'both', 3: 'proportional' }, ties: [{ way: 'plain', equal: [1, 3], taken: 1, by: 'lot' }],
  };
  const filled = { ...result, places: 2, chosen, rows: result.rows.map((row) => ({ ...row, supporters: row.votes - 1 })) };

  it('are spoken of before anybody votes', async () => {
    const text = await on.shows({ activity: { ...open, places } });
    for (const words of ['Wybieramy najwyżej 2 priorytety', 'Rozstrzyga: równe udziały.', 'każda osoba ma tyle samo']) expect(text).toContain(words);
  });

  it('stand in both ways beside each other when the facilitator wants it', async () => {
    const text = await on.shows({ activity: { ...revealed, places, view: 'places' }, result: filled });
    expect(on.all('.ways tbody th').map((label) => label.textContent.trim())).toEqual(['Kalendarz', 'Forum', 'Dyżur']);
    expect(on.all('.ways .n').map((n) => n.textContent)).toEqual(['11', '8', '8']);
    for (const words of ['najwięcej popierających', 'żeby grupa miała swoją część', '30 z 39 osób', 'rozstrzygnęło losowanie: Forum']) expect(text).toContain(words);
  });

  it('leave the stage to the votes until then, and where there are none', async () => {
    await on.shows({ activity: { ...revealed, places }, result: filled });
    expect(on.all('.result')).toHaveLength(1);
    await on.shows({ activity: { ...revealed, view: 'places' }, result });
    expect(on.all('.ways')).toHaveLength(0);
    expect(on.all('.result')).toHaveLength(1);
  });

  it('survive what can’t be', async () => {
    await on.shows({ activity: { ...revealed, places: { most: 'x', rule: 7 }, view: 'places' }, result: { ...filled, places: -1, chosen: { fates: null, ties: [{}] } } });
    expect(on.all('.ways tbody tr')).toHaveLength(3);
  });
});

describe('Counts that are open', () => {
  it('grow in the order of the ballot, without places', async () => {
    const running = { voters: 4, onPaper: 2, votes: { 1: 1, 3: 3 } };
    const text = await on.shows({ activity: { ...open, openCounts: true, running } });
    expect(act()).toBe('running');
    expect(labels()).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    expect(on.all('.rank').map((rank) => rank.textContent)).toEqual(['', '', '']);
    expect(text).toContain('3 głosy');
    expect(text).toContain('Wyniki rosną na bieżąco');
    expect(text).not.toContain('Wyniki pokaże osoba prowadząca');
  });
});

describe('Who votes', () => {
  it('is said when it is not everybody', async () => {
    expect(await on.shows({ activity: { ...open, sectors: ['ngo', 'jst'] } })).toContain('Głosują tylko: NGO, samorząd');
  });

  it('and how many of them have no phone', async () => {
    expect(await on.shows({ activity: { ...open, onPaper: 7 } })).toContain('w tym głosy 7 osób bez telefonu');
    expect(await on.shows({ activity: revealed, result: { ...result, onPaper: 1 } })).toContain('w tym głos 1 osoby bez telefonu');
  });
});

describe('Hostile labels', () => {
  const choices = [{ id: 1, label: hostile }, { id: 2, label: 'W'.repeat(500) }, { id: 3, label: '\u202eodwrócone' }];
  const rows = choices.map(({ id, label }) => ({ id, label, votes: 9, by: [4, 5] }));

  it.each([['result', '.result'], ['agreement', '.agree']])('stay words in the %s', async (view, list) => {
    const text = await on.shows({ activity: { ...revealed, choices, view }, result: { ...result, rows } });
    expect(text).toContain(hostile);
    expect(on.all('img, script')).toHaveLength(0);
    expect(on.all(`${list} .label`)).toHaveLength(3);
    expect(on.all(`${list} .label`).map((label) => label.getAttribute('dir'))).toEqual(['auto', 'auto', 'auto']);
  });
});
