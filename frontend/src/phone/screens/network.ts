import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { tied } from '../format';
import { filled, type Values } from '../i18n';
import type { AtTable, OtherCard } from '../network';
import type { View } from '../page';
import { workshop } from '../parts';
import { cardForm } from './network-form';
import { mine } from './network-mine';
import { head, reached, reachForm, twice, way } from './network-pieces';
import { LEFT } from './left-words';
import { NETWORK } from './network-words';

/** What the pieces of the table know: the page, the table, and its words. */
export type Ctx = { view: View; at: AtTable; own: (word: keyof (typeof NETWORK)['pl'], values?: Values) => string };

/** The table with cards: folded up, voluntary, apart from everything that is said in the room. */
export function network(view: View) {
  const at = view.state.network;
  if (at === null || !(workshop(view.state)?.network === true || isMine(at))) return nothing;
  const ctx: Ctx = { view, at, own: (word, values = {}) => tied(filled(NETWORK[view.words.lang][word], values)) };
  const { own } = ctx;
  if (workshop(view.state)?.sealed === true) return sealed(ctx);
  const asking = at.table?.mine.some(({ askers }) => askers.some(({ answer }) => answer === 'waiting')) === true;
  return html`
    <details class="contact network unprinted" @toggle=${at.desk.send}>
      <summary class="label">${own('title')}${asking ? html` <strong class="ok">${own('news')}</strong>` : nothing}</summary>
      <div class="stack">${at.table === null ? html`<p class="state" role="status">${view.words.t(way(ctx))}</p>` : html`
        <p class="quiet">${own(at.table.open ? 'about' : 'closed')}</p>
        ${mine(ctx)}${cardForm(ctx)}${others(ctx)}
        ${isMine(at) ? twice(ctx, 'leave', own('leave'), own('leaveSure'), () => { at.desk.want({ act: 'leave', id: '' }); }) : nothing}`}
      </div>
    </details>`;
}

/** Over for good: only what was left here can be taken back. */
function sealed(ctx: Ctx) {
  const { own, view, at: { known, desk, draft } } = ctx;
  return html`
    <details class="contact network unprinted">
      <summary class="label">${own('title')}</summary>
      <div class="stack">
        <p role="status">${LEFT[view.words.lang].over}</p>
        ${draft.text === '' ? nothing : html`<p class="quiet">${tied(draft.text)}</p>`}
        ${known ? twice(ctx, 'leave', own('leave'), own('leaveSure'), () => { desk.want({ act: 'leave', id: '' }); }) : nothing}
      </div>
    </details>`;
}

/** Whoever has something here must be able to take it back, also where the table is closed. */
function isMine({ table, waiting }: AtTable): boolean {
  return waiting.length > 0 || (table !== null && (table.mine.length > 0 || table.cards.some(({ asked }) => asked)));
}

function others(ctx: Ctx) {
  const { own, at: { table, ui, desk } } = ctx;
  const cards = table?.cards ?? [];
  const listed = cards.filter(({ kind }) => ui.filter === 'all' || kind === ui.filter);
  const fitting = listed.filter(({ fits }) => fits);
  const rest = listed.filter(({ fits }) => !fits);
  const filter = (to: typeof ui.filter, label: string) => html`
    <button type="button" class="small" aria-pressed=${ui.filter === to ? 'true' : 'false'} @click=${() => { desk.change({ filter: to }); }}>
      ${ui.filter === to ? '✓ ' : ''}${label}</button>`;
  return html`
    ${cards.length === 0 ? html`<p class="quiet">${own('none')}</p>` : html`
      <div class="row">${filter('all', own('all'))}${filter('look', own('looking'))}${filter('offer', own('offering'))}</div>`}
    ${list(own('fitting'), fitting)}
    ${list(own('others'), rest)}`;

  function list(title: string, some: OtherCard[]) {
    return some.length === 0 ? nothing : html`
      <h3>${title}</h3>
      <ul class="cards">${repeat(some, ({ id }) => id, (card) => html`<li class="question stack">${head(card, ctx)}${wish(card, ctx)}</li>`)}</ul>`;
  }
}

/** What I want of somebody else's card. */
function wish(card: OtherCard, ctx: Ctx) {
  const { own, view: { words: { t } }, at: { desk, ui, waiting, table } } = ctx;
  const takeBack = (label: string) => twice(ctx, card.id, label, own('sure'), () => { desk.want({ act: 'unask', id: card.id }); });
  if (waiting.some(({ id }) => id === card.id)) return html`<p class="quiet" role="status">${t(way(ctx))}</p>`;
  if (card.details !== undefined) return html`${reached(card.details, ctx)}${takeBack(own('takeBack'))}`;
  if (card.asked) return html`<p class="quiet" role="status">${own('asked')}</p>${takeBack(own('withdraw'))}`;
  if (ui.reaching === card.id) {
    return reachForm(ctx, card.id, own('reachConsent', { name: card.name }), (reach) => { desk.want({ act: 'ask', id: card.id, ...reach }); });
  }
  return table?.open ? html`
    <button type="button" class="small" aria-label="${own('want')}: ${card.name}"
      @click=${() => { desk.change({ reaching: card.id }); }}>${own('want')}</button>` : nothing;
}
