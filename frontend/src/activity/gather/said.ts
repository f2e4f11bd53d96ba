import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GatherOwn, GatherPart } from '../../protocol';
import { progress, type Ctx } from '../../phone/panel';
import type { Item } from '../../phone/outbox';
import { withdrawal } from '../../phone/withdrawal';

type Said = GatherOwn['said'][number];

/** My own list: what the server has, and below it what is still on its way. */
export function said(activity: GatherPart, mine: readonly Said[], ctx: Ctx) {
  const coming = ctx.pending.filter((item) => textOf(item) !== null && !mine.some(({ text }) => text === textOf(item)));
  if (mine.length + coming.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="mine">
      <h3 id="mine">${ctx.words.t('gather.mine')}</h3>
      <ul class="said">
        ${repeat(mine, ({ id }) => id, (one) => row(activity, one, ctx))}
        ${repeat(coming, ({ id }) => id, (item) => html`
          <li class="coming"><p lang="">${textOf(item)}</p><p class="quiet" role="status">${progress(item, ctx)}</p></li>`)}
      </ul>
    </section>`;
}

function row(activity: GatherPart, { id, text }: Said, ctx: Ctx) {
  const { t } = ctx.words;
  const going = ctx.pending.some(({ cmd }) => cmd.kind === 'gather.withdraw' && cmd.contribution === id);
  return html`
    <li>
      <p lang="">${text}</p>
      <div class="row">
        <span class="ok">${going ? t('gather.withdrawing') : html`<span aria-hidden="true">✓ </span>${t('saved')}`}</span>
        ${activity.status === 'open' && !going ? withdrawal(id, text, { kind: 'gather.withdraw', activity: activity.id, contribution: id }, ctx) : nothing}
      </div>
    </li>`;
}

function textOf(item: Item): string | null {
  return item.cmd.kind === 'gather.say' ? item.cmd.text : null;
}
