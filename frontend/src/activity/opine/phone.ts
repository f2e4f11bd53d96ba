import { html, nothing } from 'lit/html.js';
import { STANCES, type OpinedRow, type OpineOwn, type OpinePart, type OpineResultPart, type Stance, type Stances, type Verdict } from '../../protocol';
import { bar } from '../../phone/bar';
import { bySector } from '../../phone/by-sector';
import { cards } from '../../phone/cards';
import { choiceButton } from '../../phone/choice-button';
import { folded } from '../../phone/folded';
import { tied } from '../../phone/format';
import { filled, type Words } from '../../phone/i18n';
import type { Item } from '../../phone/outbox';
import type { Panel } from '../../phone/panel';
import { verdictIn } from '../../phone/verdict';
import { whoAnswered } from '../../phone/who-answered';
import { OPINE } from './words';

/** So many results stand open on the page; of hundreds the others are folded up. */
const FIRST = 20;

/** Statements, one at a time: agree, disagree or pass; a second tap takes it back. */
export const opine: Panel<OpinePart> = (activity, ctx) => {
  const { words } = ctx;
  const own = OPINE[words.lang];
  const mine = wanted((ctx.own as OpineOwn | undefined)?.stances ?? {}, ctx.pending);
  const said = (id: number) => mine[String(id)] ?? null;
  const inWords = (id: number) => { const stance = said(id); return stance === null ? words.t('turn.skipped') : own[stance]; };
  const result = ctx.result as OpineResultPart | undefined;
  return cards(activity, {
    done: (id) => said(id) !== null,
    some: (id) => said(id) !== null,
    inWords,
    buttons: ({ id }, give) => html`
      <div class="cards" role="group" aria-labelledby="rated">${STANCES.map((stance) => {
        const on = said(id) === stance;
        return choiceButton(own[stance], on, () => {
          give({ kind: 'opine.say', activity: activity.id, statement: id, stance: on ? null : stance });
        });
      })}</div>
      ${said(id) === null ? nothing : html`<p class="quiet">${own.again}</p>`}`,
  }, ctx, result === undefined ? undefined : resultOf(result, inWords, words));
};

/** What the server holds, with what the phone has still to say about it. */
export function wanted(held: OpineOwn['stances'], pending: readonly Item[]): Record<string, Stance | null> {
  return pending.reduce<Record<string, Stance | null>>((stances, { cmd }) =>
    (cmd.kind === 'opine.say' ? { ...stances, [String(cmd.statement)]: cmd.stance } : stances), held);
}

function resultOf(result: OpineResultPart, inWords: (id: number) => string, words: Words) {
  const { t, n } = words;
  const own = OPINE[words.lang];
  const saidOf = (verdict: Verdict) => (verdict === 'rejected-by-all' ? own.against : verdictIn(verdict, words));
  const seldom = (row: OpinedRow) => {
    const who = (row.seldom ?? []).flatMap((i) => result.groups[i]?.sectors ?? []).map((sector) => t(`${sector}.short`));
    return who.length === 0 ? nothing : html`<p class="quiet">${filled(own.seldom, { who: who.join(', ') })}</p>`;
  };
  const inShort = (stances: Stances) => counted(stances, words);
  const line = (row: OpinedRow) => {
    const all = Math.max(1, row.agree + row.disagree + row.pass);
    return html`
      <li>
        <p class="name">${tied(row.label)}</p>
        ${bar(row.agree / all, row.disagree / all)}
        <p class="row"><strong>${inShort(row)}</strong>
          ${saidOf(row.verdict) ? html`<span>${saidOf(row.verdict)}</span>` : nothing}</p>
        ${seldom(row)}
        <p class="quiet">${t('turn.mine')}: ${inWords(row.id)}</p>
      </li>`;
  };
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${t('turn.result')}</h3>
      <p class="quiet">${whoAnswered(result.people, result.onPaper, words)}</p>
      ${folded(result.rows.map(line), FIRST, 'result', words)}
      ${bySector(result.groups, (i) => n('n.raters', result.groups[i]?.people ?? 0), result.rows,
        ({ by }, i) => { const group = by[i] ?? null; return group === null ? '–' : inShort(group); }, words)}
    </section>`;
}

/** "za 12 · przeciw 3 · pomija 2" */
export function counted({ agree, disagree, pass }: Stances, { lang }: Words): string {
  return tied(filled(OPINE[lang].result, { agree, disagree, pass }));
}
