import { html, nothing } from 'lit/html.js';
import type { ResultPart, VoteOwn, VotePart } from '../../protocol';
import type { Ctx, Panel } from '../../phone/panel';
import { tied } from '../../phone/format';
import { dotsLeft, hasSteps, obstacle, withDots, type Points } from './ballot';
import { card, chosen } from './card';
import { late } from '../../phone/late';
import { resultOf, runningOf } from './result';

/** Voting: the wanted ballot is shown at once and sent as a whole; the words below say how far it has got. */
export const vote: Panel<VotePart> = (activity, ctx) => {
  const { t } = ctx.words;
  const points = wanted(ctx);
  const mayVote = activity.sectors === undefined || ctx.me === undefined || activity.sectors.includes(ctx.me.sector);
  const result = ctx.result as ResultPart | undefined;
  if (activity.status === 'open') return mayVote ? open(activity, points, ctx) : onlyLooking(activity, points, ctx);
  return html`
    <p class="state">${t('vote.closed')}</p>
    ${result === undefined ? html`
      ${mayVote ? html`<section class="stack" aria-labelledby="own">
        <h3 id="own">${t('vote.own')}</h3>
        ${chosen(activity, points, ctx.words)}
      </section>` : nothing}
      <p class="quiet">${t('vote.soon')}</p>` : html`${late()?.chosenIn(result, points, ctx.words)}${resultOf(result, points, ctx.words)}`}`;
};

function open(activity: VotePart, points: Points, ctx: Ctx) {
  const { t } = ctx.words;
  return html`
    <p class="quiet">${t(howTo(activity))}
      ${hasSteps(activity) ? `${t('vote.each', { n: activity.perChoice })}.` : nothing}</p>
    ${activity.places === undefined ? nothing : late()?.choosing(activity.places, ctx.words)}
    <ul class="cards">
      ${ctx.order(activity.choices, activity.id).map((choice) => html`
        <li>${card(activity, choice, points, ctx.words, (more) => { give(activity, points, choice.id, more, ctx); })}</li>`)}
    </ul>
    ${activity.running === undefined ? nothing : runningOf(activity, activity.running, ctx.words)}
    <div class="dock">
      ${ctx.ui.hint === null ? nothing : html`<p class="error" role="alert">${ctx.ui.hint}</p>`}
      ${left(activity, points, ctx)}
    </div>`;
}

/** Somebody whose sector does not vote here sees who does, and on what. */
function onlyLooking(activity: VotePart, points: Points, { words }: Ctx) {
  const who = (activity.sectors ?? []).map((sector) => words.t(`${sector}.short`)).join(', ');
  return html`
    <p>${words.t('vote.only', { who })}</p>
    ${Object.keys(points).length > 0 ? html`<p class="quiet">${words.t('vote.notCounted')}</p>` : nothing}
    ${activity.running === undefined
      ? html`<ul class="themes">${activity.choices.map(({ label }) => html`<li><span class="name" dir="auto">${tied(label)}</span></li>`)}</ul>`
      : runningOf(activity, activity.running, words)}`;
}

/** The newest wish that the phone still keeps; otherwise what the server holds. */
function wanted(ctx: Ctx): Points {
  const casts = ctx.pending.flatMap(({ cmd }) => (cmd.kind === 'vote.cast' ? [cmd.points] : []));
  return casts[casts.length - 1] ?? (ctx.own as VoteOwn | undefined)?.points ?? {};
}

function give(activity: VotePart, points: Points, choice: number, more: number, ctx: Ctx) {
  const inTheWay = more > 0 ? obstacle(activity, points, choice) : null;
  ctx.dispatch({ t: 'ui', change: { hint: inTheWay === null ? null : ctx.words.t(`vote.${inTheWay}`) } });
  if (inTheWay === null) ctx.send({ kind: 'vote.cast', activity: activity.id, points: withDots(points, choice, more) });
}

function howTo(activity: VotePart) {
  if (activity.method === 'approval') return 'vote.howApproval';
  return hasSteps(activity) ? 'vote.howMany' : 'vote.howDots';
}

function left(activity: VotePart, points: Points, ctx: Ctx) {
  const { t } = ctx.words;
  if (activity.method === 'approval') return fate(points, ctx);
  const rest = dotsLeft(activity, points);
  const all = activity.dots ?? 0;
  return html`
    <p class="left" role="status">${t('vote.left', { n: rest, all })}</p>
    <div class="row">
      <span class="dots" aria-hidden="true">${'●'.repeat(Math.max(0, rest))}${'○'.repeat(Math.max(0, all - rest))}</span>
      ${fate(points, ctx)}
    </div>`;
}

function fate(points: Points, ctx: Ctx) {
  return html`<p class="fate" role="status">${fateInWords(points, ctx)}</p>`;
}

function fateInWords(points: Points, ctx: Ctx) {
  const { t } = ctx.words;
  if (ctx.pending.some((item) => item.cmd.kind === 'vote.cast' && item.phase !== 'saved')) {
    return t(ctx.online ? 'vote.sending' : 'vote.waiting');
  }
  if (Object.keys(points).length === 0) return t('vote.none');
  return html`<span class="ok arrived"><span aria-hidden="true">✓ </span>${t('vote.saved')}</span>`;
}
