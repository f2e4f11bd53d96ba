import { css, html, nothing, type TemplateResult } from 'lit';
import type { Chosen } from '../protocol';
import './fit-box';
import { tie } from './i18n/plural';
import type { Words } from './i18n/words';

const SIZES = [3.6, 3.3, 3, 2.7, 2.4, 2.2];
/** More rows would be too small to read; the report has them all. */
const MOST = 12;

/** `note`: what it costs, or how many votes it has; `points`: what people gave it together, where they give points. */
export type WaysRow = { id: number; label: string; note: string; votes: number; points?: number | null };

/** Each choice with what became of it in both ways; what either way chooses comes first. `second`: what the plain way is called. */
export function twoWays(chosen: Chosen, rows: readonly WaysRow[], people: number, more: readonly string[], words: Words, second = words.ways.plain): TemplateResult {
  const first = words.ways[chosen.rule];
  const is = (of: readonly number[], id: number) => of.includes(id);
  const rank = ({ id }: WaysRow) => (is(chosen.proportional, id) ? 0 : 1) + (is(chosen.plain, id) ? 0 : 1);
  const shown = [...rows].sort((a, b) => Number(rank(a) === 2) - Number(rank(b) === 2) || (b.points ?? b.votes) - (a.points ?? a.votes)).slice(0, MOST);
  const withPoints = rows.some(({ points }) => typeof points === 'number');
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  return html`
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}><table class="ways">
      <thead><tr><td></td>${withPoints ? html`<th scope="col">${words.points}</th>` : nothing}<th scope="col">${words.people(people)}</th><th scope="col">${first}</th><th scope="col">${second}</th><td></td></tr></thead>
      <tbody>${shown.map(({ id, label, note, votes, points }) => html`
        <tr class=${rank({ id, label, note, votes }) < 2 ? 'in' : 'out'}>
          <th scope="row"><span class="typed clamp" dir="auto">${tie(label)}</span>${note ? html` <small>${note}</small>` : nothing}</th>
          ${withPoints ? html`<td class="n">${points ?? 0}</td>` : nothing}<td class="n">${votes}</td>${mark(is(chosen.proportional, id), first)}${mark(is(chosen.plain, id), second)}
          <td class="fate ${chosen.fates[String(id)] ?? ''}">${words.fates[chosen.fates[String(id)] ?? 'neither']}</td>
        </tr>`)}
      </tbody></table></narada-fit>
    <p class="hint ways-hint">
      ${chosen.decides === '' ? nothing : html`<b>${words.decides(chosen.decides === 'plain' ? second : first)}</b>`}
      <span>${words.served(first, chosen.proportionalServed, second, chosen.plainServed, people)}</span>
      ${more.map((one) => html` <span>${one}</span>`)}
      ${chosen.ties.slice(0, 2).map(({ way, taken, by }) => html` <span>${words.tied(way === 'plain' ? second : first, labels.get(taken) ?? '', by)}</span>`)}
      <span>${withPoints ? words.waysMeanPoints : words.waysMean[chosen.rule]}</span>
    </p>`;
}

function mark(on: boolean, way: string): TemplateResult {
  return html`<td class="mark">${on ? html`<b role="img" aria-label=${way}>✓</b>` : html`<i aria-hidden="true">·</i>`}</td>`;
}

export const twoWaysStyles = css`
  .ways { width: 100%; border-collapse: collapse; }
  .ways th, .ways td { padding: .32em .5em; text-align: start; vertical-align: middle; border-block-end: 1px solid var(--line); }
  .ways thead th { font-size: max(.68em, 2.1 * var(--u)); color: var(--muted); font-weight: 600; line-height: 1.1; text-align: center; }
  .ways tbody th { inline-size: 36%; font-weight: 600; line-height: 1.15; --lines: 2; }
  .ways small { color: var(--muted); font-size: max(.72em, 2.3 * var(--u)); font-weight: 500; white-space: nowrap; }
  .ways .n { text-align: center; font-weight: 700; font-variant-numeric: tabular-nums; }
  .ways .mark { text-align: center; }
  .ways .mark b { color: var(--brand); font-size: 1.2em; }
  .ways .mark i { color: var(--muted); }
  .ways .fate { inline-size: 33%; font-size: max(.72em, 2.2 * var(--u)); line-height: 1.1; color: var(--muted); font-weight: 600; }
  .ways .both { color: var(--brand); }
  .ways .proportional, .ways .leftover, .ways .plain { color: var(--accent); }
  .ways .out th { font-weight: 450; }
  .ways-hint { line-height: 1.3; }
`;
