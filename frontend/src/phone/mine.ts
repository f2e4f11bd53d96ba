import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivityPart, Command } from '../protocol';
import { lengthOf, tied } from './format';
import { laneOf } from './lanes';
import { progress, type Ctx } from './panel';
import { withdrawal } from './withdrawal';
import { writing } from './writing';

type Sent = { id: number; text: string };

/** How one's own list is headed, and what can be done with each. */
export type Mine = {
  title: string; limit: number; say: Command['kind'];
  /** What a facilitator has yet to look at. */
  waiting: readonly number[] | undefined;
  edit: (id: number, text: string) => Command;
  withdraw: (id: number) => Command;
  /** What has become of it, if more is to be said than that it is saved; then it can't be changed any more. */
  fate?: (id: number) => string | undefined;
  note?: (id: number) => string | undefined;
  below?: (id: number) => unknown;
};

/** What I sent and how it stands, and below what is still on its way. */
export function mine(activity: ActivityPart, sent: readonly Sent[], how: Mine, ctx: Ctx) {
  const coming = ctx.pending.flatMap((item) =>
    (item.cmd.kind === how.say && 'text' in item.cmd ? [{ item, said: item.cmd.text }] : []))
    .filter(({ said }) => !sent.some(({ text }) => text === said));
  if (sent.length + coming.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="mine">
      <h3 id="mine">${how.title}</h3>
      <ul class="said">
        ${repeat(sent, ({ id }) => id, (one) => html`<li>${row(activity, one, how, ctx)}</li>`)}
        ${repeat(coming, ({ item }) => item.id, ({ item, said }) => html`
          <li class="coming"><p lang="" dir="auto">${said}</p><p class="quiet" role="status">${progress(item, ctx)}</p></li>`)}
      </ul>
    </section>`;
}

function row(activity: ActivityPart, { id, text }: Sent, how: Mine, ctx: Ctx) {
  const { t } = ctx.words;
  const lane = laneOf(how.withdraw(id));
  const newest = ctx.pending.filter(({ cmd }) => laneOf(cmd) === lane).pop();
  const edited = newest !== undefined && 'text' in newest.cmd ? { text: newest.cmd.text, progress: progress(newest, ctx) } : undefined;
  const going = newest !== undefined && edited === undefined;
  const open = activity.status === 'open' && !going;
  const now = edited?.text ?? text;
  const key = `${String(activity.id)}/${String(id)}`;
  if (open && key in ctx.drafts) return editing(activity, key, id, now, how, ctx);
  const fate = how.fate?.(id);
  const note = how.note?.(id);
  return html`
    <p lang="" dir="auto">${tied(now)}</p>
    <div class="row">
      <span>${going || edited === undefined
        ? html`<span class="ok">${going ? t('gather.withdrawing') : html`<span aria-hidden="true">✓ </span>${fate ?? t(how.waiting?.includes(id) === true ? 'waits' : 'saved')}`}</span>`
        : html`<span class="quiet" role="status">${edited.progress}</span>`}
        ${note === undefined ? nothing : html`<br><span class="quiet">${note}</span>`}</span>
      ${open ? html`<span class="row">
        ${fate === undefined ? html`<button type="button" id="edit-${key}" class="small" aria-label=${t('gather.editThis', { text: now })}
          @click=${() => { moved(key, now, key, activity, ctx); }}>${t('gather.edit')}</button>` : nothing}
        ${withdrawal(id, now, how.withdraw(id), ctx)}</span>` : nothing}
    </div>
    ${how.below?.(id)}`;
}

/** In the place of the words: the limit is that of new ones, unless these were longer already. */
function editing(activity: ActivityPart, key: string, id: number, text: string, how: Mine, ctx: Ctx) {
  const { t } = ctx.words;
  const back = () => { moved(key, null, `edit-${key}`, activity, ctx); };
  return writing(activity, {
    id: key, key, label: t('gather.edit.label'), rows: 3, limit: Math.max(how.limit, lengthOf(text)), button: t('gather.edit.save'),
    command: (words) => how.edit(id, words), sent: back,
    cancel: html`<button type="button" class="small" @click=${back}>${t('gather.edit.cancel')}</button>`,
  }, ctx);
}

/** Opens or ends an edit. The focus goes along, without a detour over the heading of the page. */
function moved(key: string, text: string | null, to: string, activity: ActivityPart, ctx: Ctx) {
  (document.activeElement as HTMLElement | null)?.blur();
  ctx.dispatch({ t: 'draft', key, prompt: activity.prompt, text });
  document.getElementById(to)?.focus({ preventScroll: text === null });
}
