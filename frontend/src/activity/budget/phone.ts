import { html, nothing } from 'lit/html.js';
import type { BudgetOwn, BudgetPart, BudgetResultPart } from '../../protocol';
import { bar } from '../../phone/bar';
import { choiceButton } from '../../phone/choice-button';
import { fate } from '../../phone/fate';
import { tied } from '../../phone/format';
import { filled } from '../../phone/i18n';
import type { Item } from '../../phone/outbox';
import type { Points } from '../vote/ballot';
import type { Ctx, Panel } from '../../phone/panel';
import { zloty } from './money';
import { giving, given, rulesOf } from './points';
import { BUDGET } from './words';

/** Projects with what they cost, in an order of this phone's own; each tap sends the whole ballot, with points where there are points. */
export const budget: Panel<BudgetPart> = (activity, ctx) => {
  const own = BUDGET[ctx.words.lang];
  const points = given(activity, ctx);
  const named = activity.points ? Object.keys(points).map(Number) : wanted((ctx.own as BudgetOwn | undefined)?.projects ?? [], ctx.pending);
  const mine = named.filter((id) => activity.projects.some((project) => project.id === id));
  const result = ctx.result as BudgetResultPart | undefined;
  return html`
    <p><strong>${filled(own.money, { money: zloty(activity.budget) })}</strong></p>
    ${activity.status === 'open' ? (activity.points ? giving(activity, rulesOf(activity.points), points, ctx) : open(activity, mine, ctx)) : html`
      <p class="state">${ctx.words.t('vote.closed')}</p>
      ${result === undefined ? html`
        <h3>${own.own}</h3>
        <ul class="themes">${activity.projects.filter(({ id }) => mine.includes(id)).map(({ id, label, cost }) => html`
          <li><span class="name">${tied(label)}</span>
            <span class="count">${zloty(cost)}${activity.points ? ` · ${filled(own.points, { n: points[String(id)] ?? 0 })}` : ''}</span></li>`)}</ul>
        <p class="quiet">${ctx.words.t('vote.soon')}</p>` : resultOf(result, mine, points, ctx)}`}`;
};

function open(activity: BudgetPart, mine: readonly number[], ctx: Ctx) {
  const own = BUDGET[ctx.words.lang];
  if (activity.projects.length === 0) return html`<p class="quiet">${own.empty}</p>`;
  const order = ctx.order(activity.projects, activity.id);
  const sum = activity.projects.filter(({ id }) => mine.includes(id)).reduce((all, { cost }) => all + cost, 0);
  return html`
    <p class="quiet">${own.how} ${tied(own.means[activity.decides])}</p>
    <div class="cards">${order.map(({ id, label, cost }) => {
      const on = mine.includes(id);
      return choiceButton(`${label} · ${zloty(cost)}`, on, () => {
        const projects = on ? mine.filter((other) => other !== id) : [...mine, id].sort((a, b) => a - b);
        ctx.send({ kind: 'budget.choose', activity: activity.id, projects });
      });
    })}</div>
    <div class="dock">
      ${sum > activity.budget ? html`<p class="quiet">${filled(own.sum, { sum: zloty(sum) })}</p>` : nothing}
      ${fate(mine.length > 0, own.none, ctx)}</div>`;
}

/** What the server holds, or the last ballot that the phone has still to send. */
export function wanted(held: readonly number[], pending: readonly Item[]): readonly number[] {
  return pending.reduce<readonly number[]>((mine, { cmd }) => (cmd.kind === 'budget.choose' ? cmd.projects : mine), held);
}

function resultOf(result: BudgetResultPart, mine: readonly number[], points: Points, { words }: Ctx) {
  const own = BUDGET[words.lang];
  const { chosen } = result;
  const withPoints = result.rows.some((row) => typeof row.points === 'number');
  const most = Math.max(1, ...result.rows.map((row) => row.points ?? 0));
  const [first, second] = [own.rules[chosen.rule], withPoints ? own.mostPoints : own.plain];
  const decided = chosen.decides === 'plain' ? chosen.plain : chosen.proportional;
  const left = chosen.decides === 'plain' ? result.plainLeft : result.proportionalLeft;
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${words.t('turn.result')}</h3>
      <p class="quiet">${words.n('n.voters', result.people)}${result.onPaper > 0 ? `, ${words.n('n.onPaper', result.onPaper)}` : ''}.
        ${filled(own.decides, { way: chosen.decides === 'plain' ? second : first })} ${filled(own.left, { money: zloty(left) })}</p>
      <ul class="result">${result.rows.map(({ id, label, cost, votes, points: all }) => html`
        <li>
          <p class="name">${decided.includes(id) ? html`<span class="ok">✓ </span>` : nothing}<strong>${tied(label)}</strong></p>
          ${bar(withPoints ? (all ?? 0) / most : votes / Math.max(1, result.people))}
          <p class="row"><span>${zloty(cost)}</span> <strong>${withPoints ? filled(own.points, { n: all ?? 0 }) : filled(own.votes, { n: votes })}</strong></p>
          <p class="quiet">${tied(own.fates[chosen.fates[String(id)] ?? 'neither'])}${mine.includes(id) ? ` · ${withPoints ? filled(own.ownPoints, { n: points[String(id)] ?? 0 }) : own.own}` : ''}</p>
        </li>`)}</ul>
      <p class="quiet">${tied(filled(own.served, { first, n: chosen.proportionalServed, of: result.people, second, m: chosen.plainServed }))}</p>
    </section>`;
}
