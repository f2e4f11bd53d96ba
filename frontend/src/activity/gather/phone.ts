import { html, nothing } from 'lit/html.js';
import type { GatherOwn, GatherPart } from '../../protocol';
import { mine } from '../../phone/mine';
import type { Ctx, Panel } from '../../phone/panel';
import { writing } from '../../phone/writing';
import { roomIn, said, supporting } from './room';
import { alike, instead, listening } from './instead';

/** Writing: one thought at a time, as many as one likes; each can be changed and taken back, and those of others supported. */
export const gather: Panel<GatherPart> = (activity, ctx) => {
  const { t, n } = ctx.words;
  const own = ctx.own as GatherOwn | undefined;
  const room = roomIn(ctx.parts, own);
  const how = supporting(activity, own, ctx);
  return html`
    ${activity.status === 'open' ? newThought(activity, room, how, ctx) : nothing}
    ${mine(activity, own?.said ?? [], {
      title: t('gather.mine'), limit: activity.limit, say: 'gather.say', waiting: own?.waiting,
      edit: (contribution, text) => ({ kind: 'gather.edit', activity: activity.id, contribution, text }),
      withdraw: (contribution) => ({ kind: 'gather.withdraw', activity: activity.id, contribution }),
    }, ctx)}
    ${activity.count > 0 ? html`<p class="quiet centred">${n('n.room', activity.count)}</p>` : nothing}
    ${activity.status === 'closed' ? html`<p class="state">${t('gather.closed')}</p>` : nothing}
    ${said(room, how, ctx)}`;
};

function newThought(activity: GatherPart, room: ReturnType<typeof roomIn>, how: ReturnType<typeof supporting>, ctx: Ctx) {
  const { t } = ctx.words;
  const word = activity.noun === 'word';
  const like = alike(activity, room, how, ctx);
  return writing(activity, {
    id: 'thought', key: String(activity.id), label: t(`gather.${activity.noun}`), rows: word ? 2 : 4, limit: activity.limit,
    help: t(word ? 'gather.anotherWord' : 'gather.another'), button: t('gather.send'),
    command: (text) => ({ kind: 'gather.say', activity: activity.id, text }),
    hint: like.length > 0 ? t('gather.likeBelow') : undefined, below: instead(activity, like, how, ctx), ...listening(activity, room, ctx),
  }, ctx);
}
