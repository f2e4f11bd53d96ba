// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Parts } from '../protocol';
import { StageDriver } from './stage.driver';
import {
  alike, ask, card, compare, compareResult, contributions, gather, group, hostile, opine, opineResult, question, rank, rankResult, rate, rateResult, result, show, summarise, vote, words, workshop,
} from './stage.samples';

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

describe('What many speak of', () => {
  const cloud = { words: [{ id: 0, text: 'świetlica', count: 7 }, { id: 4, text: 'wolna sala', count: 3 }], more: 0 };

  it('stands instead of the cards, each with its number of people, and says from how many on', async () => {
    const text = await on.shows({ activity: { ...gather(), phrases: 3 }, cloud, ...contributions(9) });
    expect(on.all('.word').map((word) => word.textContent)).toEqual(['świetlica\u00a07', 'wolna sala\u00a03']);
    expect(text).toContain('słowa co najmniej 3 osób');
    expect(text).toContain('9 potrzeb');
    expect(on.all('.card')).toHaveLength(0);
  });

  it('says so as long as there is nothing', async () => {
    const text = await on.shows({ activity: { ...gather(), phrases: 3 }, cloud: { words: [], more: 0 }, ...contributions(2) });
    expect(text).toContain('u co najmniej 3 osób');
  });
});

describe('What says the same', () => {
  it('is told on the card with which it is shown', async () => {
    await on.shows({ activity: gather(), ...contributions(2), 'c/1': { id: 1, text: 'Autobus', theme: null, similar: 3 } });
    expect(on.all('.similar').map((note) => note.textContent)).toEqual(['+3\u00a0osoby']);
    expect(await on.shows({ activity: gather(), ...contributions(2) })).not.toContain('+');
  });
});

describe('The pinned one', () => {
  const pinned = { id: 2, text: 'Autobus w weekend', theme: null, similar: 1 };

  it('stands large before the others, which are still counted', async () => {
    const text = await on.shows({ activity: { ...gather(), pinned }, ...contributions(5) });
    expect(on.all('.pinned p[dir=auto]').map((p) => p.textContent)).toEqual(['Autobus w weekend']);
    expect(text).toContain('+1 osoba');
    expect(text).toContain('5 potrzeb');
    expect(on.all('narada-wall.behind')).toHaveLength(1);
    expect(on.all('.card')).toHaveLength(5);
  });

  it('goes and the others come forward', async () => {
    await on.shows({ activity: { ...gather(), pinned }, ...contributions(5) });
    await on.shows({ activity: gather() }, false);
    expect(on.all('.pinned, .behind')).toHaveLength(0);
  });

  it('stays words and keeps its direction', async () => {
    await on.shows({ activity: { ...gather(), pinned: { ...pinned, text: hostile } }, ...contributions(1) });
    expect(on.all('.pinned p')[0]?.textContent).toBe(hostile);
    expect(on.all('.pinned img, .pinned script')).toHaveLength(0);
  });
});

