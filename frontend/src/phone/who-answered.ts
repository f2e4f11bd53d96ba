import type { Words } from './i18n';

/** How many people answered, and how many of these did on a sheet of paper, if any. */
export function whoAnswered(people: number, onPaper: number | undefined, { n }: Words): string {
  return n('n.raters', people) + (onPaper ? `, ${n('n.sheets', onPaper)}` : '');
}
