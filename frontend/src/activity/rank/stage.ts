import { css, html, nothing, type TemplateResult } from 'lit';
import type { RankResultPart } from '../../protocol';
import { answeredStage } from '../../stage/answered';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { readResult } from './result';

const SIZES = [4.4, 4, 3.6, 3.2, 2.9, 2.6, 2.4];
/** Up to so many rows stand below each other. */
const ONE_COLUMN = 7;

/** A ranking. */
export const rankStage = answeredStage(readResult, order, css`
  .places { height: 100%; display: grid; grid-auto-rows: minmax(min-content, 4.6em); align-content: start; gap: .35em .6em; }
  .places li {
    display: grid; grid-template-columns: 1.9em minmax(0, 1fr) auto; gap: 0 .6em; align-items: center; padding: .2em .8em;
    border-radius: .4em; background: var(--card); border: 1px solid var(--line);
  }
  .places b { color: var(--brand); font-size: 1.3em; font-variant-numeric: tabular-nums; }
  .places .label { font-weight: 600; line-height: 1.15; --lines: 2; }
  .places .note { text-align: end; line-height: 1.15; font-size: max(.7em, 2.3 * var(--u)); color: var(--muted); white-space: nowrap; }
  .places .note > * { display: block; font-style: normal; }
  .places em { font-weight: 650; color: var(--accent); }
  /* Read down the first column, then down the second. */
  .places.two { grid-auto-flow: column; grid-template: repeat(var(--rows), minmax(min-content, 4.6em)) / repeat(2, minmax(0, 1fr)); }
  .places.two li { grid-template-columns: 1.9em minmax(0, 1fr); align-content: center; padding-block: 0; }
  .places.two .label { --lines: 3; }
  .places.two .note { grid-column: 2; text-align: start; }
  .places.two .note > * { display: inline; }
`);

function order({ rows }: RankResultPart, words: Words): TemplateResult {
  const points = rows.some(({ place, byPoints }) => place !== byPoints);
  const two = rows.length > ONE_COLUMN;
  return html`
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}>
      <ol class="places ${two ? 'two' : ''}" style="--rows: ${Math.ceil(rows.length / 2)}">${rows.map(({ id, label, place, byPoints, first }) => html`
        <li data-glide="choice-${id}">
          <b>${place}.</b><p class="label typed clamp" dir="auto">${tie(label)}</p>
          <p class="note">${rows.some((other) => other.id !== id && other.place === place) ? html`<em>${words.exAequo}</em>` : nothing}
            ${place === byPoints ? nothing : html`<span>${words.byPoints(byPoints)}</span>`}
            ${two ? nothing : html`<span>${words.putFirst(first)}</span>`}</p>
        </li>`)}
      </ol>
    </narada-fit>
    <p class="hint"><span>${words.rankHow}</span> ${pairs(rows, words)} ${points ? html`<span>${words.rankPoints}</span>` : nothing}</p>`;
}

/** Whether the other way to settle circles gives the same order, or which one; nothing as long as that is not known. */
function pairs(rows: RankResultPart['rows'], words: Words): TemplateResult | typeof nothing {
  if (rows.length === 0 || rows.some(({ byPairs }) => !byPairs)) return nothing;
  if (rows.every(({ place, byPairs }) => place === byPairs)) return html`<span>${words.pairsSame}</span>`;
  const order = [...rows].sort((a, b) => (a.byPairs ?? 0) - (b.byPairs ?? 0)).map(({ byPairs, label }) => `${String(byPairs)}. ${label}`).join(', ');
  return html`<span>${words.pairsDiffer(order)}</span>`;
}
