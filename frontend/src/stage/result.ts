import { css, html, nothing, type TemplateResult } from 'lit';
import type { ResultPart, ResultRow, SectorGroup } from '../protocol';
import { letter } from '../letter';
import { rowsShown } from './fit';
import './fit-box';
import { tie } from './i18n/plural';
import type { Words } from './i18n/words';
import { badge, shape, tone } from './palette';

/** Up to so many votes on the strongest row each vote is a mark of its own; above it the row is a bar. */
const MARKS = 24;
/** The room that the rows have for sure, and what a row of one line needs, in u. */
const [ROOM, LEAST] = [52, 6.2];
/** Up to so many rows a label may take two lines. */
const TWO_LINES = 6;
const SIZES = [3.8, 3.5, 3.2, 2.9, 2.6, 2.4];

/** The place of each row and whether it shares it; places go 1, 2, 2, 4. Rows without votes are no tie. */
export function places(rows: readonly { votes: number }[]): { place: number; tied: boolean }[] {
  return rows.map((row) => ({
    place: 1 + rows.filter((other) => other.votes > row.votes).length,
    tied: row.votes > 0 && rows.filter((other) => other.votes === row.votes).length > 1,
  }));
}

/** The votes of a row by group; what belongs to no group comes last, so that the parts always make up the whole. */
export function segments(row: ResultRow, groups: readonly SectorGroup[]): { group: number | null; votes: number }[] {
  const known = groups.map((_, group) => ({ group, votes: row.by[group] ?? 0 }));
  const rest = row.votes - known.reduce((sum, part) => sum + part.votes, 0);
  // Numbers that contradict each other are not drawn: then the row is shown undivided.
  if (rest < 0) return [{ group: null, votes: row.votes }];
  return [...known, { group: null, votes: rest }].filter((part) => part.votes > 0);
}

/** The revealed result: rows in order of votes, each divided by groups of sectors. */
export function resultChart(result: ResultPart, words: Words): TemplateResult {
  const shown = rowsShown(result.rows.length, ROOM, LEAST);
  const most = Math.max(1, ...result.rows.map((row) => row.votes));
  const ranks = places(result.rows);
  return html`
    ${result.groups.length > 0 ? legend(result.groups, words) : nothing}
    <narada-fit class="fill" .of=${result} .sizes=${SIZES}>
      <ol class="result ${shown > TWO_LINES ? 'dense' : ''}">
        ${result.rows.slice(0, shown).map((row, i) => html`
          <li data-glide="choice-${row.id}" style="--delay: ${i * 60}ms">
            <b class="rank">${ranks[i]?.place}</b>
            <div class="line">
              <p class="label typed clamp" dir="auto">${tie(row.label)}</p>
              ${most <= MARKS ? marks(row, result.groups, most) : bar(row, result.groups, most)}
            </div>
            <p class="votes"><strong>${words.votes(row.votes)}</strong>${ranks[i]?.tied ? html`<em>${words.tie}</em>` : nothing}</p>
          </li>`)}
        ${shown < result.rows.length ? html`<li class="rest">${words.moreChoices(result.rows.length - shown)}</li>` : nothing}
      </ol>
    </narada-fit>`;
}

function legend(groups: readonly SectorGroup[], words: Words): TemplateResult {
  return html`<ul class="legend">${groups.map((group, i) => html`
    <li>${badge(i)}<span>${group.sectors.map((sector) => words.sectors[sector]).join(', ')} <small>${words.people(group.voters)}</small></span></li>`)}</ul>`;
}

function marks(row: ResultRow, groups: readonly SectorGroup[], most: number): TemplateResult {
  return html`<div class="marks" style="--most: ${most}" aria-hidden="true">
    ${segments(row, groups).map(({ group, votes }) => Array.from({ length: votes }, () => html`
      <i class=${shape(group ?? 0)} style=${group === null ? '--tone: var(--brand)' : tone(group)}></i>`))}
  </div>`;
}

function bar(row: ResultRow, groups: readonly SectorGroup[], most: number): TemplateResult {
  return html`<div class="track" aria-hidden="true"><div class="bar" style="inline-size: ${(100 * row.votes) / most}%">
    ${segments(row, groups).map(({ group, votes }) => html`
      <i style="flex-grow: ${votes}; ${group === null ? '--tone: var(--brand)' : tone(group)}">
        ${group !== null && votes / most > 0.09 ? html`<span>${letter(group)} ${votes}</span>` : nothing}</i>`)}
  </div></div>`;
}

export const resultStyles = css`
  .legend {
    display: flex; flex-wrap: wrap; gap: calc(.8 * var(--u)) calc(3 * var(--u)); font-size: calc(2.4 * var(--u));
    flex: none;
  }
  .legend li { display: flex; align-items: center; gap: .5em; font-weight: 600; }
  .legend small { font-size: 1em; font-weight: 400; color: var(--muted); white-space: nowrap; }
  .legend .badge { font-size: .9em; }
  .result { height: 100%; display: grid; grid-auto-rows: minmax(min-content, 14em); align-content: start; gap: .3em; }
  .result li {
    max-height: 4.4em; min-height: 2.35em; display: grid;
    grid-template-columns: 2em minmax(0, 1fr) max(6.8em, 23.5 * var(--u)); align-items: center;
  }
  .rank { color: var(--muted); font-weight: 600; font-variant-numeric: tabular-nums; }
  .line { display: grid; gap: .2em; min-width: 0; --bar: .92em; }
  .result .label { line-height: 1.15; font-weight: 600; --lines: 2; }
  .dense .label { --lines: 1; }
  .votes { padding-inline-start: .6em; display: grid; text-align: end; line-height: 1.15; overflow: hidden; }
  .votes strong { white-space: nowrap; color: var(--brand); font-size: 1.1em; font-variant-numeric: tabular-nums; }
  .votes em { font-style: normal; font-weight: 600; font-size: max(.66em, 2.4 * var(--u)); color: var(--accent); }
  .result .rest { display: block; min-height: 0; color: var(--muted); font-weight: 600; }
  /* As many columns in each row as the strongest has marks: rows stay comparable, however narrow the screen. */
  .marks {
    display: grid; grid-template-columns: repeat(var(--most), minmax(0, var(--bar))); gap: calc(.5 * var(--u));
    align-items: center;
  }
  .marks i {
    aspect-ratio: 1; background: var(--tone);
    animation: pop .5s calc(var(--delay) + .35s) backwards cubic-bezier(.2,.7,.2,1);
  }
  .track {
    background: color-mix(in srgb, var(--line) 55%, transparent); border-radius: calc(.7 * var(--u));
    overflow: hidden;
  }
  .track, .marks { min-block-size: calc(2.6 * var(--u)); }
  .bar {
    display: flex; gap: 2px; block-size: max(var(--bar), 2.6 * var(--u));
    animation: grow 1s calc(var(--delay) + .25s) backwards cubic-bezier(.2,.7,.2,1); transform-origin: left;
  }
  .bar i {
    min-width: 2px; flex-basis: 0; display: flex; align-items: center; background: var(--tone); overflow: hidden;
    font-style: normal;
  }
  .bar span {
    padding-inline-start: .6em; color: var(--on-tone); font-weight: 650; font-size: max(.7em, 2.4 * var(--u));
    line-height: 1; white-space: nowrap;
  }
  @keyframes grow { from { transform: scaleX(0); } }
  @keyframes pop { from { transform: scale(0); opacity: 0; } }
  @media (prefers-reduced-motion: reduce) { .marks i, .bar { animation: none; } }
`;
