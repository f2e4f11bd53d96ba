import { html, nothing } from 'lit/html.js';
import type { CardPart, ShowOwn, ShowPart } from '../../protocol';
import { tied } from '../../phone/format';
import { progress, type Ctx } from '../../phone/panel';
import { wish } from '../../phone/wish';
import { link } from './link';

/** A practice or a source, and whether it is useful for us: the mark shows what I wish, at once. */
export function markable(activity: ShowPart, { id, title, where, text, url }: CardPart, ctx: Ctx) {
  const { t } = ctx.words;
  const wishes = ctx.pending.flatMap((item) => (item.cmd.kind === 'show.mark' && item.cmd.card === id ? [{ item, wanted: item.cmd.wanted }] : []));
  const newest = wishes[wishes.length - 1];
  const on = newest?.wanted ?? (ctx.own as ShowOwn | undefined)?.marked.includes(id) ?? false;
  const tap = () => { ctx.send({ kind: 'show.mark', activity: activity.id, card: id, wanted: !on }); };
  return html`
    <div class=${on ? 'question on' : 'question'}>
      <h3 id="k-${id}" lang="" dir="auto">${tied(title)}</h3>
      ${where ? html`<p class="quiet" lang="" dir="auto">${tied(where)}</p>` : nothing}
      ${text ? html`<p class="prose" lang="" dir="auto">${tied(text)}</p>` : nothing}
      ${url ? html`<p class="links">${link({ label: t('show.more'), url }, t('show.opens'), `k-${String(id)}`)}</p>` : nothing}
      ${wish(activity.status === 'open', on, `k-${String(id)}`, t('show.useful'), tap)}
      <p class="quiet" role="status">${newest ? progress(newest.item, ctx) : on && activity.status === 'open' ? t('saved') : nothing}</p>
    </div>`;
}
