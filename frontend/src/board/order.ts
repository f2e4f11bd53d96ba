import type { Card } from './picture';

/*
 * The order of cards within themes, as GroupState.java has it: a theme stands in the order of arrival until somebody puts it
 * otherwise; from then on what comes into it comes to its end. Cards without a theme always stand in the order of arrival.
 */

/** These cards come into a theme, or out of any, without a place of their own. */
export function cameInto(cards: readonly Card[], moved: readonly number[], theme: number | null): Card[] {
  const coming = new Set(moved.filter((id) => cards.some((card) => card.id === id && card.theme !== theme)));
  const asTheyCame = theme === null || isAsTheyCame(cards.filter((card) => card.theme === theme));
  const now = cards.map((card) => (coming.has(card.id) ? placed(card, theme) : card));
  return arranged(now, theme, (column) => (asTheyCame
    ? inOrderOfArrival(column)
    : [...column.filter(({ id }) => !coming.has(id)), ...inTheOrderOf(moved, column.filter(({ id }) => coming.has(id)))]));
}

/** These cards stand one after another before that one, or at the end of the theme if it is null or not there. */
export function putBefore(cards: readonly Card[], moved: readonly number[], theme: number, before: number | null): Card[] {
  const now = cards.map((card) => (moved.includes(card.id) ? placed(card, theme) : card));
  const goal = anchor(cards.flatMap((card) => (card.theme === theme ? card.id : [])), moved, before);
  return arranged(now, theme, (column) => {
    const rest = column.filter(({ id }) => !moved.includes(id));
    const at = rest.findIndex(({ id }) => id === goal);
    const end = at < 0 ? rest.length : at;
    return [...rest.slice(0, end), ...inTheOrderOf(moved, column), ...rest.slice(end)];
  });
}

/** All of one theme comes into another. */
export function mergedInto(cards: readonly Card[], theme: number, into: number): Card[] {
  const [coming, there] = [theme, into].map((one) => cards.filter((card) => card.theme === one)) as [Card[], Card[]];
  const asTheyCame = isAsTheyCame(coming) && isAsTheyCame(there);
  const now = cards.map((card) => (card.theme === theme ? placed(card, into) : card));
  return arranged(now, into, (column) => (asTheyCame ? inOrderOfArrival(column) : inTheOrderOf([...there, ...coming].map(({ id }) => id), column)));
}

/** Whether nothing has moved. */
export const sameOrder = (one: readonly Card[], other: readonly Card[]): boolean => one.every((card, i) => card === other[i]);

/** Whoever stands before a card that is moved itself stands before the next one that is not. */
function anchor(column: readonly number[], moved: readonly number[], before: number | null): number | null {
  const from = before === null ? -1 : column.indexOf(before);
  return from < 0 ? null : column.slice(from).find((id) => !moved.includes(id)) ?? null;
}

/** Cards of other columns stay where they are in the list: only the order within each column means something. */
function arranged(cards: readonly Card[], theme: number | null, order: (column: Card[]) => readonly Card[]): Card[] {
  const column = order(cards.filter((card) => card.theme === theme));
  let next = 0;
  return cards.map((card) => (card.theme === theme ? column[next++] ?? card : card));
}

const placed = (card: Card, theme: number | null): Card => (card.theme === theme ? card : { ...card, theme, like: null });
const inOrderOfArrival = (column: readonly Card[]): Card[] => [...column].sort((a, b) => a.id - b.id);
const isAsTheyCame = (column: readonly Card[]): boolean => column.every(({ id }, i) => i === 0 || (column[i - 1]?.id ?? 0) < id);
const inTheOrderOf = (ids: readonly number[], column: readonly Card[]): Card[] => ids.flatMap((id) => column.find((card) => card.id === id) ?? []);
