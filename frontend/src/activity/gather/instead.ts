import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GatherPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Ctx } from '../../phone/panel';
import { supports, type Support } from '../../phone/support';
import { draftOf } from '../../phone/writing';
import { similarTo, type Said } from './similar';

/** So long nobody types who is reading. */
const PAUSE = 600;

let pause: ReturnType<typeof setTimeout> | undefined;

/** Looks at each pause in writing whether somebody has said the like. What is offered already keeps its place. */
export function listening(activity: GatherPart, room: readonly Said[], ctx: Ctx) {
  const offer = (like: readonly number[]) => {
    const before = ctx.ui.like;
    if (String(like) !== String(before)) ctx.dispatch({ t: 'ui', change: { like } });
  };
  return {
    typed: (text: string) => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const found = similarTo(text, room);
        offer([...ctx.ui.like.filter((id) => found.includes(id)), ...found.filter((id) => !ctx.ui.like.includes(id))]);
      }, PAUSE);
    },
    sent: () => {
      clearTimeout(pause);
      offer([]);
      write(activity, null, ctx);
      keep(activity, null, ctx);
    },
  };
}

/** What the writing resembles, as long as it is there and not supported yet. */
export function alike(activity: GatherPart, room: readonly Said[], how: Support, ctx: Ctx): Said[] {
  return draftOf(String(activity.id), ctx).trim() === '' ? []
    : ctx.ui.like.flatMap((id) => room.find((one) => one.id === id) ?? []).filter(({ id }) => !supports(id, how, ctx));
}

/** Below what is being written: what it resembles, to be supported instead; or that this was done, and the way back. */
export function instead(activity: GatherPart, like: readonly Said[], how: Support, ctx: Ctx) {
  const { t } = ctx.words;
  const draft = draftOf(String(activity.id), ctx);
  const kept = draftOf(`${String(activity.id)}/0`, ctx);
  const support = (id: number) => {
    clearTimeout(pause);
    (document.activeElement as HTMLElement | null)?.blur();
    ctx.send(how.command(id, true));
    keep(activity, draft, ctx);
    write(activity, null, ctx);
    ctx.dispatch({ t: 'ui', change: { like: [] } });
    document.getElementById('kept')?.focus();
  };
  return html`
    <p class="unseen" role="status">${like.length > 0 ? t('gather.like') : nothing}</p>
    ${like.length === 0 ? nothing : html`
      <p class="label" aria-hidden="true">${t('gather.like')}</p>
      <ul class="cards">${repeat(like, ({ id }) => id, ({ id, text }) => html`
        <li class="question"><p id="like-${id}" class="name" lang="" dir="auto">${tied(text)}</p>
          <button type="button" class="too" aria-describedby="like-${id}" @click=${() => { support(id); }}>
            <span class="mark" aria-hidden="true">+</span><span>${how.label}</span></button></li>`)}</ul>`}
    ${kept === '' || draft !== '' ? nothing : html`<div class="state">
      <p id="kept" tabindex="-1">${t('gather.supported')}</p>
      <button type="button" class="small" @click=${() => { bringBack(activity, kept, ctx); }}>${t('gather.bringBack')}</button></div>`}`;
}

function bringBack(activity: GatherPart, kept: string, ctx: Ctx) {
  (document.activeElement as HTMLElement | null)?.blur();
  write(activity, kept, ctx);
  keep(activity, null, ctx);
  document.getElementById('thought')?.focus();
}

function write(activity: GatherPart, text: string | null, ctx: Ctx) {
  ctx.dispatch({ t: 'draft', key: String(activity.id), prompt: activity.prompt, text });
}

/** Given up for the words of somebody else, but not thrown away. */
function keep(activity: GatherPart, text: string | null, ctx: Ctx) {
  ctx.dispatch({ t: 'draft', key: `${String(activity.id)}/0`, prompt: activity.prompt, text });
}
