/** Columns that are read one after the other, so many rows in all; nothing is said of one column. */
export const inColumns = (columns: number, rows: number): string =>
  (columns < 2 ? '' : `grid-auto-flow: column; grid-template: repeat(${Math.ceil(rows / columns)}, minmax(min-content, 14em)) / repeat(${columns}, minmax(0, 1fr)); column-gap: calc(4 * var(--u))`);
