import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { ActivityPart, Command } from '../protocol';
import { lengthOf } from './format';
import type { Ctx } from './panel';

/** What is written, and the command that sends it. */
export type Writing = {
  label: string; help: string; rows: number; limit: number;
  command: (text: string) => Command;
};

/** Only near the end is a number of characters worth anybody's attention. */
const SHOWN_BELOW = 40;

/** A field whose draft is kept until it is sent: one thought at a time. */
export function writing(activity: ActivityPart, how: Writing, ctx: Ctx) {
  const left = how.limit - lengthOf(ctx.draft);
  const change = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    ctx.dispatch({ t: 'draft', activity: activity.id, prompt: activity.prompt, text });
    if (ctx.ui.hint !== null) ctx.dispatch({ t: 'ui', change: { hint: null } });
  };
  return html`
    <form class="stack" novalidate @submit=${(event: Event) => { event.preventDefault(); sendDraft(activity, how, ctx); }}>
      <label class="label" for="thought">${how.label}</label>
      <textarea id="thought" rows=${how.rows} autocapitalize="sentences" aria-describedby="thought-help thought-left"
        aria-invalid=${left < 0 ? 'true' : 'false'} lang=${ctx.words.lang} .value=${live(ctx.draft)} @input=${change}></textarea>
      <p id="thought-left" class=${left < 0 ? 'error' : 'quiet'} aria-live=${left < 0 ? 'polite' : 'off'}>${counter(left, ctx)}</p>
      ${ctx.ui.hint === null ? nothing : html`<p class="error" role="alert">${ctx.ui.hint}</p>`}
      <button class="primary" type="submit">${ctx.words.t('gather.send')}</button>
      <p id="thought-help" class="quiet centred">${how.help}</p>
    </form>`;
}

/** How much room is left, once that is worth saying. */
export function counter(left: number, ctx: Ctx) {
  if (left < 0) return ctx.words.n('n.over', -left);
  return left < SHOWN_BELOW ? ctx.words.n('n.left', left) : nothing;
}

/** The draft is emptied in the same moment, so a second tap finds nothing to send. */
function sendDraft(activity: ActivityPart, { limit, command }: Writing, ctx: Ctx) {
  const text = ctx.draft.trim();
  if (lengthOf(text) > limit) {
    document.getElementById('thought')?.focus(); // What is wrong is said below it already; nothing is cut.
    return;
  }
  const cmd = command(text);
  if (text === '') {
    // The second tap of a double tap is no mistake to point out.
    const sending = ctx.pending.some((item) => item.cmd.kind === cmd.kind);
    if (!sending) ctx.dispatch({ t: 'ui', change: { hint: ctx.words.t('gather.empty') } });
    return;
  }
  ctx.send(cmd);
  ctx.dispatch({ t: 'draft', activity: activity.id, prompt: activity.prompt, text: '' });
}
