import { html, nothing } from 'lit/html.js';
import type { GatherOwn, GatherPart } from '../../protocol';
import type { Panel } from '../../phone/panel';
import { writing } from '../../phone/writing';
import { said } from './said';

/** Writing: one thought at a time, as many as one likes, each can be taken back. */
export const gather: Panel<GatherPart> = (activity, ctx) => {
  const { t, n } = ctx.words;
  const word = activity.noun === 'word';
  const how = {
    label: t(`gather.${activity.noun}`), help: t(word ? 'gather.anotherWord' : 'gather.another'), rows: word ? 2 : 4, limit: activity.limit,
    command: (text: string) => ({ kind: 'gather.say', activity: activity.id, text } as const),
  };
  return html`
    ${activity.status === 'open' ? writing(activity, how, ctx) : nothing}
    ${said(activity, (ctx.own as GatherOwn | undefined)?.said ?? [], ctx)}
    ${activity.count > 0 ? html`<p class="quiet centred">${n('n.room', activity.count)}</p>` : nothing}
    ${activity.status === 'closed' ? html`<p class="state">${t('gather.closed')}</p>` : nothing}`;
};
