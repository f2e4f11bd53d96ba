import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AskPart, ShowPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Panel } from '../../phone/panel';
import { ask } from '../ask/phone';
import { link } from './link';
import { markable } from './mark';

/** A text with its links, large enough for a thumb; cards to mark; and the same queue of questions as elsewhere. */
export const show: Panel<ShowPart> = (activity, ctx) => {
  const { text, links, cards, limit } = activity;
  const { t } = ctx.words;
  return html`
    ${text === '' ? nothing : html`<p class="prose">${tied(text)}</p>`}
    ${links.length === 0 ? nothing : html`
      <h3>${t('show.links')}</h3>
      <ul class="links">${links.map((one) => html`<li>${link(one, t('show.opens'))}</li>`)}</ul>`}
    ${cards === undefined ? nothing : html`
      <ul class="cards">${repeat(cards, ({ id }) => id, (card) => html`<li>${markable(activity, card, ctx)}</li>`)}</ul>`}
    ${limit === undefined || activity.status === 'ready' ? nothing : ask(activity as unknown as AskPart, ctx)}`;
};
