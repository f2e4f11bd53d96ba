import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { AskedFirst, Choice, Command } from '../protocol';
import { bar } from './bar';
import { fate } from './fate';
import { tied } from './format';
import type { Ctx } from './panel';

/** If more things than that were left out, they are counted and not listed, once it is over. */
const FEW = 5;

type Asked = { id: number; status: string; choices: readonly Choice[]; first?: AskedFirst };

/** How one thing at a time is answered. */
export type Answering = {
  /** Whether all is said about this one; `some`: whether anything is said about it. */
  done: (choice: number) => boolean;
  some: (choice: number) => boolean;
  /** What stands above the buttons; if it is not there, the words of the thing itself. */
  title?: string;
  /** What I said about it. */
  inWords: (choice: number) => string;
  /** The buttons below the words of the card; `give` shows and sends an answer. */
  buttons: (choice: Choice, give: (command: Command) => void) => unknown;
};

/** A card for each thing, in an order of this phone's own, and behind the last one the list of all with my answers. */
export function cards(activity: Asked, how: Answering, ctx: Ctx, result: TemplateResult | undefined) {
  const { t } = ctx.words;
  if (activity.status === 'open') return open(activity, how, ctx);
  return html`
    <p class="state">${t('turn.closed')}</p>
    ${result ?? html`
      <section class="stack" aria-labelledby="own">
        <h3 id="own">${t('turn.own')}</h3>
        ${answered(activity.choices, how, t('turn.skipped'))}
      </section>
      <p class="quiet">${t('vote.soon')}</p>`}`;
}

function open(activity: Asked, how: Answering, ctx: Ctx) {
  const { t } = ctx.words;
  if (activity.choices.length === 0) return html`<p class="quiet">${t('turn.empty')}</p>`;
  const round = ctx.order(activity.choices, activity.id);
  const now = cardNow(ctx.ui.card, round, how.done);
  const first = ctx.me === undefined ? [] : activity.first?.[ctx.me.sector] ?? [];
  const order = ahead(round, ctx.ui.path, now, (choice) => first.includes(choice) && !how.done(choice));
  const at = order.findIndex(({ id }) => id === now);
  const choice = order[at];
  return html`
    ${choice === undefined ? all(order, how, ctx) : keyed(choice.id, html`
      <section class="rate-card" aria-labelledby="rated">
        <p class="at quiet">${t('turn.position', { n: at + 1, all: order.length })} ${bar((at + 1) / order.length)}</p>
        <h3 id="rated" tabindex="-1">${tied(how.title ?? choice.label)}</h3>
        ${how.buttons(choice, (command) => {
          ctx.dispatch({ t: 'ui', change: { card: choice.id } });
          ctx.send(command);
        })}
      </section>`)}
    <div class="dock">
      <div class="turn">
        <button type="button" class="page" ?disabled=${at === 0} @click=${turn(ctx, order, at === -1 ? order.length - 1 : at - 1)}>
          <span aria-hidden="true">←</span> ${t('turn.previous')}</button>
        ${choice === undefined ? nothing : html`
          <button type="button" class="page next" @click=${turn(ctx, order, at + 1)}>
            ${t(at + 1 === order.length ? 'turn.finish' : 'turn.next')} <span aria-hidden="true">→</span></button>`}
      </div>
      ${fate(order.some(({ id }) => how.some(id)), t('turn.none'), ctx)}
    </div>`;
}

function all(order: readonly Choice[], how: Answering, ctx: Ctx) {
  const { t } = ctx.words;
  return html`
    <section class="stack" aria-labelledby="rated">
      <h3 id="rated" tabindex="-1">${t('turn.own')}</h3>
      <p class="quiet">${t('turn.change')}</p>
      ${overview(order, how, (choice) => { show(ctx, choice); })}
    </section>`;
}

/** Once it is over: of hundreds nobody wants to read to what they said nothing. */
function answered(choices: readonly Choice[], how: Answering, skipped: string) {
  const said = choices.filter(({ id }) => how.some(id));
  const left = choices.length - said.length;
  return left <= FEW ? overview(choices, how, null) : html`${overview(said, how, null)}<p class="quiet">${skipped}: ${left}</p>`;
}

/** Everything with my answers; with `open`, each leads back to its card. */
function overview(choices: readonly Choice[], how: Answering, open: ((choice: number) => void) | null) {
  return html`
    <ul class="rated">${choices.map(({ id, label }) => {
      const line = html`<span class="name">${tied(label)}</span> <span class="quiet">${how.inWords(id)}</span>`;
      return html`
      <li>${open === null ? html`<div class="line">${line}</div>` : html`
        <button type="button" class="line" @click=${() => { open(id); }}>${line}</button>`}</li>`;
    })}
    </ul>`;
}

/** To the card at this place of the order; behind the last one there is the list of all. */
function turn(ctx: Ctx, order: readonly Choice[], to: number) {
  return () => {
    const read = Math.max(to + 1, ctx.ui.path.length);
    ctx.dispatch({ t: 'ui', change: { path: order.slice(0, read).map(({ id }) => id) } });
    show(ctx, order[to]?.id ?? 'all');
  };
}

/**
 * What has been turned to, in that order, or at first the round up to the card that is read; behind it what this sector has
 * hardly seen, and then the rest of the round. So nothing moves that has been read.
 */
export function ahead(round: readonly Choice[], path: readonly number[], now: number | 'all', wanted: (choice: number) => boolean): Choice[] {
  const walked = path.flatMap((read) => round.filter(({ id }) => id === read));
  const known = now === 'all' || walked.some(({ id }) => id === now) ? walked : round.slice(0, round.findIndex(({ id }) => id === now) + 1);
  const rest = round.filter((choice) => !known.includes(choice));
  return [...known, ...rest.filter(({ id }) => wanted(id)), ...rest.filter(({ id }) => !wanted(id))];
}

/** The new card begins at its words, for the eye and for the screen reader. */
function show(ctx: Ctx, card: number | 'all'): void {
  ctx.dispatch({ t: 'ui', change: { card } });
  document.getElementById('rated')?.focus();
}

/** Where to go on: the wanted card if it is still there, else the first that is not wholly answered, else the list of all. */
export function cardNow(card: number | 'all' | null, choices: readonly Choice[], done: (choice: number) => boolean): number | 'all' {
  if (card === 'all' || choices.some(({ id }) => id === card)) return card ?? 'all';
  return choices.find(({ id }) => !done(id))?.id ?? 'all';
}
