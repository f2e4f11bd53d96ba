/** The cards that are marked; a fresh set whenever it changes. */
export type Selection = ReadonlySet<number>;

export const NOTHING: Selection = new Set();

export function toggled(selection: Selection, card: number): Selection {
  const next = new Set(selection);
  if (!next.delete(card)) next.add(card);
  return next;
}

/** All from one card to another as they stand in their column, besides what is marked already. */
export function extended(selection: Selection, column: readonly number[], from: number, to: number): Selection {
  const [a, b] = [column.indexOf(from), column.indexOf(to)];
  if (a < 0 || b < 0) return toggled(selection, to);
  return new Set([...selection, ...column.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}

/** What is left when only these cards are still there. */
export function kept(selection: Selection, there: ReadonlySet<number>): Selection {
  return [...selection].every((card) => there.has(card)) ? selection : new Set([...selection].filter((card) => there.has(card)));
}

/** What goes along when this card is moved: all that is marked if it is one of them, or it alone. */
export const along = (selection: Selection, card: number): readonly number[] =>
  selection.has(card) ? [...selection] : [card];
