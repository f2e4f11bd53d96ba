import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GatherOwn, GatherPart, Parts } from '../../protocol';
import type { Ctx } from '../../phone/panel';
import { supportable, type Support } from '../../phone/support';
import type { Said } from './similar';

/** What others have said, in the order of arrival, so that nothing moves when more comes. */
export function roomIn(parts: Parts, own: GatherOwn | undefined): Said[] {
  const mine = new Set([...own?.said.map(({ id }) => id) ?? [], ...own?.mergedInto ?? []]);
  return Object.entries(parts)
    .flatMap(([key, text]) => (key.startsWith('c/') && typeof text === 'string' ? [{ id: Number(key.slice(2)), text }] : []))
    .filter(({ id }) => !mine.has(id))
    .sort((a, b) => a.id - b.id);
}

export function supporting(activity: GatherPart, own: GatherOwn | undefined, ctx: Ctx): Support {
  return {
    label: ctx.words.t('gather.support'), open: activity.status === 'open', mine: own?.supported,
    command: (contribution, wanted) => ({ kind: 'gather.support', activity: activity.id, contribution, wanted }),
  };
}

/** Folded up, as most people come to write. */
export function said(room: readonly Said[], how: Support, ctx: Ctx) {
  return room.length === 0 ? nothing : html`
    <details><summary>${ctx.words.t('gather.others')}</summary>
      <ul class="cards">${repeat(room, ({ id }) => id, (one) => html`<li>${supportable(one, how, ctx)}</li>`)}</ul>
    </details>`;
}
