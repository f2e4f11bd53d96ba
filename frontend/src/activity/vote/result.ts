import { html, nothing } from 'lit/html.js';
import type { ResultPart, ResultRow, RunningPart, VotePart } from '../../protocol';
import { bar } from '../../phone/bar';
import { bySector } from '../../phone/by-sector';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';
import { verdictIn } from '../../phone/verdict';
import { dotsOn, type Points } from './ballot';

/** The revealed result. Equal votes get the same rank and say so: the order of a tie means nothing. */
export function resultOf(result: ResultPart, points: Points, words: Words) {
  const most = Math.max(1, ...result.rows.map(({ votes }) => votes));
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${words.t('result')}</h3>
      <p class="quiet">${votersIn(result, words)}</p>
      <ol class="result">
        ${result.rows.map((row) => html`
          <li>
            <p class="row"><span class="name"><span class="rank">${rankOf(result.rows, row)}.</span> ${tied(row.label)}</span>
              <strong>${words.n('n.votes', row.votes)}</strong></p>
            ${bar(row.votes / most)}
            <p class="marks quiet">${marks(result, row, points, words)}</p>
          </li>`)}
      </ol>
      ${bySector(result.groups, (i) => words.n('n.voters', result.groups[i]?.voters ?? 0), result.rows,
        ({ by }, i) => { const votes = by[i] ?? null; return votes === null ? '–' : words.n('n.votes', votes); }, words)}
      ${agreementIn(result, words)}
    </section>`;
}

/** How it stands while people vote: in the order of the ballot, without ranks, since nothing is decided yet. */
export function runningOf(activity: VotePart, running: RunningPart, words: Words) {
  const votesOn = (id: number) => running.votes[String(id)] ?? 0;
  const most = Math.max(1, ...activity.choices.map(({ id }) => votesOn(id)));
  return html`
    <section class="stack" aria-labelledby="running">
      <h3 id="running">${words.t('vote.running')}</h3>
      <p class="quiet">${votersIn(running, words)}</p>
      <ul class="result">${activity.choices.map(({ id, label }) => html`
        <li>
          <p class="row"><span class="name" dir="auto">${tied(label)}</span> <strong>${words.n('n.votes', votesOn(id))}</strong></p>
          ${bar(votesOn(id) / most)}
        </li>`)}</ul>
    </section>`;
}

function votersIn({ voters, onPaper }: { voters: number; onPaper: number }, { n }: Words): string {
  return n('n.voters', voters) + (onPaper > 0 ? `, ${n('n.onPaper', onPaper)}` : '');
}

/** 1, 1, 3: how many have more votes, plus one. */
export function rankOf(rows: readonly ResultRow[], row: ResultRow): number {
  return rows.filter(({ votes }) => votes > row.votes).length + 1;
}

export function isTie(rows: readonly ResultRow[], row: ResultRow): boolean {
  return row.votes > 0 && rows.some((other) => other.id !== row.id && other.votes === row.votes);
}

function marks({ rows }: ResultPart, row: ResultRow, points: Points, { t }: Words) {
  const own = dotsOn(points, row.id);
  const dots = own > 1 ? ` ${'●'.repeat(own)}` : '';
  return [isTie(rows, row) ? t('result.tie') : '', own > 0 ? t('result.own') + dots : ''].filter(Boolean).join(' · ');
}

const percent = (support: number | null | undefined): string => (support === null || support === undefined ? '–' : `${support}%`);

/** The agreement of the groups, in words: what every group supports comes first. */
function agreementIn({ groups, rows, agreement }: ResultPart, words: Words) {
  const { t } = words;
  if (agreement.length === 0) return nothing;
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const names = groups.map(({ sectors }) => sectors.map((sector) => t(`${sector}.short`)).join(', '));
  return html`
    <details>
      <summary>${t('agreement')}</summary>
      <p class="quiet">${t('agreement.means')}</p>
      <ul class="themes agreed">${agreement.map(({ id, support, verdict }) => html`
        <li><span class="name" dir="auto">${tied(labels.get(id) ?? '')}</span>
          ${verdictIn(verdict, words) ? html`<strong>${verdictIn(verdict, words)}</strong>` : nothing}
          <span class="quiet">${names.map((name, index) => `${name}:\u00a0${percent(support[index])}`).join(' · ')}</span></li>`)}
      </ul>
    </details>`;
}
