import { html, nothing, svg } from 'lit/html.js';
import { letter } from '../../letter';
import type { RatedRow, RateResultPart, ScaleNames } from '../../protocol';
import { bar } from '../../phone/bar';
import { bySector } from '../../phone/by-sector';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';
import { inNumbers } from '../../phone/in-numbers';
import { whoAnswered } from '../../phone/who-answered';
import { inLine, inWords, scaleOf } from './card';
import { apart, type Point } from './place';
import { ratingOf, type Ratings } from './ratings';

/** The revealed means: as a small map with letters if there are two scales, and always as a list. */
export function resultOf(result: RateResultPart, names: ScaleNames | undefined, ratings: Ratings, words: Words) {
  const { t, n } = words;
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${t('turn.result')}</h3>
      <p class="quiet">${whoAnswered(result.raters, result.onPaper, words)}</p>
      ${result.scales.length > 1 ? map(result, names, words) : nothing}
      <ol class="result">
        ${result.rows.map((row, index) => html`
          <li>
            <p class="name"><strong class="rank" aria-hidden="true">${letter(index)}</strong> ${tied(row.label)}</p>
            ${result.scales.map((scale) => {
              const rating = row.ratings[scale];
              const mean = rating?.mean ?? null;
              return html`
                <p class="row quiet"><span>${tied(scaleOf(scale, names, words).name)}</span>
                  <strong>${mean === null ? t('rate.unrated') : inNumbers(mean, words)}</strong></p>
                ${bar(mean === null ? 0 : (mean - 1) / 4)}`;
            })}
            ${result.scales.some((scale) => ratingOf(ratings, row.id, scale) > 0)
              ? html`<p class="marks quiet">${t('turn.mine')}: ${inWords(ratings, row.id, { scales: result.scales, ...(names ? { names } : {}) }, words)}</p>` : nothing}
          </li>`)}
      </ol>
      ${bySector(result.groups, (i) => n('n.raters', result.groups[i]?.raters ?? 0), result.rows, (row, i) => result.scales.map((scale) =>
        `${inLine(scale, names, words)}\u00a0${inNumbers(row.ratings[scale]?.by[i] ?? null, words)}`).join(' · '), words)}
    </section>`;
}

const [SIDE, RADIUS] = [200, 9];

function map({ rows }: RateResultPart, names: ScaleNames | undefined, words: Words) {
  const across = scaleOf('feasibility', names, words);
  const rated = rows.map((row, index) => ({ row, index })).filter(({ row }) => pointOf(row) !== null);
  const points = apart(rated.map(({ row }) => pointOf(row) as Point), { width: SIDE, height: SIDE });
  return html`
    <figure class="map" aria-hidden="true">
      <figcaption class="quiet">${scaleOf('importance', names, words).name} ↑</figcaption>
      <svg viewBox="0 0 ${SIDE} ${SIDE}" width="100%">
        ${names ? nothing : svg`<rect class="best" x=${SIDE / 2} y="0" width=${SIDE / 2} height=${SIDE / 2}></rect>`}
        <path class="cross" d="M${SIDE / 2} 0V${SIDE}M0 ${SIDE / 2}H${SIDE}"></path>
        ${points.map((point, i) => svg`
          <circle cx="${point.x}" cy="${point.y}" r="${point.r}"></circle>
          <text x="${point.x}" y="${point.y}" dy=".35em">${letter(rated[i]?.index ?? 0)}</text>`)}
      </svg>
      <p class="row quiet"><span>${across.low}</span>${names ? html`<span>${across.name}</span>` : nothing}<span>${across.high} →</span></p>
    </figure>`;
}

function pointOf({ ratings }: RatedRow): Point | null {
  const [x, y] = [ratings.feasibility?.mean ?? null, ratings.importance?.mean ?? null];
  const at = (mean: number) => RADIUS + 2 + ((mean - 1) / 4) * (SIDE - 2 * RADIUS - 4);
  return x === null || y === null ? null : { x: at(x), y: SIDE - at(y), r: RADIUS };
}
