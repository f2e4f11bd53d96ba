import type { CompareResultPart, OpinedRow, OpineResultPart, Parts, RankResultPart, RateResultPart, Rating, ResultPart, Scale } from '../protocol';

/** A workshop for the tests of the stage. */
export const workshop = {
  title: 'Współpraca w powiecie', county: 'powiat staszowski', date: '2023-11-22', start: '09:00', end: '11:00',
  venue: 'Grzybów 75A', phase: 'live',
};
export const agenda = [
  { id: 1, title: 'Powitalna kawa', start: '09:00', minutes: 30 },
  { id: 2, title: 'Diagnoza potrzeb', start: '09:30', minutes: 30 },
  { id: 3, title: 'Zakończenie', start: '10:00', minutes: 60 },
];
export const door = { code: 'K7M4QX', url: 'http://192.168.1.5:8080/j/K7M4QX', qr: { size: 21, path: 'M0 0h7v7h-7z' } };
export const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';

export const gather = (prompt = 'Czego potrzebujemy?'): Parts =>
  ({ id: 7, kind: 'gather', prompt, status: 'open', noun: 'need', limit: 200, count: 0 });

/** A gathering of words, with so many of each. */
export const words = (said: Record<string, number>, more = 0): Parts => ({
  activity: { ...gather('Jednym słowem?'), noun: 'word', limit: 40, count: Object.values(said).reduce((all, n) => all + n, 0) },
  cloud: { words: Object.entries(said).map(([text, count], i) => ({ id: i + 1, text, count })), more },
});

export const group = (themes: number): Parts => ({
  id: 8, kind: 'group', prompt: 'Co się łączy?', status: 'open',
  themes: Array.from({ length: themes }, (_, i) => ({ id: i + 1, name: `Temat ${i + 1}` })),
});

export const vote = (more: Parts = {}): Parts => ({
  id: 9, kind: 'vote', prompt: 'Co najpierw?', status: 'open', method: 'dots', dots: 3, perChoice: 2, revealed: false, voted: 0, joined: 0,
  choices: [{ id: 1, label: 'Forum' }, { id: 2, label: 'Kalendarz' }, { id: 3, label: 'Dyżur' }], ...more,
});

export const result: ResultPart = {
  activity: 9, voters: 39, onPaper: 0, few: false, groups: [{ sectors: ['ngo'], voters: 20 }, { sectors: ['jst', 'residents'], voters: 19 }],
  rows: [
    { id: 2, label: 'Kalendarz', votes: 12, by: [7, 5], band: 0 },
    { id: 1, label: 'Forum', votes: 9, by: [4, 5], band: 1 },
    { id: 3, label: 'Dyżur', votes: 9, by: [9, 0], band: 1 },
  ],
  agreement: [
    { id: 1, support: [50, 55], verdict: 'supported-by-all', share: 52, balanced: 53, common: 30, divide: 5 },
    { id: 2, support: [35, 26], verdict: 'no-clear-majority', share: 31, balanced: 30, common: 12, divide: 9 },
    { id: 3, support: [45, null], verdict: 'sectors-differ', share: 23, balanced: 60, common: 0, divide: 45 },
  ],
};

export const rate = (more: Parts = {}): Parts => ({
  id: 12, kind: 'rate', prompt: 'Co ważne, a co łatwe?', status: 'open', scales: ['importance', 'feasibility'], revealed: false, rated: 0, joined: 0,
  choices: [{ id: 1, label: 'Forum' }, { id: 2, label: 'Kalendarz' }, { id: 3, label: 'Dyżur' }], ...more,
});

const rating = (mean: number | null): Rating => ({ n: mean === null ? 0 : 20, mean, spread: [1, 2, 3, 4, 10], by: [] });
const labels = ['Forum', 'Kalendarz', 'Dyżur'];

/** Means of importance and feasibility by row; null where nobody rated. */
export const rateResult = (means: [number | null, number | null][], scales: Scale[] = ['importance', 'feasibility']): RateResultPart => ({
  kind: 'rate', activity: 12, raters: 20, scales, groups: [],
  rows: means.map(([importance, feasibility], i) => ({
    id: i + 1, label: labels[i] ?? `Pomysł ${i + 1}`,
    ratings: scales.length > 1 ? { importance: rating(importance), feasibility: rating(feasibility) } : { importance: rating(importance) },
  })),
});

