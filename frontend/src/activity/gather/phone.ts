import { html, nothing } from 'lit/html.js';
import type { GatherOwn, GatherPart } from '../../protocol';
import type { Panel } from '../../phone/panel';
import { writing } from '../../phone/writing';
import { said } from './said';

/** Writing: one thought at a time, as many as one likes, each can be taken back. */
export const gather: Panel<GatherPart> = (activity, ctx) => {
  const { t, n } = ctx.words;
  const how = {
    label: t(`gather.${activity.noun}`), help: t('gather.another'), rows: 4, limit: activity.limit,
    command: (text: string) => ({ kind: 'gather.say', activity: activity.id, text } as const),
  };
  return html`
    ${activity.status === 'open' ? writing(activity, how, ctx) : nothing}
    ${said(activity, (ctx.own as GatherOwn | undefined)?.said ?? [], ctx)}
    ${activity.count > 0 ? html`<p class="quiet centred">${n('n.room', activity.count)}</p>` : nothing}
    ${activity.status === 'closed' ? html`<p class="state">${t('gather.closed')}</p>` : nothing}`;
};
<<<<<<< HEAD

function writing(activity: GatherPart, ctx: Ctx) {
  const { t } = ctx.words;
  if (activity.status !== 'open') return nothing;
  const left = activity.limit - lengthOf(ctx.draft);
  const change = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    ctx.dispatch({ t: 'draft', activity: activity.id, prompt: activity.prompt, text });
    if (ctx.ui.hint !== null) ctx.dispatch({ t: 'ui', change: { hint: null } });
  };
  return html`
    <form class="stack" novalidate @submit=${(event: Event) => { event.preventDefault(); sendDraft(activity, ctx); }}>
      <label class="label" for="thought">${t(`gather.${activity.noun}`)}</label>
      <textarea id="thought" rows=${activity.noun === 'word' ? 2 : 4} autocapitalize="sentences" aria-describedby="thought-help thought-left"
        aria-invalid=${left < 0 ? 'true' : 'false'} lang=${ctx.words.lang} .value=${live(ctx.draft)} @input=${change}></textarea>
      <p id="thought-left" class=${left < 0 ? 'error' : 'quiet'} aria-live=${left < 0 ? 'polite' : 'off'}>${counter(left, ctx)}</p>
      ${ctx.ui.hint === null ? nothing : html`<p class="error" role="alert">${ctx.ui.hint}</p>`}
      <button class="primary" type="submit">${t('gather.send')}</button>
      <p id="thought-help" class="quiet centred">${t(activity.noun === 'word' ? 'gather.anotherWord' : 'gather.another')}</p>
    </form>`;
}

function counter(left: number, ctx: Ctx) {
  if (left < 0) return ctx.words.n('n.over', -left);
  return left < SHOWN_BELOW ? ctx.words.n('n.left', left) : nothing;
}

/** The draft is emptied in the same moment, so a second tap finds nothing to send. */
function sendDraft(activity: GatherPart, ctx: Ctx) {
  const text = ctx.draft.trim();
  if (lengthOf(text) > activity.limit) {
    document.getElementById('thought')?.focus(); // What is wrong is said below it already; nothing is cut.
    return;
  }
  if (text === '') {
    // The second tap of a double tap is no mistake to point out.
    const sending = ctx.pending.some((item) => item.cmd.kind === 'gather.say');
    if (!sending) ctx.dispatch({ t: 'ui', change: { hint: ctx.words.t('gather.empty') } });
    return;
  }
  ctx.send({ kind: 'gather.say', activity: activity.id, text });
  ctx.dispatch({ t: 'draft', activity: activity.id, prompt: activity.prompt, text: '' });
}
=======
>>>>>>> main