describe('A gathering of words', () => {
  it('is a cloud, larger the more people said a word', async () => {
    const text = await on.shows(words({ zaufanie: 8, ludzie: 1 }));
    const size = (n: number): number => parseFloat(/font-size: calc\(([\d.]+)/.exec(on.all('.word')[n]?.getAttribute('style') ?? '')?.[1] ?? '');
    expect(on.all('.word').map((word) => word.textContent)).toEqual(['zaufanie', 'ludzie']);
    expect(size(0)).toBeGreaterThan(size(1));
    expect(text).toContain('9 słów');
    expect(on.all('narada-wall')).toHaveLength(0);
  });

  it('tells how many more words there are', async () => {
    expect(await on.shows(words({ zaufanie: 2 }, 14))).toContain('i jeszcze 14 słów');
  });

  it('waits for the first word', async () => {
    expect(await on.shows(words({}))).toContain('Czekamy na pierwsze wypowiedzi…');
  });

  it('shows hostile words as words', async () => {
    await on.shows(words({ [hostile]: 1, مرحبا: 1 }));
    expect(on.all('.word').map((word) => word.textContent)).toEqual([hostile, 'مرحبا']);
    expect(on.all('.word')[1]?.getAttribute('dir')).toBe('auto');
    expect(on.all('img, script')).toHaveLength(0);
  });
});

describe('Grouping', () => {
  it('puts contributions under their themes and the rest into the calm field', async () => {
    await on.shows({ activity: group(2), ...contributions(3, 1, 1), ...contributions(2, 4, 2), ...contributions(1, 6, null), ...contributions(1, 7, 99) });
    expect(on.all('.theme').map((panel) => panel.querySelector('.n')?.textContent)).toEqual(['3', '2', '2']);
    expect(on.all('.theme.loose')).toHaveLength(1);
  });

  it('puts what the facilitator put first on top', async () => {
    const themes = [{ id: 1, name: 'Dojazd', order: [3, 1, 2] }, { id: 2, name: 'Młodzież' }];
    await on.shows({ activity: { ...(group(2) as object), themes }, ...contributions(3, 1, 1), ...contributions(2, 4, 2) });
    const [ordered, asTheyCame] = on.all('narada-wall') as unknown as { ordered: boolean; cards: { id: number }[]; renderRoot: ShadowRoot }[];
    expect(ordered?.ordered).toBe(true);
    expect(ordered?.cards.map(({ id }) => id)).toEqual([3, 1, 2]);
    expect([...(ordered?.renderRoot.querySelectorAll('.card p') ?? [])].map((p) => p.textContent)).toEqual(['Wypowiedź 3', 'Wypowiedź 1', 'Wypowiedź 2']);
    expect(asTheyCame?.ordered).toBe(false);
    expect(asTheyCame?.cards.map(({ id }) => id)).toEqual([4, 5]);
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

describe('Comparisons in pairs', () => {
  it('show what is compared and the turnout, and no number of anything', async () => {
    const text = await on.shows({ activity: compare({ answered: 23, joined: 41 }) });
    expect(text).toContain('Odpowiedziało 23 z 41 osób');
    expect(text).toContain('Kalendarz');
    expect(on.all('.strengths')).toHaveLength(0);
  });

  it('show from which place to which, one line beside what is too close, and what was compared too seldom', async () => {
    const text = await on.shows({ activity: compare({ revealed: true }), result: compareResult([[72, 1, 1, 0], [51, 2, 3, 1], [44, 2, 3, 1], [null, 0, 0, 2]]) });
    expect(on.all('.strengths b').map((place) => place.textContent)).toEqual(['1.', '2–3', '2–3', '']);
    expect(on.all('.strengths .close')).toHaveLength(2);
    expect(on.all('.strength')).toHaveLength(3);
    expect(text).toContain('za mało porównań: 3');
    expect(text).toContain('Rozstrzygnięte porównania: 140. Trudno powiedzieć: 12.');
    expect(text).toContain('zbyt blisko, by rozstrzygnąć');
    expect(text).not.toContain('To wskazówka');
  });

  it('say that few people took part', async () => {
    expect(await on.shows({ activity: compare({ revealed: true }), result: { ...compareResult([[60, 1, 1, 0]]), few: true } })).toContain('To wskazówka');
    await on.shows({ activity: compare({ revealed: true }), result: { ...compareResult([[60, 1, 1, 0]]), activity: 4711 } });
    expect(on.all('.strengths')).toHaveLength(0);
  });
});

describe('A ranking', () => {
  it('shows what is put in order and the turnout, and no number of anything', async () => {
    const text = await on.shows({ activity: rank({ answered: 23, joined: 41 }) });
    expect(text).toContain('Odpowiedziało 23 z 41 osób');
    expect(text).toContain('Kalendarz');
    expect(on.all('.places')).toHaveLength(0);
  });

  it('shows the places, with ties named, once it is revealed', async () => {
    const text = await on.shows({ activity: rank({ status: 'closed', revealed: true }), result: rankResult([1, 2, 2]) });
    expect(on.all('.places b').map((place) => place.textContent)).toEqual(['1.', '2.', '2.']);
    expect(on.all('.places em')).toHaveLength(2);
    expect(text).toContain('na 1. miejscu: 9');
    expect(text).toContain('metoda Schulzego');
    expect(text).not.toContain('Bord');
  });

  it('says it where points would give another place', async () => {
    const text = await on.shows({ activity: rank({ revealed: true }), result: rankResult([1, 2, 3], [2, 1, 3]) });
    expect(text).toContain('wg punktów: 2.');
    expect(on.all('.note').map((note) => note.textContent.includes('wg\u00a0punktów'))).toEqual([true, true, false]);
    expect(text).toContain('metoda Bordy');
  });

  it('says whether Ranked Pairs gives the same order, or which one', async () => {
    const same = rankResult([1, 2, 2]);
    const pairs = (places: number[]) => ({ ...same, rows: same.rows.map((row, i) => ({ ...row, byPairs: places[i] ?? 0 })) });
    expect(await on.shows({ activity: rank({ revealed: true }), result: pairs([1, 2, 2]) })).toContain('Ranked Pairs daje to samo');
    expect(await on.shows({ activity: rank({ revealed: true }), result: pairs([2, 1, 3]) })).toContain('Ranked Pairs dałaby: 1.');
  });

  it('shows twelve, and nothing of another activity', async () => {
    await on.shows({ activity: rank({ revealed: true }), result: rankResult(Array.from({ length: 12 }, (_, i) => i + 1)) });
    expect(on.all('.places li')).toHaveLength(12);
    await on.shows({ activity: rank(), result: { ...rankResult([1]), activity: 4711 } });
    expect(on.all('.places')).toHaveLength(0);
  });
});

describe('Statements', () => {
  it('are shown with the turnout, and no number of anything', async () => {
    const text = await on.shows({ activity: opine({ answered: 23, joined: 41 }) });
    expect(text).toContain('Odpowiedziało 23 z 41 osób');
    expect(text).toContain('Kalendarz');
    expect(on.all('.opinion')).toHaveLength(0);
    expect(await on.shows({ activity: opine({ status: 'closed' }) })).toContain('Za chwilę wyniki');
  });

  it('say how many more statements there are, not options', async () => {
    const choices = Array.from({ length: 63 }, (_, i) => ({ id: i + 1, label: `Zdanie ${i + 1}.` }));
    expect(await on.shows({ activity: opine({ choices }) })).toContain('i jeszcze 52 zdania');
  });

  it('have one bar each once it is revealed, whose parts have a sign and a number', async () => {
    const text = await on.shows({ activity: opine({ status: 'closed', revealed: true }), result: opineResult([[12, 5, 3], [0, 20, 0]], 'supported-by-all') });
    expect(on.all('.opinion i').map((part) => part.textContent)).toEqual(['✓ 12', '○ 3', '✗ 5', '✗ 20']);
    expect(on.all('.opinion')[0]?.getAttribute('aria-label')).toBe('zgadzam się: 12, pomijam: 3, nie zgadzam się: 5');
    expect(text).toContain('popierają wszystkie sektory');
  });

  it('say how many answered and where that is too few to say more, and tell of those without room', async () => {
    const text = await on.shows({ activity: opine({ revealed: true }), result: opineResult(Array.from({ length: 30 }, () => [1, 1, 1])) });
    expect(text).toContain('za mało osób, by to powiedzieć 3 osoby');
    expect(text).toMatch(/i jeszcze \d+ zda/);
  });

  it('stand in the order that the facilitator chose, with both shares named', async () => {
    const { rows, ...rest } = opineResult([[12, 5, 3], [9, 9, 2]]);
    const measured = { ...rest, rows: rows.map((row, i) => ({ ...row, share: 60 - 15 * i, balanced: 40 + 10 * i, common: 30, divide: 5 })) };
    const text = await on.shows({ activity: opine({ revealed: true, view: 'balanced' }), result: measured });
    expect(on.all('.opinions .label').map((label) => label.textContent)).toEqual(['Kalendarz', 'Forum']);
    expect(text).toContain('za: 50% (licząc osoby: 45%)');
    expect(text).toContain('Każdy sektor liczy się tak samo');
  });

  it('that are too close to call have one line beside them, and it is said what that means', async () => {
    const { rows, ...rest } = opineResult([[18, 1, 1], [9, 9, 2], [9, 9, 2]]);
    const result = { ...rest, few: true, rows: rows.map((row, i) => ({ ...row, band: i === 0 ? 0 : 1 })) };
    const text = await on.shows({ activity: opine({ revealed: true }), result });
    expect(on.all('.opinions li').map((li) => li.className)).toEqual(['', 'close on', 'close']);
    expect(text).toContain('zbyt blisko, by rozstrzygnąć');
    expect(text).toContain('mniej niż 10 osób');
  });

  it('say of which sectors hardly anybody answered', async () => {
    const { rows, ...rest } = opineResult([[12, 5, 3], [9, 1, 1]]);
    const groups = [{ sectors: ['ngo' as const], people: 12 }, { sectors: ['jst' as const, 'residents' as const], people: 14 }];
    await on.shows({ activity: opine({ revealed: true }), result: { ...rest, groups, rows: rows.map((row, i) => ({ ...row, seldom: i === 0 ? [] : [1] })) } });
    expect(on.all('.seldom').map((note) => note.textContent)).toEqual(['odpowiedziała mniej niż połowa: samorząd, mieszkanki i\u00a0mieszkańcy']);
  });

  it('show groups of opinion: what they share first, then what is typical of each, with a letter and numbers of people', async () => {
    const revealed = { activity: opine({ revealed: true, view: 'groups' }), result: opineResult([[12, 5, 3]]) };
    const text = await on.shows({ ...revealed, alike: alike() });
    expect(text.indexOf('Wspólny kalendarz w każdej grupie co najmniej 91%')).toBeLessThan(text.indexOf('Grupa A'));
    expect(text).toContain('Grupa A 62 osoby częściej niż inne zgadza się z tym: ✓Konkursy jesienią 82% grupy, 31% reszty');
    expect(text).toContain('częściej niż inne nie zgadza się z tym: ✗Sztywne stawki');
    expect(text).toContain('nikt nie jest wskazany');
    expect(on.all('.camp .badge').map((sign) => sign.textContent)).toEqual(['A', 'B']);
    expect(on.all('.opinion')).toHaveLength(0);
  });

  it('say in one sentence why there are no groups, and never show those of another activity', async () => {
    const revealed = { activity: opine({ revealed: true, view: 'groups' }), result: opineResult([[12, 5, 3]]) };
    expect(await on.shows({ ...revealed, alike: alike({ state: 'too-few', people: 41, groups: [], shared: [] }) }))
      .toContain('potrzeba co najmniej 20 zdań i 100 osób');
    expect(await on.shows({ ...revealed, alike: alike({ state: 'none', groups: [], shared: [] }) })).toContain('nie układają się w wyraźne grupy');
    await on.shows({ ...revealed, alike: alike({ activity: 4711 }) });
    expect(on.all('.camp')).toHaveLength(0);
    expect(on.all('.opinion')).toHaveLength(1);
  });

  it('are not mixed up with the result of something else', async () => {
    await on.shows({ activity: opine(), result: { ...opineResult([[1, 1, 1]]), activity: 4711 } });
    await on.shows({ activity: opine({ id: 9 }), result });
    expect(on.all('.opinion')).toHaveLength(0);
  });
});

describe('Evaluation', () => {
  const evaluate = (more: Parts = {}): Parts => ({ id: 14, kind: 'evaluate', prompt: 'Jak było?', status: 'open', answered: 0, joined: 0, ...more });
  const rows = [
    { id: 1, label: 'Znam formy współpracy.', n: 9, mean: 4.25, spread: [0, 0, 1, 2, 6] }, { id: 2, label: 'Było warto.', n: 3, mean: null, spread: [] },
  ];

  it('is calm while people answer: what is asked and how many have answered, and nothing of what', async () => {
    const questions = [{ id: 'worth', text: 'Było warto.' }, 'x', { id: 'again', text: 'Przyjdę znowu.' }];
    const text = await on.shows({ activity: evaluate({ answered: 23, joined: 41, questions }) });
    expect(on.all('.choices li').map((li) => li.textContent.trim())).toEqual(['Było warto.', 'Przyjdę znowu.']);
    expect(text).toContain('Odpowiedziało 23 z 41 osób');
    expect(text).toContain('Odpowiedzi nie są podpisane.');
    expect(on.all('.mean')).toHaveLength(0);
  });

  it('shows means with their spread once it is revealed, and no mean of a few', async () => {
    const text = await on.shows({ activity: evaluate({ status: 'closed', revealed: true }), result: { kind: 'evaluate', activity: 14, people: 9, rows } });
    expect(text).toContain('Odpowiedziało 9');
    expect(on.all('.mean strong').map((mean) => mean.textContent)).toEqual(['4,25', '–']);
    expect(on.all('.spread')).toHaveLength(1);
    expect(text).toContain('Bez średniej: zbyt mało ocen');
  });

  it('says of each row what may be said, and that few people are a hint', async () => {
    const judged = (result: ReturnType<typeof rateResult>) => ({
      ...result, few: true, rows: result.rows.map((row, i) => ({
        ...row, ratings: Object.fromEntries(Object.entries(row.ratings).map(([scale, one]) => [scale, { ...one, verdict: i === 1 ? 'sectors-differ' : 'supported-by-all' }])),
      })),
    });
    const map = await on.shows({ activity: rate({ revealed: true }), result: judged(rateResult([[4.5, 4.2], [4.1, 1.5], [4, 3.3]])) });
    expect(map).toContain('mniej niż 10 osób');
    expect(on.all('.map-verdicts').map((line) => line.textContent.replace(/\s+/g, ' ').trim()))
      .toEqual(['Ważność wysoko oceniają wszystkie sektory: A, Csektory oceniają różnie: B', 'Wykonalność wysoko oceniają wszystkie sektory: A, Csektory oceniają różnie: B']);
    await on.shows({ activity: rate({ scales: ['importance'], revealed: true }), result: judged(rateResult([[4.25, null], [2, null]], ['importance'])) });
    expect(on.all('.means .verdict').map((verdict) => verdict.textContent)).toEqual(['wysoko oceniają wszystkie sektory', 'sektory oceniają różnie']);
  });

  it('keeps the result of another activity to itself, and reads none that is misshapen', async () => {
    await on.shows({ activity: evaluate(), result: { kind: 'evaluate', activity: 4711, people: 9, rows } });
    expect(on.all('.mean')).toHaveLength(0);
    await on.shows({ activity: evaluate(), result: { kind: 'evaluate', activity: 14, people: 'x', rows: [{ mean: 'x', n: -2 }, 7] } });
    expect(on.all('.mean strong').map((mean) => mean.textContent)).toEqual(['–']);
  });
});

describe('Rating', () => {
  it('shows what is rated and how many have rated, and no number of anything', async () => {
    const text = await on.shows({ activity: rate({ answered: 23, joined: 41 }) });
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

  it('calls the scales as the facilitator does, and then no corner of the map', async () => {
    const names = { importance: { name: 'Pilność', low: '', high: '' }, feasibility: { name: 'Koszt <b>', low: 'niski', high: 'wysoki' } };
    const open = await on.shows({ activity: rate({ names }) });
    expect(open).toContain('Koszt <b>: niski – wysoki');
    expect(open).toContain('Pilność');
    expect(open).not.toContain('mało ważne');
    const map = await on.shows({ activity: rate({ names, revealed: true }), result: rateResult([[4.5, 4.2], [4.1, 1.5]]) });
    expect(map).toContain('Koszt <b>');
    expect(map).toContain('wysoki →');
    expect(map).not.toContain('zróbmy najpierw');
    expect(map).not.toContain('Wykonalność');
    const one = await on.shows({ activity: rate({ scales: ['importance'], names, revealed: true }), result: rateResult([[4.25, null]], ['importance']) });
    expect(one).toContain('Pilność');
    expect(one).not.toContain('mało ważne');
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

describe('Questions', () => {
  const rows = () => on.all('.waiting-line .words').map((row) => row.textContent);

  it('waits for the first one', async () => {
    expect(await on.shows({ activity: ask(0) })).toContain('Czekamy na pierwsze pytanie…');
  });

  it('shows what most people want to know first, with numbers and bars', async () => {
    const text = await on.shows({ activity: ask(3), ...question(1, 2), ...question(2, 8), ...question(3, 4) });
    expect(rows()).toEqual(['Pytanie 2', 'Pytanie 3', 'Pytanie 1']);
    expect(on.all('.waiting-line .n').map((n) => n.textContent)).toEqual(['8', '4', '2']);
    expect(on.all('.waiting-line .share i').map((bar) => bar.getAttribute('style'))).toEqual([100, 50, 25].map((n) => `inline-size: ${n}%`));
    expect(text).toContain('3 pytania');
  });

  it('shows the one that is being answered in large letters and the next ones below', async () => {
    const text = await on.shows({ activity: ask(4, 2), ...question(1, 2), ...question(2, 8), ...question(3, 4), ...question(4, 9, 'Dawno', true) });
    expect(on.all('.answering .words')[0]?.textContent).toBe('Pytanie 2');
    expect(text).toContain('8 osób chce wiedzieć');
    expect(text).toContain('Z odpowiedzią: 1');
    expect(rows()).toEqual(['Pytanie 3', 'Pytanie 1']);
    expect(text).not.toContain('Dawno');
  });

  it('shows what was answered in writing below it, and of many words the beginning', async () => {
    await on.shows({ activity: ask(2, 2), ...question(1, 2), ...question(2, 8), 'w/1': 'Nie teraz', 'w/2': 'W maju.\n\nO 9:00.' });
    expect(on.all('.answering .reply').map((one) => one.textContent.replaceAll('\u00a0', ' ').trim())).toEqual(['Odpowiedź: W maju. O 9:00.']);
    const text = await on.shows({ 'w/2': `${'Długie słowa '.repeat(30)}Koniec` }, false);
    expect(text).toContain('Długie…');
    expect(text).toContain('Cała odpowiedź jest na telefonach');
    expect(text).not.toContain('Koniec');
  });

  it('lets an answer vanish at once', async () => {
    await on.shows({ activity: ask(1, 2), ...question(2, 8), 'w/2': 'W maju.' });
    await on.shows({ 'w/2': null }, false);
    expect(on.all('.answering .reply')).toHaveLength(0);
  });

  it('lets a hidden question vanish at once, also while it is being answered', async () => {
    await on.shows({ activity: ask(2, 2), ...question(1, 2), ...question(2, 8) });
    const text = await on.shows({ activity: ask(1), 'q/2': null, 's/2': null }, false);
    expect(text).not.toContain('Pytanie 2');
    expect(on.all('.answering')).toHaveLength(0);
    expect(rows()).toEqual(['Pytanie 1']);
  });

  it('changes the order when the support does, and each row keeps its sign for gliding', async () => {
    await on.shows({ activity: ask(2), ...question(1, 2), ...question(2, 8) });
    await on.shows({ 's/1': 9 }, false);
    expect(rows()).toEqual(['Pytanie 1', 'Pytanie 2']);
    expect(on.all('.waiting-line li').map((row) => row.getAttribute('data-glide'))).toEqual(['q-1', 'q-2']);
  });

  it('says how many more there are, and that the queue is empty when all are answered', async () => {
    const many = Object.assign({}, ...Array.from({ length: 40 }, (_, i) => question(i + 1, 1))) as Parts;
    expect(await on.shows({ activity: ask(40), ...many })).toContain('i jeszcze 35 pytań');
    expect(await on.shows({ activity: ask(1), ...question(1, 3, 'Kiedy?', true) })).toContain('W kolejce nie ma już pytań');
  });

  it('leaves out what can not be read', async () => {
    await on.shows({ activity: ask(2), ...question(1, 2), 'q/2': 'x', 's/2': 7, 'q/3': { id: 3, text: ' ' }, 's/1': 'many' });
    expect(rows()).toEqual(['Pytanie 1']);
  });
});

describe('Showing and summarising', () => {
  it('shows a slide with short addresses', async () => {
    const text = await on.shows({ activity: show('Świetlica\nOtwarta co dzień', [{ label: 'Mapa', url: 'https://www.mapa.example.pl/a/?x=1' }]) });
    expect(on.all('.slide h1')[0]?.textContent).toBe('Świetlica');
    expect(text).toContain('mapa.example.pl/a');
    expect(text).not.toContain('?x=1');
  });

  it('shows the cards of a slide with how many find each useful', async () => {
    const text = await on.shows({ activity: { ...show('Przykłady'), cards: [card(1, 'Świetlica'), card(2, 'Mapa'), { title: '' }] }, 'm/1': 12 });
    expect(on.all('.presented h3').map((one) => one.textContent)).toEqual(['Świetlica', 'Mapa']);
    expect(text).toContain('Przyda się nam: 12 osób');
    expect(on.all('.useful')).toHaveLength(1);
    expect(text).toContain('Zaznacz na telefonie');
  });

  it('shows of many cards the titles only', async () => {
    const text = await on.shows({ activity: { ...show('Przykłady'), cards: Array.from({ length: 12 }, (_, i) => card(i + 1, `Karta ${i + 1}`)) } });
    expect(on.all('.presented h3')).toHaveLength(12);
    expect(text).not.toContain('Otwarta');
    expect(text).not.toContain('powiat konecki');
  });

  it('shows the question about a slide that is being answered instead of its cards', async () => {
    const slide = { ...show('Przykłady'), cards: [card(1, 'Świetlica')], limit: 200, count: 1 };
    const text = await on.shows({ activity: { ...slide, current: 1 }, ...question(1, 4, 'Kto płaci?') });
    expect(text).toContain('Przykłady');
    expect(text).toContain('Teraz odpowiadamy Kto płaci? 4 osoby chcą wiedzieć');
    expect(on.all('.presented')).toHaveLength(0);
    expect(await on.shows({ activity: slide })).toContain('Świetlica');
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
    vote: vote({ prompt: hostile, choices: [{ id: 1, label: hostile }] }), rate: rate({ prompt: hostile, choices: [{ id: 1, label: hostile }] }), opine: opine({ prompt: hostile, choices: [{ id: 1, label: hostile }] }),
    compare: compare({ prompt: hostile, choices: [{ id: 1, label: hostile }] }),
    rank: rank({ prompt: hostile, choices: [{ id: 1, label: hostile }] }), show: show(hostile, [{ label: hostile, url: hostile }]),
    cards: { ...show(''), cards: [{ id: 1, title: hostile, text: hostile, where: hostile }] },
    ask: ask(1, 1), summarise: { ...summarise(), summary: hostile, decisions: [{ id: 1, text: hostile }] } };

  it.each(Object.entries(activities))('stay words in %s', async (_, activity) => {
    const text = await on.shows({ workshop: { ...workshop, title: hostile }, place: { block: 1, activity: 1, endsAt: null }, activity,
      'c/1': { id: 1, text: hostile, theme: 1 }, ...question(1, 1, hostile), 'w/1': hostile });
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
