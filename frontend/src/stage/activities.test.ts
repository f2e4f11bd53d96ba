// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StageDriver } from './stage.driver';
import { contributions, gather, group, hostile, rate, rateResult, result, show, summarise, vote, workshop } from './stage.samples';

let on: StageDriver;
beforeEach(() => { on = new StageDriver(); });
afterEach(() => { on.stage.remove(); });

describe('Gathering', () => {
  it('waits for the first contribution', async () => {
    expect(await on.shows({ activity: gather() })).toContain('Czekamy na pierwsze wypowiedzi…');
  });

  it('shows contributions and counts them with the right noun', async () => {
    const text = await on.shows({ activity: gather(), ...contributions(5) });
    expect(text).toContain('5 potrzeb');
    expect(on.all('.card')).toHaveLength(5);
  });

  it('takes a great many', async () => {
    expect(await on.shows({ activity: gather(), ...contributions(300) })).toContain('300 potrzeb');
  });
});

describe('Grouping', () => {
  it('puts contributions under their themes and the rest into the calm field', async () => {
    await on.shows({ activity: group(2), ...contributions(3, 1, 1), ...contributions(2, 4, 2), ...contributions(1, 6, null), ...contributions(1, 7, 99) });
    expect(on.all('.theme').map((panel) => panel.querySelector('.n')?.textContent)).toEqual(['3', '2', '2']);
    expect(on.all('.theme.loose')).toHaveLength(1);
  });

  it('labels themes with letters', async () => {
    await on.shows({ activity: group(12), ...contributions(100) });
    expect(on.all('.theme .badge').map((badge) => badge.textContent).join('')).toBe('ABCDEFGHIJKL');
  });
});

describe('Voting', () => {
  it('shows how many have voted and no number of any choice', async () => {
    const text = await on.shows({ activity: vote({ voted: 23, joined: 41 }) });
    expect(text).toContain('Głosowało 23 z 41 osób');
    expect(text).toContain('Każda osoba ma 3 kropki');
    expect(text).toContain('Wyniki pokaże osoba prowadząca');
    expect(on.all('.result')).toHaveLength(0);
  });

  it('announces the result after closing', async () => {
    expect(await on.shows({ activity: vote({ status: 'closed' }) })).toContain('Głosowanie zamknięte. Za chwilę wyniki.');
  });

  it('keeps the result of another activity to itself', async () => {
    await on.shows({ activity: vote(), result: { ...result, activity: 4711 } });
    expect(on.all('.result')).toHaveLength(0);
  });

  it('shows the revealed rows in the order in which they come, with ties', async () => {
    const text = await on.shows({ activity: vote({ status: 'closed', revealed: true }), result });
    expect(on.all('.result .label').map((label) => label.textContent)).toEqual(['Kalendarz', 'Forum', 'Dyżur']);
    expect(on.all('.rank').map((rank) => rank.textContent)).toEqual(['1', '2', '2']);
    expect(text.match(/tyle samo głosów/g)).toHaveLength(2);
    expect(text).toContain('Głosowało 39');
  });

  it('marks few votes one by one and draws many as bars, with the groups in a legend', async () => {
    await on.shows({ activity: vote({ revealed: true }), result });
    expect(on.all('.marks')[0]?.querySelectorAll('i')).toHaveLength(12);
    expect(on.all('.legend li')).toHaveLength(2);
    await on.shows({ activity: vote({ revealed: true }), result: { ...result, groups: [], rows: [{ id: 1, label: 'Kalendarz', votes: 80, by: [] }] } });
    expect(on.all('.bar')).toHaveLength(1);
    expect(on.all('.legend')).toHaveLength(0);
  });
});

