import { html, nothing } from 'lit/html.js';
import type { Link, ShowPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Panel } from '../../phone/panel';

/** A text with its links, large enough for a thumb. */
export const show: Panel<ShowPart> = (activity, { words: { t } }) => html`
  ${activity.text === '' ? nothing : html`<p class="prose">${tied(activity.text)}</p>`}
  ${activity.links.length === 0 ? nothing : html`
    <h3>${t('show.links')}</h3>
    <ul class="links">${activity.links.map((link) => html`<li>${row(link, t('show.opens'))}</li>`)}</ul>`}`;

/** Anything but http and https is only text: a link must never run anything. */
function row(link: Link, opens: string) {
  const where = webAddress(link.url);
  if (where === null) return html`<span class="name">${link.label}</span>`;
  return html`
    <a href=${where.href} target="_blank" rel="noopener noreferrer">
      <span class="name">${link.label}</span>
      <span class="quiet">${where.hostname} <span aria-hidden="true">↗</span><span class="unseen">, ${opens}</span></span>
    </a>`;
}

/** The address, if it is one of the web. */
export function webAddress(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}
