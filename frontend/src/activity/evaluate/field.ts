import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Asked, EvaluatePart } from '../../protocol';
import { lengthOf, tied } from '../../phone/format';
import { progress, type Ctx } from '../../phone/panel';
import { counter } from '../../phone/writing';
import { looksLikeContact } from './answers';
import { EVALUATE } from './words';

/** A field for a few words: what stands in it when it is left is sent. Until then it is a draft that outlives a reload. */
export function field(activity: EvaluatePart, { id, text: label }: Asked, saved: string, ctx: Ctx) {
  const { t } = ctx.words;
  const key = `${String(activity.id)}/${id}`;
  const draft = ctx.drafts[key]?.text;
  const text = draft ?? saved;
  const left = activity.limit - lengthOf(text.trim());
  const keep = (now: string | null) => { ctx.dispatch({ t: 'draft', key, prompt: label, text: now }); };
  const send = () => {
    if (draft === undefined || left < 0) return;
    ctx.send({ kind: 'evaluate.write', activity: activity.id, field: id, text: text.trim() });
    keep(null);
  };
  const write = (event: Event) => { keep((event.target as HTMLTextAreaElement).value); };
  const coming = ctx.pending.filter(({ cmd }) => cmd.kind === 'evaluate.write' && cmd.field === id).pop();
  return html`
    <div class="stack">
      <label class="label" for=${key}>${tied(label)}</label>
      <textarea id=${key} rows="3" autocapitalize="sentences" aria-describedby="${key}-about" aria-invalid=${left < 0 ? 'true' : 'false'}
        lang=${ctx.words.lang} .value=${live(text)} @input=${write} @change=${send}></textarea>
      <div id="${key}-about" aria-live="polite">
        ${looksLikeContact(text) ? html`<p class="error">${EVALUATE[ctx.words.lang].contact}</p>` : nothing}
        ${left < 40 ? html`<p class=${left < 0 ? 'error' : 'quiet'}>${counter(left, {}, ctx)}</p>` : nothing}
        ${draft !== undefined ? html`<button type="button" class="small" @click=${send}>${t('gather.send')}</button>`
          : coming !== undefined ? html`<p class="quiet">${progress(coming, ctx)}</p>`
          : saved !== '' ? html`<p class="ok"><span aria-hidden="true">✓ </span>${t('saved')}</p>` : nothing}
      </div>
    </div>`;
}