describe('Rating', () => {
  it('shows what is rated and how many have rated, and no number of anything', async () => {
    const text = await on.shows({ activity: rate({ rated: 23, joined: 41 }) });
    expect(text).toContain('Oceniło 23 z 41 osób');
    expect(text).toContain('Wykonalność: trudne – łatwe');
    expect(on.all('.choices li')).toHaveLength(3);
    expect(on.all('.point, .mean')).toHaveLength(0);
  });

  it('puts points with letters and words on the map once it is revealed', async () => {
    const text = await on.shows({ activity: rate({ status: 'closed', revealed: true }), result: rateResult([[4.5, 4.2], [4.1, 1.5], [2, 3.3]]) });
    expect(on.all('.point').map((point) => point.textContent)).toEqual(['A', 'B', 'C']);
    expect(on.all('.label').map((label) => label.textContent.trim())).toEqual(['Forum', 'Kalendarz', 'Dyżur']);
    for (const name of ['zróbmy najpierw', 'zaplanujmy', 'przy okazji', 'później', 'Ważność', 'Wykonalność']) expect(text).toContain(name);
  });

  it('lists the words beside the map when there are many', async () => {
    await on.shows({ activity: rate({ revealed: true }), result: rateResult(Array.from({ length: 20 }, (_, i) => [1 + i / 5, 5 - i / 5])) });
    expect(on.all('.point')).toHaveLength(20);
    expect(on.all('.label')).toHaveLength(0);
    expect(on.all('.list li')).toHaveLength(20);
  });

  it('tells what is not on the map because nobody rated it on both scales', async () => {
    const text = await on.shows({ activity: rate({ revealed: true }), result: rateResult([[4.5, 4.2], [4.1, null], [null, null]]) });
    expect(on.all('.point')).toHaveLength(1);
    expect(text).toContain('Bez ocen na obu skalach: 2 opcje');
  });

  it('shows one scale as rows with mean and spread', async () => {
    const text = await on.shows({ activity: rate({ scales: ['importance'], revealed: true }), result: rateResult([[4.25, null], [null, null]], ['importance']) });
    expect(text).toContain('4,25');
    expect(on.all('.spread i').map((column) => (column as HTMLElement).style.blockSize)).toEqual(['10%', '20%', '30%', '40%', '100%']);
    expect(on.all('.mean strong')[1]?.textContent).toBe('–');
  });

  it('keeps the result of another activity to itself, and reads none that is misshapen', async () => {
    await on.shows({ activity: rate(), result: { ...rateResult([[4, 4]]), activity: 4711 } });
    expect(on.all('.point')).toHaveLength(0);
    await on.shows({ activity: rate(), result: { kind: 'rate', activity: 12, scales: ['importance', 'feasibility'], rows: [{ ratings: { importance: 'x' } }, 7] } });
    expect(on.all('.point')).toHaveLength(0);
  });
});

describe('Showing and summarising', () => {
  it('shows a slide with short addresses', async () => {
    const text = await on.shows({ activity: show('Świetlica\nOtwarta co dzień', [{ label: 'Mapa', url: 'https://www.mapa.example.pl/a/?x=1' }]) });
    expect(on.all('.slide h1')[0]?.textContent).toBe('Świetlica');
    expect(text).toContain('mapa.example.pl/a');
    expect(text).not.toContain('?x=1');
  });

  it('shows who does what until when', async () => {
    const text = await on.shows({ activity: summarise() });
    expect(text).toContain('Starostwo do 15 grudnia 2023 r.');
    expect(on.all('.decisions li')).toHaveLength(1);
  });

  it('waits for the first words of the summary', async () => {
    expect(await on.shows({ activity: { ...summarise(), summary: '', decisions: [], actions: [] } })).toContain('Tu pojawi się podsumowanie');
  });
});

describe('Hostile words', () => {
  const activities = { gather: gather(hostile), group: { ...group(1), themes: [{ id: 1, name: hostile }] },
    vote: vote({ prompt: hostile, choices: [{ id: 1, label: hostile }] }), rate: rate({ prompt: hostile, choices: [{ id: 1, label: hostile }] }), show: show(hostile, [{ label: hostile, url: hostile }]),
    summarise: { ...summarise(), summary: hostile, decisions: [{ id: 1, text: hostile }] } };

  it.each(Object.entries(activities))('stay words in %s', async (_, activity) => {
    const text = await on.shows({ workshop: { ...workshop, title: hostile }, place: { block: 1, activity: 1, endsAt: null }, activity,
      'c/1': { id: 1, text: hostile, theme: 1 } });
    expect(text).toContain(hostile);
    expect(on.all('img, script, b[onclick], iframe')).toHaveLength(0);
  });

  it('stay words on the map', async () => {
    const shown = rateResult([[4, 4], [2, 2]]);
    await on.shows({ activity: rate({ revealed: true }), result: { ...shown, rows: shown.rows.map((row) => ({ ...row, label: hostile })) } });
    expect(on.all('.label')).toHaveLength(2);
    expect(on.all('img, script')).toHaveLength(0);
  });

  it('isolate their direction wherever people typed them', async () => {
    await on.shows({ activity: gather('مرحبا'), 'c/1': { id: 1, text: 'مرحبا', theme: null } });
    expect(on.all('.prompt')[0]?.getAttribute('dir')).toBe('auto');
    expect(on.all('.card p')[0]?.getAttribute('dir')).toBe('auto');
  });
});
