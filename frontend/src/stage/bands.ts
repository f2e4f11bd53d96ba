import { css, html, nothing, type TemplateResult } from 'lit';
import type { Measures, ResultView } from '../protocol';
import type { Words } from './i18n/words';

/** Which rows stand in a band with a neighbour: their order may be chance. */
export function inBands(rows: readonly { band: number }[]): boolean[] {
  return rows.map(({ band }, i) => rows[i - 1]?.band === band || rows[i + 1]?.band === band);
}

/** The class of a row in a band: one line is drawn beside all rows of it. */
export function bandClass(rows: readonly { band: number }[], i: number): string {
  if (!inBands(rows)[i]) return '';
  return rows[i + 1]?.band === rows[i]?.band ? 'close on' : 'close';
}

/** The class of a list that has room for such lines. */
export const banded = (rows: readonly { band: number }[]): string => (inBands(rows).includes(true) ? 'banded' : '');

/** What the line beside rows means; nothing where there is none. */
export function bandLegend(rows: readonly { band: number }[], words: Words): TemplateResult | typeof nothing {
  return inBands(rows).includes(true) ? html`<p class="band-legend"><i aria-hidden="true"></i>${words.close}</p>` : nothing;
}

/** Rows as a view wants them: highest first; what can't be said comes last. */
export function inOrder<R extends Measures>(rows: readonly R[], view: ResultView): R[] {
  if (view === 'result' || view === 'groups' || view === 'places') return [...rows];
  const by = ({ balanced: 'balanced', agreement: 'common', divide: 'divide' } as const satisfies Partial<Record<ResultView, keyof Measures>>)[view];
  return [...rows].sort((a, b) => (b[by] ?? -1) - (a[by] ?? -1));
}

/** What a view says of a row beside its verdict. */
export function said(row: Measures, view: ResultView, words: Words): string {
  switch (view) {
    case 'balanced': return row.balanced === null ? '' : words.bothShares(row.balanced, row.share);
    case 'agreement': return row.common === null ? '' : words.atLeast(row.common);
    case 'divide': return row.divide === null ? '' : words.apart(row.divide);
    case 'result': case 'groups': case 'places': return '';
  }
}

export const bandStyles = css`
  .band-legend { flex: none; display: flex; align-items: center; gap: .5em; margin: 0; font-size: calc(2.3 * var(--u)); color: var(--muted); font-weight: 600; }
  .band-legend i { inline-size: .35em; block-size: 1.5em; border-radius: .2em; background: var(--muted); }
  .banded > li { padding-inline-start: calc(1.6 * var(--u)); }
  .close { position: relative; }
  .close::before {
    content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: calc(.6 * var(--u)); border-radius: calc(.3 * var(--u));
    background: var(--muted);
  }
  .close.on::before { inset-block-end: -.55em; }
  .view-name { flex: none; margin: 0; font-size: calc(2.4 * var(--u)); font-weight: 650; }
`;
