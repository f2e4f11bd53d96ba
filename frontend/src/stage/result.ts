import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { ResultPart, ResultRow, SectorGroup } from '../protocol';
import { letter } from '../letter';
import { inColumns } from './columns';
import { rowsShown } from './fit';
import './fit-box';
import { tie } from './i18n/plural';
import { banded, bandClass, bandLegend } from './bands';
import type { Words } from './i18n/words';
import { badge, shape, tone } from './palette';
import { fallsAt, FLIGHT, growsFor, LOOK, MARKS } from '../activity/vote/timeline';

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
  // what is told only together with others is part of the rest
  const known = groups.map((_, group) => ({ group, votes: row.by[group] ?? 0 }));
  const rest = row.votes - known.reduce((sum, part) => sum + part.votes, 0);
  // Numbers that contradict each other are not drawn: then the row is shown undivided.
  if (rest < 0) return [{ group: null, votes: row.votes }];
  return [...known, { group: null, votes: rest }].filter((part) => part.votes > 0);
}

/**
 * How rows are shown. Running: as people vote, numbers but no places. Falling: votes come one after another and nothing
 * is told before they are all there. Settled: all at once.
 */
export type Act = 'running' | 'falling' | 'settled';

/** The votes as rows, in the order in which they come, each divided by groups of sectors. */
export function resultChart(result: ResultPart, words: Words, act: Act): TemplateResult {
  // While it grows, everybody looks for their own choice: two columns hold twice as many.
  const columns = act === 'running' && rowsShown(result.rows.length, ROOM, LEAST) < result.rows.length ? 2 : 1;
  const shown = rowsShown(result.rows.length, ROOM * columns, LEAST);
  const most = Math.max(1, ...result.rows.map((row) => row.votes));
  const ranks = places(result.rows);
  const kept = strongest(result.rows, shown);
  const shownRows = result.rows.filter((row) => kept.has(row));
  return html`
    ${result.groups.length > 0 ? groupLegend(result.groups, words) : nothing}
    ${act === 'settled' ? bandLegend(shownRows, words) : nothing}
    <narada-fit class="fill" .of=${result.rows} .sizes=${SIZES}>
      <ol class="result ${act} ${shown > TWO_LINES * columns ? 'dense' : ''} ${act === 'settled' ? banded(shownRows) : ''} ${act === 'running' || ranks.every(({ tied }) => !tied) ? 'untied' : ''} ${columns > 1 ? 'wide' : ''}"
        style=${inColumns(columns, shown < result.rows.length ? shown + 1 : shown)}>
        ${result.rows.map((row, i) => (kept.has(row) ? html`
          <li class=${act === 'settled' ? bandClass(shownRows, shownRows.indexOf(row)) : ''} data-glide="choice-${row.id}">
            <b class="rank">${act === 'running' ? '' : ranks[i]?.place}</b>
            <div class="line">
              <p class="label typed clamp" dir="auto">${tie(row.label)}</p>
              ${most <= MARKS ? marks(row, i, result.groups, most, act) : bar(row, result.groups, most)}
            </div>
            <p class="votes"><strong>${words.votes(row.votes)}</strong>${act !== 'running' && ranks[i]?.tied ? html`<em>${words.tie}</em>` : nothing}</p>
          </li>` : nothing))}
        ${shown < result.rows.length ? html`<li class="rest">${words.moreChoices(result.rows.length - shown)}</li>` : nothing}
      </ol>
    </narada-fit>`;
}

/** The rows that there is room for, whatever order they stand in. */
function strongest(rows: readonly ResultRow[], room: number): Set<ResultRow> {
  return new Set([...rows].sort((a, b) => b.votes - a.votes).slice(0, room));
}

export function groupLegend(groups: readonly SectorGroup[], words: Words): TemplateResult {
  return html`<ul class="legend">${groups.map((group, i) => html`
    <li>${badge(i)}<span>${group.sectors.map((sector) => words.sectors[sector]).join(', ')} <small>${words.people(group.voters)}</small></span></li>`)}</ul>`;
}