export const opine = (more: Parts = {}): Parts => ({
  id: 14, kind: 'opine', prompt: 'Zgadzasz się?', status: 'open', revealed: false, answered: 0, joined: 0,
  choices: [{ id: 1, label: 'Forum' }, { id: 2, label: 'Kalendarz' }, { id: 3, label: 'Dyżur' }], ...more,
});

/** How many agree, disagree and pass by row. */
export const opineResult = (rows: [number, number, number][], verdict: OpinedRow['verdict'] = 'too-few'): OpineResultPart => ({
  kind: 'opine', activity: 14, people: 20, few: false, groups: [],
  rows: rows.map(([agree, disagree, pass], i) => ({ id: i + 1, label: labels[i] ?? `Zdanie ${i + 1}`, agree, disagree, pass, by: [], band: i, verdict, share: null, balanced: null, common: null, divide: null })),
});

export const rank = (more: Parts = {}): Parts => ({ ...opine(more), id: 15, kind: 'rank', prompt: 'Co najważniejsze?' });

/** Choices with these places; and with these by points. */
export const rankResult = (places: number[], byPoints: number[] = places): RankResultPart => ({
  kind: 'rank', activity: 15, people: 20, groups: [],
  rows: places.map((place, i) => ({ id: i + 1, label: labels[i] ?? `Pomysł ${i + 1}`, place, byPoints: byPoints[i] ?? place, points: 3.5, first: 9 - i, by: [] })),
});

export const compare = (more: Parts = {}): Parts => ({ ...opine(more), id: 16, kind: 'compare', prompt: 'Co ważniejsze?' });

/** Chances with their places; without a chance it was compared too seldom. */
export const compareResult = (rows: [chance: number | null, best: number, worst: number, band: number][]): CompareResultPart => ({
  kind: 'compare', activity: 16, people: 20, few: false, comparisons: 140, undecided: 12, groups: [],
  rows: rows.map(([chance, best, worst, band], i) => ({
    id: i + 1, label: labels[i] ?? `Pomysł ${i + 1}`, compared: chance === null ? 3 : 24, chance, low: chance === null ? null : chance - 10,
    high: chance === null ? null : chance + 10, best: chance === null ? null : best, worst: chance === null ? null : worst, band,
  })),
});

export const show = (text: string, links: { label: string; url: string }[] = []): Parts =>
  ({ id: 10, kind: 'show', prompt: '', status: 'open', text, links });

export const card = (id: number, title: string): Parts =>
  ({ id, type: 'practice', title, where: 'powiat konecki', text: 'Otwarta po południu.', url: 'https://example.org' });

export const summarise = (): Parts => ({
  id: 11, kind: 'summarise', prompt: 'Co ustaliliśmy?', status: 'open', summary: 'Będzie kalendarz.',
  decisions: [{ id: 1, text: 'Powstanie forum' }],
  actions: [{ id: 1, text: 'Przygotować wzór', who: 'Starostwo', until: '2023-12-15' }],
});

/** A queue of questions; number `current`, if any, is being answered. */
export const ask = (count: number, current?: number): Parts =>
  ({ id: 12, kind: 'ask', prompt: 'O co pytamy?', status: 'open', limit: 200, count, ...(current === undefined ? {} : { current }) });

export const question = (id: number, support: number, text = `Pytanie ${id}`, answered = false): Parts =>
  ({ [`q/${id}`]: { id, text, answered }, [`s/${id}`]: support });

/** So many contributions, from the given id on. */
export const contributions = (n: number, from = 1, theme: number | null = null): Parts => Object.fromEntries(
  Array.from({ length: n }, (_, i) => [`c/${from + i}`, { id: from + i, text: `Wypowiedź ${from + i}`, theme }]));

/** Two groups of opinion, and what they share; `more` replaces. */
export const alike = (more: Parts = {}): Parts => ({
  activity: 14, state: 'found', people: 118, needed: 100, statements: 24, statementsNeeded: 20, answers: 7,
  groups: [
    { people: 62, typical: [{ id: 1, label: 'Konkursy jesienią', stance: 'agree', share: 82, others: 31 }, { id: 2, label: 'Sztywne stawki', stance: 'disagree', share: 77, others: 20 }] },
    { people: 56, typical: [{ id: 3, label: 'Jeden pełnomocnik', stance: 'agree', share: 69, others: null }] },
  ],
  shared: [{ id: 4, label: 'Wspólny kalendarz', least: 91 }],
  ...more,
});
