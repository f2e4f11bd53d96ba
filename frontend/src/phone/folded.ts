import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from './i18n';

/** A list of which so many rows stand open on the page; the others are folded up, so that hundreds bury nothing below. */
export function folded(rows: readonly TemplateResult[], first: number, kind: string, { t }: Words) {
  return html`
    <ul class=${kind}>${rows.slice(0, first)}</ul>
    ${rows.length > first ? html`
      <details>
        <summary>${t('turn.position', { n: `${first + 1}–${rows.length}`, all: rows.length })}</summary>
        <ul class=${kind}>${rows.slice(first)}</ul>
      </details>` : nothing}`;
}
