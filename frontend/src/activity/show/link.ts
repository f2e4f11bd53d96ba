import { html } from 'lit/html.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Link } from '../../protocol';

/** Anything but http and https is only text: a link must never run anything. `about`: the id of the words to which it belongs. */
export function link({ label, url }: Link, opens: string, about?: string) {
  const where = webAddress(url);
  if (where === null) return html`<span class="name">${label}</span>`;
  return html`
    <a href=${where.href} target="_blank" rel="noopener noreferrer" aria-describedby=${ifDefined(about)}>
      <span class="name">${label}</span>
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
