import { css, html, nothing, type TemplateResult } from 'lit';
import type { ComparedRow, CompareResultPart } from '../../protocol';
import { answeredStage } from '../../stage/answered';
import { banded, bandClass, bandLegend, bandStyles } from '../../stage/bands';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { readResult } from './result';

const SIZES = [3.8, 3.5, 3.2, 2.9, 2.6, 2.4];
/** Up to so many rows a label may take two lines. */
const TWO_LINES = 8;

/** Comparisons in pairs. */
export const compareStage = answeredStage(readResult, strengths, [bandStyles, css`
  .strengths { height: 100%; display: grid; grid-auto-rows: minmax(min-content, 4.4em); align-content: start; gap: .45em; }
  .strengths li {
    display: grid; grid-template-columns: 2.7em minmax(0, 1.4fr) minmax(0, 1fr) 2.5em; gap: 0 .5em; align-items: center; min-height: 1.5em;
  }
  .strengths.banded > li { padding-inline-start: calc(1.6 * var(--u)); }
  .strengths b { color: var(--brand); font-size: 1.1em; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .strengths .label { font-weight: 600; line-height: 1.15; --lines: 2; }
  .strengths.dense { gap: .2em; }
  .strengths.dense li { min-height: 1.25em; }
  .strengths.dense .label { --lines: 1; }
  .strengths .chance { font-weight: 650; text-align: end; font-variant-numeric: tabular-nums; }
  .strengths .seldom { grid-column: 3 / -1; color: var(--muted); font-size: max(.8em, 2.3 * var(--u)); }
  /* The bar ends at the chance; over it from where to where it may be, and half of all, where the average is. */
  .strength { position: relative; block-size: 1.15em; border-radius: .3em; background: var(--line); }
  .strengths.dense .strength { block-size: .95em; }
  .strength i { position: absolute; inset-block: 0; }
  .strength .size { inset-inline-start: 0; border-radius: .3em; background: var(--brand); }
  .strength .half { inset-inline-start: 50%; inset-block: -.2em; border-inline-start: 2px dashed var(--muted); }
  .strength .range {
    inset-block: 36%; box-sizing: border-box; background: var(--accent); border-radius: .2em; box-shadow: 0 0 0 2px var(--card);
  }
`]);

/** Each thing with its place from and to, and how often it would be preferred to an average one. */
function strengths({ rows, few, comparisons, undecided }: CompareResultPart, words: Words): TemplateResult {
  return html`
    ${few ? html`<p class="few">${words.few}</p>` : nothing}
    ${bandLegend(rows, words)}
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}>
      <ol class="strengths ${rows.length > TWO_LINES ? 'dense' : ''} ${banded(rows)}">${rows.map((row, i) => html`
        <li class=${bandClass(rows, i)} data-glide="choice-${row.id}">
          <b>${places(row)}</b><p class="label typed clamp" dir="auto">${tie(row.label)}</p>
          ${row.chance === null ? html`<p class="seldom">${words.comparedSeldom(row.compared)}</p>` : strength(row, row.chance, words)}
        </li>`)}
      </ol>
    </narada-fit>
    <p class="hint"><span>${words.comparisonsMade(comparisons, undecided)}</span> <span>${words.compareHow}</span></p>`;
}

function strength({ low, high }: ComparedRow, chance: number, words: Words): TemplateResult {
  const from = low ?? chance;
  const to = high ?? chance;
  return html`
    <div class="strength" role="img" aria-label=${words.chanceFrom(chance, from, to)}>
      <i class="size" style="inline-size: ${chance}%"></i><i class="half"></i>
      <i class="range" style="inset-inline-start: ${from}%; inline-size: ${to - from}%"></i>
    </div>
    <p class="chance">${chance}%</p>`;
}

/** "1.", "2–4", or nothing where it was compared too seldom. */
function places({ best, worst }: ComparedRow): string {
  if (best === null || worst === null) return '';
  return best === worst ? `${String(best)}.` : `${String(best)}–${String(worst)}`;
}
