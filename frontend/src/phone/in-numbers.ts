import type { Words } from './i18n';

/** "4,25"; a dash for what nobody rated. */
export function inNumbers(mean: number | null, { lang }: Words): string {
  return mean === null ? '–' : mean.toLocaleString(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
