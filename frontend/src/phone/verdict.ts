import type { Verdict } from '../protocol';
import type { Words } from './i18n';

const SAID = ['supported-by-all', 'sectors-differ', 'no-clear-majority'] as const;

/** The verdicts for which a phone has words; empty for the others. */
export function verdictIn(verdict: Verdict, { t }: Words): string {
  const said = SAID.find((known) => known === verdict);
  return said === undefined ? '' : t(`agreement.${said}`);
}
