import { html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AskOwn, GatherOwn } from '../../protocol';
import { copied } from '../clipboard';
import type { View } from '../page';
import { activity, own } from '../parts';
import type { Draft } from '../state';

/**
 * What was begun and never sent: nothing that somebody wrote is thrown away unasked. It lies open as long as its activity is there,
 * and is one line that unfolds when something else is on,
 * anew with each activity.
 */
export function drafts(view: View) {
  const { state, words: { t, lang }, acts } = view;
  const now = activity(state);
  const writable = now !== undefined && 'limit' in now && now.status === 'open' ? String(now.id) : null;
  const left = Object.entries(state.drafts).filter(([key, { text }]) => {
    const [id, one] = key.split('/') as [string, string | undefined];
    const sent = one === undefined ? undefined : mine(state, Number(id)).find((its) => String(its.id) === one);
    const beingWritten = id === writable && (one === undefined || sent !== undefined || now?.kind === 'evaluate');
    return !beingWritten && one !== '0' && text.trim() !== '' && text !== sent?.text;
  });
  if (left.length === 0) return nothing;
  const remove = (key: string) => { acts.dispatch({ t: 'draft', key, prompt: '', text: null }); };
  const here = left.some(([key]) => key.split('/')[0] === String(now?.id));
  return keyed(now?.id, html`
    <details class="unsent unprinted" ?open=${here}>
      <summary><span class="ahead"><strong>${t('draft.title')}</strong>${left.length > 1 ? ` (${left.length.toLocaleString(lang)})` : ''}
        <span class="quiet" aria-hidden="true">${left[0]?.[1].text}</span></span></summary>
      ${repeat(left, ([id]) => id, ([id, draft]: [string, Draft]) => html`
        <div class="draft">
          ${draft.prompt === '' ? nothing : html`<p class="quiet">${draft.prompt}</p>`}
          <p class="prose">${draft.text}</p>
          <div class="row">
            <button type="button" class="small" @click=${() => { copy(draft.text, view); }}>${t('draft.copy')}</button>
            <button type="button" class="small" @click=${() => { remove(id); }}>${t('draft.delete')}</button>
          </div>
        </div>`)}
      <p class="quiet" role="status">${state.ui.hint === t('draft.copied') ? state.ui.hint : t('draft.kept')}</p>
    </details>`);
}

function mine(state: View['state'], id: number) {
  const sent = own(state, id) as Partial<GatherOwn & AskOwn> | undefined;
  return sent?.said ?? sent?.asked ?? [];
}

function copy(text: string, { words: { t }, acts }: View) {
  void copied(text).then((worked) => { if (worked) acts.dispatch({ t: 'ui', change: { hint: t('draft.copied') } }); });
}
