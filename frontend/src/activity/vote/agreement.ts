import { css, html, nothing, type TemplateResult } from 'lit';
import { letter } from '../../letter';
import type { ResultPart, ResultView } from '../../protocol';
import { inOrder, said } from '../../stage/bands';
import { rowsShown } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { shape, tone } from '../../stage/palette';
import { groupLegend } from '../../stage/result';

/** The room that the rows have for sure, and what a row needs, in u. */
const [ROOM, LEAST] = [50, 7.4];
const SIZES = [3.6, 3.3, 3, 2.7, 2.4];
/** Marks that are closer than this, in hundredths of the line, would cover each other. */
const APART = 5.5;

/** On which lane each mark stands, so that none covers another: the first lane that is free there. */
export function lanes(positions: readonly number[]): number[] {
  const taken: number[][] = [];
  const lane = new Map<number, number>();
  const inOrder = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, index } of inOrder) {
    let free = taken.findIndex((marks) => marks.every((other) => Math.abs(other - at) >= APART));
    if (free < 0) free = taken.push([]) - 1;
    taken[free]?.push(at);
    lane.set(index, free);
  }
  return positions.map((_, index) => lane.get(index) ?? 0);
}

/**
 * How far the sectors agree: for each choice a line from nobody to everybody, with a mark for each group where its support
 * is, and the stretch between the marks. A short stretch far on the right is what all want.
 */
export function agreementChart(result: ResultPart, words: Words, view: ResultView): TemplateResult {
  const labels = new Map(result.rows.map(({ id, label }) => [id, label]));
  const shown = rowsShown(result.agreement.length, ROOM, LEAST);
  return html`
    <div class="agree-head">
      <p><b>${words.views[view]}.</b> ${words.supporters}</p>
      ${groupLegend(result.groups, words)}
    </div>
    <narada-fit class="fill" .of=${result} .sizes=${SIZES}>
      <ol class="agree">
        <li class="axis" aria-hidden="true"><span class="line"><i>0%</i><i>50%</i><i>100%</i></span></li>
        ${inOrder(result.agreement, view).slice(0, shown).map((row) => {
          const { id, support, verdict } = row;
          const told = support.flatMap((percent, group) => (percent === null ? [] : [{ percent, group }]));
          const percents = told.map(({ percent }) => percent);
          const [least, most] = [Math.min(...percents), Math.max(...percents)];
          const lane = lanes(percents);
          return html`
            <li data-glide="choice-${id}">
              <p class="label typed clamp" dir="auto">${tie(labels.get(id) ?? '')}</p>
              <div class="line" style="--lanes: ${Math.max(0, ...lane) + 1}">
                ${told.length > 1 ? html`<b class="span" style="inset-inline-start: ${least}%; inline-size: ${most - least}%"></b>` : nothing}
                ${told.map(({ percent, group }, i) => html`
                  <span class="mark ${shape(group)}" style="${tone(group)}; inset-inline-start: ${percent}%; --lane: ${lane[i] ?? 0}"
                    aria-hidden="true">${letter(group)}</span>`)}
              </div>
              <p class="verdict ${verdict}"><strong>${words.verdict[verdict]}</strong> <span>${said(row, view, words)}</span></p>
            </li>`;
        })}
        ${shown < result.agreement.length ? html`<li class="rest">${words.moreChoices(result.agreement.length - shown)}</li>` : nothing}
      </ol>
    </narada-fit>`;
}

export const agreementChartStyles = css`
  .agree-head { flex: none; display: grid; gap: calc(1.2 * var(--u)); font-size: calc(2.4 * var(--u)); }
  .agree { display: grid; gap: .75em; align-content: start; }
  .agree li { display: grid; grid-template-columns: minmax(0, 1fr) 11.5em; gap: .25em 1.2em; align-items: center; }
  .agree .label { grid-column: 1 / -1; font-weight: 600; line-height: 1.15; --lines: 1; }
  .agree .line { position: relative; margin-inline: 1em; block-size: calc(var(--lanes) * 1.5em); display: block; }
  .agree .line::before {
    content: ''; position: absolute; inset-inline: -1em; inset-block: 0; border-radius: .75em;
    background: color-mix(in srgb, var(--line) 50%, transparent);
  }
  .agree .line::after {
    content: ''; position: absolute; inset-inline-start: 50%; inset-block: -.15em; border-inline-start: 2px dashed var(--muted); opacity: .55;
  }
  .agree .span {
    position: absolute; inset-block: calc(50% - .22em); block-size: .44em; border-radius: .22em; min-inline-size: 2px;
    background: color-mix(in srgb, var(--brand) 45%, var(--card));
  }
  .agree .mark {
    position: absolute; z-index: 1; inset-block-start: calc(var(--lane) * 1.5em + .08em); translate: -50% 0; inline-size: 1.68em; block-size: 1.68em;
    font-size: .8em; inset-block-start: calc((var(--lane) * 1.5em + .08em) / .8); display: grid; place-items: center;
    background: var(--tone); color: var(--on-tone); font-weight: 700; line-height: 1;
  }
  .agree .verdict { line-height: 1.15; display: grid; }
  .agree .verdict strong { font-size: max(.8em, 2.5 * var(--u)); line-height: 1.15; }
  .agree .verdict span { font-size: max(.72em, 2.2 * var(--u)); color: var(--muted); font-variant-numeric: tabular-nums; }
  .agree .verdict.supported-by-all strong { color: var(--brand); }
  .agree .verdict.sectors-differ strong { color: var(--accent); }
  .agree .axis .line { block-size: 1em; display: flex; justify-content: space-between; font-size: max(.66em, 2.1 * var(--u)); color: var(--muted); }
  .agree .axis .line::before, .agree .axis .line::after { content: none; }
  .agree .axis i { font-style: normal; }
  .agree .rest { display: block; color: var(--muted); font-weight: 600; }
`;
