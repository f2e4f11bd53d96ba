import { html, nothing } from 'lit/html.js';
import type { AskOwn, AskPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Ctx } from '../../phone/panel';
import { wish } from '../../phone/wish';
import type { Question } from './questions';

/** A question of somebody else. The mark shows what I wish, at once; the number what the server has counted. */
export function supportable(activity: AskPart, { id, text, support }: Question, ctx: Ctx) {
  const { t, n } = ctx.words;
  const on = wanted(id, ctx);
  const tap = () => { ctx.send({ kind: 'ask.support', activity: activity.id, question: id, wanted: !on }); };
  return html`
    <div class=${on ? 'question on' : 'question'}>
      <p id="q-${id}" class="name" lang="" dir="auto">${tied(text)}</p>
      <p class="quiet">${n('n.want', support)}</p>
      ${wish(activity.status === 'open', on, `q-${String(id)}`, t('ask.support'), tap)}
      ${waits(id, ctx) ? html`<p class="quiet" role="status">${t('waiting')}</p>` : nothing}
    </div>`;
}

/** The newest wish that the phone still keeps; otherwise what the server holds. */
function wanted(id: number, ctx: Ctx): boolean {
  const wishes = taps(id, ctx);
  const newest = wishes[wishes.length - 1];
  return newest?.wanted ?? (ctx.own as AskOwn | undefined)?.supported.includes(id) ?? false;
}

/** Nobody needs to read of a tap that is sent in a moment. */
function waits(id: number, ctx: Ctx): boolean {
  return !ctx.online && taps(id, ctx).some(({ phase }) => phase !== 'saved');
}

function taps(id: number, ctx: Ctx) {
  return ctx.pending.flatMap(({ cmd, phase }) =>
    (cmd.kind === 'ask.support' && cmd.question === id ? [{ wanted: cmd.wanted, phase }] : []));
}
