import { html } from 'lit/html.js';
import type { Ctx } from './panel';

/** How far my answers have got; `none`: what to say as long as there are none. */
export function fate(some: boolean, none: string, { pending, online, words: { t } }: Ctx) {
  return html`<p class="fate" role="status">${
    pending.some(({ phase }) => phase !== 'saved') ? t(online ? 'vote.sending' : 'turn.waiting')
    : some ? html`<span class="ok arrived"><span aria-hidden="true">✓ </span>${t('turn.saved')}</span>` : none}</p>`;
}
