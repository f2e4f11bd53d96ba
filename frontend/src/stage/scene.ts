import {
  RESULT_VIEWS, SCALES, SECTORS, VERDICTS, type ActionItem, type AgendaPart, type AgreedPart, type AgreedResult, type CloudPart, type DoorPart, type Measures, type Parts, type PlacePart,
  type PresencePart, type RateResultPart, type Rating, type ResultPart, type ResultView, type Scale, type ScaleNames, type Sector, type WorkshopPart,
} from '../protocol';
import { readChosen } from '../activity/budget/result';
import { consentVerdict } from '../activity/consent/result';
import type { Words } from './i18n/words';
import { count, isRaw, list, number, oneOf, optionalNumber, optionalText, text, texts, type Raw } from './read';

/** A contribution as the stage shows it; its key is that of its part, so it is unique. */
export type Card = { key: string; id: number; text: string; theme: number | null; similar: number };

/** All that the stage knows at one moment, read from the parts and safe to draw. */
export type Scene = {
  words: Words;
  /** All that came: a kind may have parts of its own. */
  parts: Parts;
  /** Server time minus the time of this computer, in ms. */
  offset: number;
  /** The server time that all clocks show, in ms; null while they run. */
  still: number | null;
  workshop: WorkshopPart | null;
  agenda: AgendaPart;
  place: PlacePart | null;
  activity: Raw | null;
  cards: Card[];
  cloud: CloudPart;
  result: ResultPart | null;
  /** The same part, when it is the result of a rating. */
  rating: RateResultPart | null;
  agreed: AgreedPart | null;
  door: DoorPart | null;
  presence: PresencePart | null;
};

/** Reads the parts; what is missing or misshapen is left out. */
export function readScene(parts: Parts, words: Words, offset: number, still: number | null = null): Scene {
  const part = <T>(key: string, read: (raw: Raw) => T): T | null => {
    const raw = parts[key];
    return isRaw(raw) ? read(raw) : null;
  };
  return {
    words,
    parts,
    offset,
    still,
    workshop: part('workshop', workshop),
    agenda: list(parts['agenda'], (raw) => ({
      id: number(raw['id']), title: text(raw['title']), start: text(raw['start']), minutes: count(raw['minutes']),
    })),
    place: part('place', (raw) => ({
      block: number(raw['block']), activity: optionalNumber(raw['activity']), endsAt: optionalNumber(raw['endsAt']),
      pausedLeft: optionalNumber(raw['pausedLeft']), timer: optionalNumber(raw['timer']),
    })),
    activity: part('activity', (raw) => raw),
    cards: cards(parts),
    cloud: cloud(isRaw(parts['cloud']) ? parts['cloud'] : {}),
    result: part('result', result),
    rating: part('result', rating),
    agreed: part('agreed', agreed),
    door: part('door', door),
    presence: part('presence', (raw) => ({ connected: count(raw['connected']), joined: count(raw['joined']) })),
  };
}

function workshop(raw: Raw): WorkshopPart {
  return {
    title: text(raw['title']), county: text(raw['county']), date: text(raw['date']), start: text(raw['start']),
    end: text(raw['end']), venue: text(raw['venue']), phase: oneOf(raw['phase'], ['live', 'draft', 'closed']),
    ...(raw['rehearsal'] === true ? { rehearsal: true } : {}),
    ...(raw['network'] === true ? { network: true } : {}),
  };
}

function door(raw: Raw): DoorPart {
  const qr = isRaw(raw['qr']) ? raw['qr'] : {};
  return { code: text(raw['code']), url: text(raw['url']), qr: { size: count(qr['size']), path: text(qr['path']) } };
}

/** Oldest first, whatever the order in which the parts came: after F5 the picture is the same. */
function cards(parts: Parts): Card[] {
  return Object.entries(parts)
    .flatMap(([key, raw]) => (key.startsWith('c/') && isRaw(raw)
      ? [card(key, raw)]
      : []))
    .filter((card) => card.text !== '')
    .sort((a, b) => a.id - b.id || a.key.localeCompare(b.key));
}

function cloud(raw: Raw): CloudPart {
  const words = list(raw['words'], (word) => ({ id: number(word['id']), text: text(word['text']).trim(), count: count(word['count']) }));
  return { words: words.filter((word) => word.text !== ''), more: count(raw['more']) };
}

/** Empty lines would only push the words of others off the wall. */
export function card(key: string, raw: Raw): Card {
  return {
    key, id: number(raw['id']), text: text(raw['text']).trim().replace(/\s*\n\s*/g, '\n'),
    theme: optionalNumber(raw['theme']), similar: count(raw['similar']),
  };
}
const counts = (value: unknown): (number | null)[] => (Array.isArray(value) ? value.map((n: unknown) => (n === null ? null : count(n))) : []);

/** How far sectors agree on a row; what may not be told is null. */
export function measures(row: Raw): Measures {
  const percent = (value: unknown) => (typeof value === 'number' ? Math.min(100, count(value)) : null);
  return {
    verdict: oneOf(row['verdict'], VERDICTS), share: percent(row['share']), balanced: percent(row['balanced']),
    common: percent(row['common']), divide: percent(row['divide']),
  };
}

export const resultView = (value: unknown): ResultView => oneOf(value, RESULT_VIEWS);

