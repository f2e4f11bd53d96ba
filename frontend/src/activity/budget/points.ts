import { html, nothing } from 'lit/html.js';
import type { BudgetOwn, BudgetPart } from '../../protocol';
import { fate } from '../../phone/fate';
import { tied } from '../../phone/format';
import { filled } from '../../phone/i18n';
import type { Ctx } from '../../phone/panel';
import { steps } from '../../phone/steps';
import { dotsLeft, dotsOn, obstacle, withDots, type Points } from '../vote/ballot';
import { zloty } from './money';
import { BUDGET } from './words';

type Rules = { method: 'dots'; dots: number; perChoice: number };

/** Points are given as dots are. */
export function rulesOf({ all, each }: { all: number; each: number }): Rules {
  return { method: 'dots', dots: all, perChoice: each };
}

/** The newest ballot that the phone still keeps, or what the server holds; nothing where there are no points. */
export function given({ points }: BudgetPart, { own, pending }: Ctx): Points {
  if (!points) return {};
  const wanted = pending.flatMap(({ cmd }) => (cmd.kind === 'budget.give' ? [cmd.points] : []));
  return wanted[wanted.length - 1] ?? (own as BudgetOwn | undefined)?.points ?? {};
}

/** Each project with plus and minus; each tap sends the whole ballot. What is gone from the projects takes no points along. */
export function giving(activity: BudgetPart, rules: Rules, all: Points, ctx: Ctx) {
  const own = BUDGET[ctx.words.lang];
  if (activity.projects.length === 0) return html`<p class="quiet">${own.empty}</p>`;
  const points = Object.fromEntries(Object.entries(all).filter(([id]) => activity.projects.some((project) => String(project.id) === id)));
  const give = (id: number, more: number) => {
    const inTheWay = more > 0 ? obstacle(rules, points, id) : null;
    ctx.dispatch({ t: 'ui', change: { hint: inTheWay === null ? null : own[inTheWay] } });
    if (inTheWay === null) ctx.send({ kind: 'budget.give', activity: activity.id, points: withDots(points, id, more) });
  };
  return html`
    <p class="quiet">${filled(own.give, { all: rules.dots, each: rules.perChoice })} ${tied(activity.decides === 'plain' ? own.fromMost : own.payMore)}</p>
    <div class="cards">${ctx.order(activity.projects, activity.id).map(({ id, label, cost }) => {
      const on = dotsOn(points, id);
      return steps({
        label: `${label} · ${zloty(cost)}`, on, number: true, given: filled(own.ofThem, { n: on, each: rules.perChoice }), said: `${label}: ${filled(own.points, { n: on })}`,
        add: filled(own.add, { label }), take: filled(own.take, { label }),
      }, (more) => { give(id, more); });
    })}</div>
    <div class="dock">
      ${ctx.ui.hint === null ? nothing : html`<p class="error" role="alert">${ctx.ui.hint}</p>`}
      <p class="left" role="status">${filled(own.rest, { n: dotsLeft(rules, points), all: rules.dots })}</p>
      ${fate(Object.keys(points).length > 0, own.none, ctx)}</div>`;
}
