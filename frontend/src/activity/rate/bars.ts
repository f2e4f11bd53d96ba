import { css, html, nothing, type TemplateResult } from 'lit';
import type { RateResultPart, Rating, ScaleName } from '../../protocol';
import { rowsShown } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { inColumns } from '../../stage/columns';

/** The room that the rows have for sure, and what a row of one line needs, in u. */
const [ROOM, LEAST] = [54, 6.6];
/** Up to so many rows a label may take two lines. */
const TWO_LINES = 6;
const SIZES = [3.8, 3.5, 3.2, 2.9, 2.6, 2.4];

/** One scale: each row with its mean on the way from 1 to 5, and how the ratings spread. */
export function meanRows(result: RateResultPart, called: ScaleName, words: Words): TemplateResult {
  const scale = result.scales[0] ?? 'importance';
  return html`
    <p class="hint" dir="auto"><b>${called.name}</b> ${called.low ? html`<span>1 – ${called.low}</span>` : nothing} ${called.high ? html`<span>5 – ${called.high}</span>` : nothing}</p>
    ${meanList(result.rows.map(({ id, label, ratings }) => ({ id, label, rating: ratings[scale] })), words, 'judged')}`;
}

export type MeanRow = { id: number; label: string; rating: Rating | undefined };

/** Judged: with what may be said of a row. Running: as people rate, without how many did and how their ratings spread. */
export type MeanAct = 'plain' | 'judged' | 'running';

export function meanList(rows: readonly MeanRow[], words: Words, act: MeanAct = 'plain'): TemplateResult {
  const columns = act === 'running' && rowsShown(rows.length, ROOM, LEAST) < rows.length ? 2 : 1;
  const shown = rowsShown(rows.length, ROOM * columns, LEAST);
  return html`
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}>
      <ol class="means ${act} ${shown > TWO_LINES * columns ? 'dense' : ''} ${columns > 1 ? 'wide' : ''}" style=${inColumns(columns, shown < rows.length ? shown + 1 : shown)}>
        ${rows.slice(0, shown).map((row, i) => meanRow(row, i, words, act))}
        ${shown < rows.length ? html`<li class="rest">${words.moreChoices(rows.length - shown)}</li>` : nothing}
      </ol>
    </narada-fit>`;
}

function meanRow({ id, label, rating }: MeanRow, index: number, words: Words, act: MeanAct): TemplateResult {
  const mean = rating?.mean ?? null;
  return html`
    <li data-glide="choice-${id}" style="--delay: ${index * 60}ms">
      <div class="line">
        <p class="label typed clamp" dir="auto">${tie(label)}</p>
        ${act === 'judged' && rating?.verdict !== undefined ? html`<p class="verdict ${rating.verdict}">${words.ratedVerdict[rating.verdict]}</p>` : nothing}
        <div class="scale-track" aria-hidden="true">${mean === null ? nothing : html`<i style="inline-size: ${((mean - 1) / 4) * 100}%"></i>`}</div>
      </div>
      ${act === 'running' ? nothing : rating && mean !== null ? spread(rating, words) : html`<span></span>`}
      ${act === 'running' ? soFar(mean, words)
        : html`<p class="mean"><strong>${mean === null ? '–' : words.mean(mean)}</strong> <span>${words.ratings(rating?.n ?? 0)}</span></p>`}
    </li>`;
}

const soFar = (mean: number | null, words: Words): TemplateResult =>
  html`<p class="mean">${mean === null ? html`<span>${words.fewYet}</span>` : html`<strong>≈\u00a0${words.mean(mean)}</strong>`}</p>`;

/** Five columns from 1 to 5. */
function spread({ spread: counts }: Rating, words: Words): TemplateResult {
  const most = Math.max(1, ...counts);
  return html`<div class="spread" role="img" aria-label=${counts.map((n, i) => `${i + 1}: ${words.ratings(n)}`).join(', ')}>
    ${counts.map((n, i) => html`<span><i style="block-size: ${(100 * n) / most}%"></i><small>${i + 1}</small></span>`)}</div>`;
}

export const meanRowStyles = css`
  /* What letters reach below their line would count as more than there is room for. */
  .means { height: 100%; box-sizing: border-box; padding-block-end: .14em; display: grid; grid-auto-rows: minmax(min-content, 14em); align-content: start; gap: .45em; }
  .means li {
    min-height: 2.3em; max-height: 4.4em; display: grid; gap: 0 1.4em; align-items: end;
    grid-template-columns: minmax(0, 1fr) 7.5em max(5em, 13 * var(--u));
  }
  .means .line { display: grid; gap: .3em; min-width: 0; }
  .means .label { line-height: 1.15; font-weight: 600; --lines: 2; }
  .means.dense .label { --lines: 1; }
  /* where it is narrow, the whole words stand instead of the bar, which says again what the columns and the number say */
  @container (max-aspect-ratio: 3 / 2) {
    .means.dense li { grid-template-columns: minmax(0, 1fr) 6em max(4.6em, 13 * var(--u)); column-gap: 1em; }
    .means.dense .label { --lines: 2; }
    .means.dense .scale-track { display: none; }
  }
  .means .verdict { font-size: max(.68em, 2.1 * var(--u)); line-height: 1.1; font-weight: 600; color: var(--muted); }
  .means .supported-by-all { color: var(--brand); }
  .means .rejected-by-all, .means .sectors-differ { color: var(--accent); }
  .means .rest { display: block; min-height: 0; color: var(--muted); font-weight: 600; }
  .scale-track {
    block-size: max(.7em, 2.2 * var(--u)); border-radius: 99px; overflow: hidden;
    background: color-mix(in srgb, var(--line) 55%, transparent);
  }
  .scale-track i {
    display: block; block-size: 100%; border-radius: 99px; background: var(--brand); min-inline-size: 2px; transform-origin: left;
    animation: mean-grow 1s calc(var(--delay) + .25s) backwards cubic-bezier(.2,.7,.2,1);
  }
  .spread { display: grid; grid-template-columns: repeat(5, 1fr); gap: .18em; block-size: 2.3em; }
  .spread span { display: grid; grid-template-rows: minmax(0, 1fr) auto; align-items: end; min-height: 0; text-align: center; }
  .spread i { display: block; background: var(--brand); opacity: .75; border-radius: .12em .12em 0 0; }
  .spread small {
    border-block-start: 1px solid var(--muted); font-size: max(.5em, 1.7 * var(--u)); line-height: 1.15; color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .mean { text-align: end; line-height: 1.1; display: grid; }
  .mean strong { color: var(--brand); font-size: 1.35em; font-variant-numeric: tabular-nums; }
  .mean span { font-size: max(.66em, 2.2 * var(--u)); color: var(--muted); white-space: nowrap; }
  .means.running li { grid-template-columns: minmax(0, 1fr) max(6.2em, 17 * var(--u)); }
  .means.running { gap: .3em; }
  .means.wide li { grid-template-columns: minmax(0, 1fr) max(4.4em, 11 * var(--u)); align-content: end; align-items: center; }
  .means.wide .line { display: contents; }
  .means.wide .label { grid-column: 1 / -1; }
  .means.wide .mean strong { font-size: 1em; }
  .means.running .scale-track i { transition: inline-size .8s cubic-bezier(.2,.7,.2,1); }
  @keyframes mean-grow { from { transform: scaleX(0); } }
  @media (prefers-reduced-motion: reduce) { .scale-track i, .means.running .scale-track i { animation: none; transition: none; } }
`;
