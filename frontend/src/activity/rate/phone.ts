import { html, nothing } from 'lit/html.js';
import type { Choice, RateOwn, RatePart, RateResultPart } from '../../protocol';
import type { Ctx, Panel } from '../../phone/panel';
import { shuffled } from '../../phone/shuffle';
import { card, overview } from './card';
import { cardNow, hasRated, wanted, type Ratings } from './ratings';
import { resultOf } from './result';

/** Rating, one thing at a time. Each tap is shown at once and sent; the words below say how far it has got. */
export const rate: Panel<RatePart> = (activity, ctx) => {
  const { t } = ctx.words;
  const ratings = wanted((ctx.own as RateOwn | undefined)?.ratings ?? {}, ctx.pending);
  const result = ctx.result as RateResultPart | undefined;
  if (activity.status === 'open') return open(activity, ratings, ctx);
  return html`
    <p class="state">${t('rate.closed')}</p>
    ${result === undefined ? html`
      <section class="stack" aria-labelledby="own">
        <h3 id="own">${t('rate.own')}</h3>
        ${overview(activity.choices, activity.scales, ratings, ctx.words, null)}
      </section>
      <p class="quiet">${t('vote.soon')}</p>` : resultOf(result, ratings, ctx.words)}`;
};

function open(activity: RatePart, ratings: Ratings, ctx: Ctx) {
  const { t } = ctx.words;
  if (activity.choices.length === 0) return html`<p class="quiet">${t('rate.empty')}</p>`;
  const order = shuffled(activity.choices, `${String(ctx.me?.participant ?? 0)}/${String(activity.id)}`);
  const now = cardNow(ctx.ui.card, order, ratings, activity.scales);
  const at = order.findIndex(({ id }) => id === now);
  const choice = order[at];
  return html`
    ${choice === undefined ? all(order, activity, ratings, ctx) : card(choice, at + 1, order.length, activity.scales, ratings, ctx.words,
      (scale, value) => {
        ctx.dispatch({ t: 'ui', change: { card: choice.id } });
        ctx.send({ kind: 'rate.rate', activity: activity.id, choice: choice.id, scale, value });
      })}
    <div class="dock">
      <div class="turn">
        <button type="button" class="page" ?disabled=${at === 0} @click=${turn(ctx, order, at === -1 ? order.length - 1 : at - 1)}>
          <span aria-hidden="true">←</span> ${t('rate.previous')}</button>
        ${choice === undefined ? nothing : html`
          <button type="button" class="page next" @click=${turn(ctx, order, at + 1)}>
            ${t(at + 1 === order.length ? 'rate.finish' : 'rate.next')} <span aria-hidden="true">→</span></button>`}
      </div>
      <p class="fate" role="status">${fate(activity, ratings, ctx)}</p>
    </div>`;
}

function all(order: readonly Choice[], activity: RatePart, ratings: Ratings, ctx: Ctx) {
  const { t } = ctx.words;
  return html`
    <section class="stack" aria-labelledby="rated">
      <h3 id="rated" tabindex="-1">${t('rate.own')}</h3>
      <p class="quiet">${t('rate.change')}</p>
      ${overview(order, activity.scales, ratings, ctx.words, (choice) => { show(ctx, choice); })}
    </section>`;
}

/** To the card at this place of the order; behind the last one there is the list of all. */
function turn(ctx: Ctx, order: readonly Choice[], to: number) {
  return () => { show(ctx, order[to]?.id ?? 'all'); };
}

/** The new card begins at its words, for the eye and for the screen reader. */
function show(ctx: Ctx, card: number | 'all'): void {
  ctx.dispatch({ t: 'ui', change: { card } });
  document.getElementById('rated')?.focus();
}

function fate(activity: RatePart, ratings: Ratings, ctx: Ctx) {
  const { t } = ctx.words;
  if (ctx.pending.some((item) => item.phase !== 'saved')) return t(ctx.online ? 'vote.sending' : 'rate.waiting');
  if (!hasRated(ratings, activity.choices, activity.scales)) return t('rate.none');
  return html`<span class="ok arrived"><span aria-hidden="true">✓ </span>${t('rate.saved')}</span>`;
}
