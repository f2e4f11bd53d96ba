import { fold } from '../fold';
import type { Card, Picture, Theme } from './picture';

/** One column of the board, with the theme that it stands for; `theme` is null for the cards without one. */
export type Column = { readonly theme: Theme | null; readonly index: number; readonly cards: readonly Card[] };

/** Where something is: on the head of a column, or on one of its cards. */
export type Spot = { readonly column: number | null; readonly card: number | null };

export const sameSpot = (one: Spot, other: Spot): boolean => one.column === other.column && one.card === other.card;

/** The columns as they are shown: first the cards without a theme in which the words looked for are, then the themes. */
export function columnsOf(picture: Picture, sought: string): Column[] {
  const byTheme = new Map<number | null, Card[]>([[null, []], ...picture.themes.map(({ id }): [number, Card[]] => [id, []])]);
  for (const card of picture.cards) (byTheme.get(card.theme) ?? byTheme.get(null))?.push(card);
  const words = fold(sought).split(' ').filter((word) => word !== '');
  const loose = (byTheme.get(null) ?? []).filter((card) => words.every((word) => fold(card.text).includes(word)));
  return [
    { theme: null, index: -1, cards: loose },
    ...picture.themes.map((theme, index) => ({ theme, index, cards: byTheme.get(theme.id) ?? [] })),
  ];
}

const idOf = (column: Column): number | null => column.theme?.id ?? null;

/** Where the keys lead from here; null if the key leads nowhere. Up from the first card is the head of its column. */
export function goTo(columns: readonly Column[], from: Spot, key: string): Spot | null {
  const here = columns.findIndex((column) => idOf(column) === from.column);
  const column = columns[here];
  if (!column) return null;
  const row = column.cards.findIndex((card) => card.id === from.card);
  switch (key) {
    case 'ArrowDown': return spot(column, Math.min(row + 1, column.cards.length - 1));
    case 'ArrowUp': return spot(column, Math.max(row - 1, -1));
    case 'ArrowRight': return beside(columns[here + 1], row);
    case 'ArrowLeft': return beside(columns[here - 1], row);
    case 'Home': return spot(column, -1);
    case 'End': return spot(column, column.cards.length - 1);
    default: return null;
  }
}

const beside = (column: Column | undefined, row: number): Spot | null =>
  column ? spot(column, Math.min(row, column.cards.length - 1)) : null;

const spot = (column: Column, row: number): Spot => ({ column: idOf(column), card: column.cards[row]?.id ?? null });

/**
 * Where one still is after the columns have changed: on the same card if it is there, in the place of the card that has left,
 * otherwise on the head of the column, or of the first one.
 */
export function stayAt(before: readonly Column[], now: readonly Column[], at: Spot): Spot {
  const column = now.find((candidate) => idOf(candidate) === at.column);
  if (!column) return { column: null, card: null };
  if (at.card === null || column.cards.some((card) => card.id === at.card)) return at;
  const row = before.find((candidate) => idOf(candidate) === at.column)?.cards.findIndex((card) => card.id === at.card) ?? -1;
  return row < 0 ? { column: at.column, card: null } : spot(column, Math.min(row, column.cards.length - 1));
}

/** The cards of the column in which this card stands, in their order. */
export const besideOf = (columns: readonly Column[], card: number): number[] =>
  columns.find(({ cards }) => cards.some(({ id }) => id === card))?.cards.map(({ id }) => id) ?? [];

/** What an element of the board stands for; null if it is neither a head nor in a card. */
export function spotOf(element: Element): Spot | null {
  const theme = element.closest<HTMLElement>('[data-theme]')?.dataset['theme'];
  const column = theme === undefined ? null : Number(theme);
  if (element.matches('.head')) return { column, card: null };
  const card = element.closest<HTMLElement>('[data-card]')?.dataset['card'];
  return card === undefined ? null : { column, card: Number(card) };
}