function result(raw: Raw): ResultPart {
  return {
    activity: number(raw['activity']),
    voters: count(raw['voters']),
    onPaper: count(raw['onPaper']),
    few: raw['few'] === true,
    groups: list(raw['groups'], (group) => ({
      sectors: sectors(group['sectors']),
      voters: count(group['voters']),
    })),
    rows: list(raw['rows'], (row) => ({
      id: number(row['id']), label: text(row['label']), votes: count(row['votes']),
      supporters: count(row['supporters']), by: counts(row['by']), band: count(row['band']),
    })),
    ...(isRaw(raw['chosen']) ? { places: count(raw['places']), chosen: readChosen(raw['chosen']) } : {}),
    agreement: list(raw['agreement'], (row) => ({
      id: number(row['id']), support: counts(row['support']).map((percent) => (percent === null ? null : Math.min(100, percent))), ...measures(row),
    })),
  };
}

function rating(raw: Raw): RateResultPart | null {
  const on = scales(raw['scales']);
  return raw['kind'] !== 'rate' ? null : {
    kind: 'rate',
    activity: number(raw['activity']),
    raters: count(raw['raters']),
    onPaper: count(raw['onPaper']),
    few: raw['few'] === true,
    scales: on,
    groups: list(raw['groups'], (group) => ({ sectors: sectors(group['sectors']), raters: count(group['raters']) })),
    rows: list(raw['rows'], (row) => {
      const ratings = isRaw(row['ratings']) ? row['ratings'] : {};
      return {
        id: number(row['id']), label: text(row['label']),
        ratings: Object.fromEntries(on.map((scale) => [scale, isRaw(ratings[scale]) ? oneRating(ratings[scale]) : NO_RATING])),
      };
    }),
  };
}

const NO_RATING: Rating = { n: 0, mean: null, spread: [0, 0, 0, 0, 0], by: [] };

function oneRating(raw: Raw): Rating {
  const spread = Array.isArray(raw['spread']) ? raw['spread'].map(count) : [];
  return {
    n: count(raw['n']), mean: mean(raw['mean']), spread: [0, 1, 2, 3, 4].map((i) => spread[i] ?? 0),
    by: Array.isArray(raw['by']) ? raw['by'].map(mean) : [], ...(raw['verdict'] === undefined ? {} : { verdict: oneOf(raw['verdict'], VERDICTS) }),
  };
}

/** A mean of ratings: between 1 and 5, or not there. */
export function mean(raw: unknown): number | null {
  const value = optionalNumber(raw);
  return value === null ? null : Math.min(5, Math.max(1, value));
}

/** The known scales that are named, in their usual order. */
export function scales(raw: unknown): Scale[] {
  const named = texts(raw);
  return SCALES.filter((scale) => named.includes(scale));
}

/** The names of scales that are not called as usual; nothing if all are. */
export function named(raw: unknown): { names?: ScaleNames } {
  if (!isRaw(raw)) return {};
  const names = Object.fromEntries(SCALES.flatMap((scale) => {
    const own = raw[scale];
    return isRaw(own) ? [[scale, { name: text(own['name']), low: text(own['low']), high: text(own['high']) }]] : [];
  })) as ScaleNames;
  return Object.keys(names).length > 0 ? { names } : {};
}

export function sectors(raw: unknown): Sector[] {
  return texts(raw).flatMap((name) => SECTORS.filter((sector) => sector === name));
}

/** An action with its person and day; also used by the summarise activity. */
export function action(raw: Raw): ActionItem {
  return { id: number(raw['id']), text: text(raw['text']), who: text(raw['who']), until: optionalText(raw['until']) };
}

function agreed(raw: Raw): AgreedPart {
  return {
    summary: text(raw['summary']),
    decisions: texts(raw['decisions']),
    actions: list(raw['actions'], action),
    results: list(raw['results'], agreedResult),
  };
}

function agreedResult(raw: Raw): AgreedResult {
  const about = { title: text(raw['title']), people: count(raw['people']), onPaper: count(raw['onPaper']) };
  const rows = <R>(read: (row: Raw) => R) => list(raw['rows'], (row) => ({ label: text(row['label']), ...read(row) }));
  const kind = oneOf<AgreedResult['kind']>(raw['kind'], ['vote', 'rate', 'opine', 'rank', 'compare', 'consent', 'budget']);
  switch (kind) {
    case 'vote': return { ...about, kind, rows: rows((row) => ({ votes: count(row['votes']), chosen: row['chosen'] === true })) };
    case 'opine': return { ...about, kind, rows: rows((row) => ({ agree: count(row['agree']), disagree: count(row['disagree']), pass: count(row['pass']) })) };
    case 'budget': return { ...about, kind, rows: rows((row) => ({ cost: count(row['cost']) })) };
    case 'consent': return { ...about, kind, rows: rows((row) => ({ verdict: consentVerdict(row['verdict']), blocks: count(row['blocks']) })) };
    case 'rank': return { ...about, kind, rows: rows((row) => ({ place: count(row['place']) })) };
    case 'compare': return { ...about, kind, rows: rows((row) => ({ best: optionalNumber(row['best']), worst: optionalNumber(row['worst']) })) };
    case 'rate': return { ...about, kind, rows: rows((row) => {
      const means = isRaw(row['means']) ? row['means'] : {};
      return { means: Object.fromEntries(SCALES.filter((scale) => scale in means).map((scale) => [scale, mean(means[scale])])) };
    }) };
  }
}
