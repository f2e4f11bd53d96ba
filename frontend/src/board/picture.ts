import { count, isRaw, list, number, optionalNumber, text } from '../stage/read';

/** A contribution; `like` is the theme that a card without one may belong to. */
export type Card = { readonly id: number; readonly text: string; readonly theme: number | null; readonly like: number | null };
export type Theme = { readonly id: number; readonly name: string };

/** All that the server says about the board: BoardPicture.java. `answered` is the last wish that is taken into account. */
export type Picture = {
  readonly themes: readonly Theme[];
  readonly cards: readonly Card[];
  readonly suggested: { readonly cards: readonly number[]; readonly name: string } | null;
  readonly limit: number;
  readonly answered: number;
  readonly refused: readonly number[];
};

export const EMPTY: Picture = { themes: [], cards: [], suggested: null, limit: 80, answered: 0, refused: [] };

/** Reads a picture from JSON; cards that are as they were stay the same objects, so that they need not be drawn anew. */
export function readPicture(json: string, before: Picture): Picture {
  const raw = parse(json);
  if (!isRaw(raw)) return before;
  const known = new Map(before.cards.map((card) => [card.id, card]));
  const suggested = raw['suggested'];
  return {
    themes: list(raw['themes'], (theme) => ({ id: number(theme['id']), name: text(theme['name']) })),
    cards: list(raw['cards'], (card) => kept(known, {
      id: number(card['id']), text: text(card['text']), theme: optionalNumber(card['theme']), like: optionalNumber(card['like']),
    })),
    suggested: isRaw(suggested) ? { cards: numbers(suggested['cards']), name: text(suggested['name']) } : null,
    limit: count(raw['limit']) || EMPTY.limit,
    answered: count(raw['answered']),
    refused: numbers(raw['refused']),
  };
}

function kept(known: Map<number, Card>, card: Card): Card {
  const old = known.get(card.id);
  return old && old.text === card.text && old.theme === card.theme && old.like === card.like ? old : card;
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
