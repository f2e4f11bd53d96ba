import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { ActivityPart, Command } from '../protocol';
import { lengthOf } from './format';
import type { Ctx } from './panel';

/** What is written, where its draft is kept, and the command that sends it. */
export type Writing = {
  id: string; key: string; label: string; help?: string; rows: number; limit: number; button: string;
  command: (text: string) => Command;
  /** What was sent before is written anew: this leaves it as it is. */
  cancel?: TemplateResult;
  /** Just below the field, where nothing moves because of it. */
  hint?: string | undefined;
  /** Below the button, so that neither the field nor the button moves when it comes. */
  below?: TemplateResult;
  typed?: (text: string) => void;
  /** Removes the draft, if more is to be done. */
  sent?: () => void;
};

/** Only near the end is a number of characters worth anybody's attention. */
const SHOWN_BELOW = 40;

/** A field whose draft is kept until it is sent: one thought at a time. */
export function writing(activity: ActivityPart, how: Writing, ctx: Ctx) {
  const { id } = how;
  const draft = draftOf(how.key, ctx);
  const left = how.limit - lengthOf(draft);
  const emptied = how.cancel !== undefined && draft.trim() === '';
  const wrong = left < 0 || emptied;
  const change = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    ctx.dispatch({ t: 'draft', key: how.key, prompt: activity.prompt, text: text === '' && how.cancel === undefined ? null : text });
    if (ctx.ui.hint !== null) ctx.dispatch({ t: 'ui', change: { hint: null } });
    how.typed?.(text);
  };
  return html`
    <form class="stack" novalidate @submit=${(event: Event) => { event.preventDefault(); sendDraft(activity, how, ctx); }}>
      <label class="label" for=${id}>${how.label}</label>
      <textarea id=${id} rows=${how.rows} autocapitalize="sentences" aria-describedby="${id}-help ${id}-left"
        aria-invalid=${wrong ? 'true' : 'false'} lang=${ctx.words.lang} .value=${live(draft)} @input=${change}></textarea>
      <p id="${id}-left" class=${wrong ? 'error' : 'quiet'} aria-live=${wrong ? 'polite' : 'off'}>${emptied ? ctx.words.t('gather.empty') : counter(left, how, ctx)}</p>
      ${ctx.ui.hint === null || how.cancel !== undefined ? nothing : html`<p class="error" role="alert">${ctx.ui.hint}</p>`}
      <button class="primary" type="submit">${how.button}</button>
      ${how.cancel}${how.below}
      ${how.help === undefined ? nothing : html`<p id="${id}-help" class="quiet centred">${how.help}</p>`}
    </form>`;
}

export function draftOf(key: string, ctx: Ctx): string {
  return ctx.drafts[key]?.text ?? '';
}

/** How much room is left, once that is worth saying. */
export function counter(left: number, { hint }: Pick<Writing, 'hint'>, { words: { n } }: Ctx) {
  if (left < 0) return n('n.over', -left);
  if (left < SHOWN_BELOW) return n('n.left', left);
  return hint === undefined ? nothing : html`<span class="hint" aria-hidden="true">${hint}</span>`;
}

/** The draft is emptied in the same moment, so a second tap finds nothing to send. */
function sendDraft(activity: ActivityPart, { id, key, limit, command, cancel, sent }: Writing, ctx: Ctx) {
  const text = draftOf(key, ctx).trim();
  if (lengthOf(text) > limit || (text === '' && cancel !== undefined)) {
    document.getElementById(id)?.focus(); // What is wrong is said below it already; nothing is cut.
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
  if (sent === undefined) ctx.dispatch({ t: 'draft', key, prompt: activity.prompt, text: null });
  else sent();
}
