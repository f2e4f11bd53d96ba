import { css, html, nothing, type TemplateResult } from 'lit';
import type { OpinedRow, OpineResultPart, PeopleGroup, ResultView, Stance } from '../../protocol';
import { banded, bandClass, bandLegend, bandStyles, inOrder, said as saidOf } from '../../stage/bands';
import { rowsShown } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';

/** The room that the rows have for sure, and what a row of one line needs, in u. */
const [ROOM, LEAST] = [46, 8];
/** Up to so many rows a label may take two lines. */
const TWO_LINES = 6;
const SIZES = [3.8, 3.5, 3.2, 2.9, 2.6, 2.4];
/** From left to right: who passes stands between the others. */
const ORDER: readonly Stance[] = ['agree', 'pass', 'disagree'];
const SIGN: Record<Stance, string> = { agree: '✓', pass: '○', disagree: '✗' };

/** Each statement with all who answered it as one bar: those for, those who pass, those against. */
export function opinionBars({ rows: asCounted, people, few, groups }: OpineResultPart, words: Words, view: ResultView): TemplateResult {
  const rows = inOrder(asCounted, view);
  const shown = rowsShown(rows.length, ROOM, LEAST);
  const close = view === 'result' ? rows.slice(0, shown) : [];
  return html`
    ${few ? html`<p class="few">${words.few}</p>` : nothing}
    <p class="view-name">${words.views[view]}</p>
    <ul class="stances">${ORDER.map((stance) => html`<li><i class=${stance} aria-hidden="true"><b>${SIGN[stance]}</b></i>${words.stances[stance]}</li>`)}</ul>
    ${bandLegend(close, words)}
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}>
      <ol class="opinions ${shown > TWO_LINES ? 'dense' : ''} ${banded(close)}">
        ${rows.slice(0, shown).map((row, i) => bar(row, people, groups, words, view, view === 'result' ? bandClass(close, i) : ''))}
        ${shown < rows.length ? html`<li class="rest">${words.moreStatements(rows.length - shown)}</li>` : nothing}
      </ol>
    </narada-fit>`;
}

function bar(row: OpinedRow, people: number, groups: readonly PeopleGroup[], words: Words, view: ResultView, close: string): TemplateResult {
  const said = ORDER.filter((stance) => row[stance] > 0);
  return html`
    <li class=${close} data-glide="choice-${row.id}">
      <p class="label typed clamp" dir="auto">${tie(row.label)}</p>
      <div class="opinion" role="img" aria-label=${ORDER.map((stance) => `${words.stances[stance]}: ${row[stance]}`).join(', ')}>
        ${said.map((stance) => html`<i class=${stance} style="flex-grow: ${row[stance] / Math.max(1, people)}"><b>${SIGN[stance]} ${row[stance]}</b></i>`)}
      </div>
      <p class="verdict ${row.verdict}">${words.verdict[row.verdict]}
        <small>${saidOf(row, view, words) || words.people(row.agree + row.disagree + row.pass)}</small>${seldom(row, groups, words)}</p>
    </li>`;
}

/** Of which groups hardly anybody answered it: what is seen of them may be chance. */
function seldom(row: OpinedRow, groups: readonly PeopleGroup[], words: Words): TemplateResult | typeof nothing {
  const names = (row.seldom ?? []).flatMap((i) => groups[i]?.sectors ?? []).map((sector) => words.sectors[sector]);
  return names.length === 0 ? nothing : html`<small class="seldom">${words.seldom(names)}</small>`;
}

export const opinionStyles = [bandStyles, css`
  .stances { flex: none; display: flex; flex-wrap: wrap; gap: calc(.8 * var(--u)) calc(3.4 * var(--u)); font-size: calc(2.6 * var(--u)); font-weight: 600; }
  .stances li { display: flex; align-items: center; gap: .5em; }
  .stances i { inline-size: 2.4em; block-size: 1.5em; border-radius: .3em; }
  .opinions { height: 100%; display: grid; grid-auto-rows: minmax(min-content, 14em); align-content: start; gap: .5em; }
  .opinions li {
    min-height: 2.4em; max-height: 5.2em; display: grid; grid-template-columns: minmax(0, 1fr) max(9em, 25 * var(--u)); gap: .2em 1em;
    align-content: end; align-items: center;
  }
  .opinions .opinion { grid-column: 1; }
  .opinions .label { grid-column: 1; line-height: 1.15; font-weight: 600; --lines: 2; }
  .opinions.dense .label { --lines: 1; }
  .opinions .rest { display: block; min-height: 0; color: var(--muted); font-weight: 600; }
  .opinions .verdict { grid-area: 1 / 2 / span 2; align-self: end; font-size: max(.78em, 2.3 * var(--u)); line-height: 1.1; font-weight: 650; }
  .opinions .verdict small { display: block; font-size: max(.86em, 2.1 * var(--u)); font-weight: 400; color: var(--muted); }
  .opinions .supported-by-all { color: var(--brand); }
  .opinions .rejected-by-all, .opinions .sectors-differ { color: var(--accent); }
  .opinion { display: flex; gap: 3px; block-size: max(1.25em, 3.2 * var(--u)); }
  .opinion i { flex-basis: 0; min-inline-size: max-content; }
  .opinion i, .stances i { display: flex; font-style: normal; overflow: hidden; box-sizing: border-box; --tone: var(--brand); background: var(--tone); }
  .opinion i:first-child { border-start-start-radius: .3em; border-end-start-radius: .3em; }
  .opinion i:last-child { border-start-end-radius: .3em; border-end-end-radius: .3em; }
  .opinion b, .stances b {
    padding-inline: .45em; font-weight: 700; font-size: max(.78em, 2.3 * var(--u)); align-self: stretch; display: flex; align-items: center; color: var(--on-tone); background: var(--tone);
    white-space: nowrap; font-variant-numeric: tabular-nums;
  }
  .stances b { font-size: 1em; margin-inline: auto; }
  .opinion .pass, .stances .pass { --tone: var(--card); border: 2px dotted var(--muted); }
  .opinion .pass b, .stances .pass b { color: var(--ink); }
  .opinion .disagree, .stances .disagree {
    --tone: var(--accent); justify-content: end;
    background: repeating-linear-gradient(-45deg, var(--accent) 0 .35em, color-mix(in srgb, var(--accent) 45%, var(--card)) .35em .6em);
  }
`];
