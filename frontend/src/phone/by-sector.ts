import { html, nothing } from 'lit/html.js';
import type { SectorGroupPart } from '../protocol';
import { tied } from './format';
import type { Words } from './i18n';

/** A result by groups of sectors, folded up; `people`: how many of each took part. */
export function bySector<R extends { label: string }>(
  groups: readonly SectorGroupPart[], people: (group: number) => string, rows: readonly R[], of: (row: R, group: number) => string, { t }: Words,
) {
  return groups.length === 0 ? nothing : html`
    <details>
      <summary>${t('result.bySector')}</summary>
      ${groups.map(({ sectors }, index) => html`
        <h4>${sectors.map((sector) => t(`${sector}.short`)).join(', ')}</h4>
        <p class="quiet">${people(index)}</p>
        <ul class="themes">${rows.map((row) => html`
          <li><span class="name">${tied(row.label)}</span> <span class="count">${of(row, index)}</span></li>`)}</ul>`)}
    </details>`;
}