function marks(row: ResultRow, place: number, groups: readonly SectorGroup[], most: number, act: Act): TemplateResult {
  const each = segments(row, groups).flatMap(({ group, votes }) => Array.from({ length: votes }, () => group));
  return html`<div class="marks" style="--most: ${most}" aria-hidden="true">
    ${each.map((group, vote) => html`
      <i class=${shape(group ?? 0)} style="${toneOf(group, groups)}${act === 'falling' ? `; --at: ${fallsAt(vote, place, most)}ms` : ''}"></i>`)}
  </div>`;
}

function bar(row: ResultRow, groups: readonly SectorGroup[], most: number): TemplateResult {
  const size = `inline-size: ${(100 * row.votes) / most}%; --growing: ${growsFor(row.votes, most)}ms`;
  return html`<div class="track" aria-hidden="true"><div class="bar" style=${size}>
    ${segments(row, groups).map(({ group, votes }) => html`
      <i style="flex-grow: ${votes}; ${toneOf(group, groups)}">
        ${groups.length > 0 && votes / most > (group === null ? 0.16 : 0.09) ? html`<span>${group === null ? together(row) : letter(group)} ${votes}</span>` : nothing}</i>`)}
  </div></div>`;
}

/** Without groups all is one; with groups, what may not be told of one alone has no colour of its own. */
function toneOf(group: number | null, groups: readonly SectorGroup[]): string {
  if (group !== null) return tone(group);
  return groups.length > 0 ? '--tone: var(--muted)' : '--tone: var(--brand)';
}

/** The groups that are told only together: "B+C". */
const together = (row: ResultRow): string => row.by.flatMap((n, group) => (n === null ? [letter(group)] : [])).join('+');

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
  .result.untied li { grid-template-columns: 2em minmax(0, 1fr) 6.8em; }
  .result.running li { grid-template-columns: 0 minmax(0, 1fr) 6.8em; }
  .result.wide li { grid-template-columns: minmax(0, 1fr) 6.5em; align-content: center; }
  .result.wide .line { display: contents; }
  .result.wide .label { grid-column: 1 / -1; }
  .result.wide .rank { display: none; }
  .result.wide .votes strong { font-size: 1em; }
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
  .marks { border-radius: 99px; transition: background .6s; }
  .falling .marks, .running .marks { background: color-mix(in srgb, var(--line) 55%, transparent); }
  .marks i { aspect-ratio: 1; background: var(--tone); }
  .running .marks i { animation: pop .5s backwards cubic-bezier(.2,.7,.2,1); }
  .falling .marks i { animation: fall ${unsafeCSS(FLIGHT)}ms var(--at) backwards; }
  .rank, .votes { transition: opacity .5s .45s; }
  .falling .rank, .falling .votes, .falling .bar span { opacity: 0; transition: none; }
  .track {
    background: color-mix(in srgb, var(--line) 55%, transparent); border-radius: calc(.7 * var(--u));
    overflow: hidden;
  }
  .track, .marks { min-block-size: calc(2.6 * var(--u)); }
  .bar {
    display: flex; gap: 2px; block-size: max(var(--bar), 2.6 * var(--u));
  }
  .running .bar { transition: inline-size .8s cubic-bezier(.2,.7,.2,1); }
  .falling .bar { animation: grow var(--growing) ${unsafeCSS(LOOK)}ms backwards linear; }
  .bar i {
    min-width: 2px; flex-basis: 0; display: flex; align-items: center; background: var(--tone); overflow: hidden;
    font-style: normal;
  }
  .bar span {
    padding-inline-start: .6em; color: var(--on-tone); font-weight: 650; font-size: max(.7em, 2.4 * var(--u));
    line-height: 1; white-space: nowrap;
  }
  @keyframes grow { from { clip-path: inset(0 100% 0 0); } to { clip-path: inset(0); } }
  @keyframes pop { from { transform: scale(0); opacity: 0; } }
  @keyframes fall {
    0% { transform: translateY(calc(-16 * var(--u))); opacity: 0; animation-timing-function: cubic-bezier(.5,0,.9,.6); }
    30% { opacity: 1; }
    70% { transform: none; animation-timing-function: ease-out; }
    82% { transform: translateY(calc(-.7 * var(--u))); animation-timing-function: ease-in; }
    100% { transform: none; }
  }
  @media (prefers-reduced-motion: reduce) { .running .marks i, .falling .marks i, .falling .bar { animation: none; } .rank, .votes, .running .bar { transition: none; } }
`;
