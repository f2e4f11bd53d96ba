import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Asker, OwnCard } from '../network';
import type { Ctx } from './network';
import { begin } from './network-form';
import { head, reached, reachForm, refusal, twice, way } from './network-pieces';

/** My own cards, each with those who would like to be in touch because of it. */
export function mine(ctx: Ctx) {
  const { own, at: { table } } = ctx;
  if (table === null || table.mine.length === 0) return nothing;
  return html`
    <h3>${own('mine')}</h3>
    <ul class="cards">${repeat(table.mine, ({ id }) => id, (card) => html`
      <li class="question on stack">${head(card, ctx)}
        ${card.hidden ? html`<p class="error">${own('hidden')}</p>` : nothing}
        ${repeat(card.askers, ({ id }) => id, (asker) => html`<div class="stack draft">${wisher(asker, ctx)}</div>`)}
        ${change(card, ctx)}
      </li>`)}</ul>`;
}

function change(card: OwnCard, ctx: Ctx) {
  const { own, at: { desk, table, waiting }, view: { words: { t } } } = ctx;
  if (waiting.some(({ id }) => id === card.id)) return html`<p class="quiet" role="status">${t(way(ctx))}</p>`;
  const { id, kind, text, category, name, sector } = card;
  const anew = () => {
    desk.type({ id, kind, text, category, name, sector: sector !== undefined });
    begin(ctx);
  };
  return html`
    ${refusal(ctx, id)}
    <div class="row">
      ${table?.open ? html`<button type="button" class="small" @click=${anew}>${t('gather.edit')}</button>` : nothing}
      ${twice(ctx, id, own('withdraw'), own('sure'), () => { desk.want({ act: 'take-down', id }); })}
    </div>`;
}

/** Somebody who would like to be in touch with me. */
function wisher({ id, name, answer, details }: Asker, ctx: Ctx) {
  const { own, at: { desk, ui, table, waiting }, view: { words: { t } } } = ctx;
  const no = () => { desk.want({ act: 'refuse', id }); };
  if (waiting.some((act) => act.id === id)) return html`<p class="quiet" role="status">${t(way(ctx))}</p>`;
  if (details !== undefined) return html`${reached(details, ctx)}${twice(ctx, id, own('takeBack'), own('sure'), no)}`;
  if (ui.reaching === id) {
    return reachForm(ctx, id, own('reachOwner', { name }), (reach) => { desk.want({ act: 'agree', id, ...reach }); });
  }
  const yes = (label: string) => (table?.open ? html`
    <button type="button" class="small" @click=${() => { desk.change({ reaching: id }); }}>${label}</button>` : nothing);
  if (answer === 'refused') return html`<p class="quiet">${own('refused', { name })}</p>${yes(own('yesAfterAll'))}`;
  return html`
    <p role="status"><strong>${own('asks', { name })}</strong></p>
    ${refusal(ctx, id)}
    <div class="row">${yes(own('yes'))}<button type="button" class="small" @click=${no}>${own('no')}</button></div>`;
}
