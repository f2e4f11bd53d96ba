import { html, nothing, svg } from 'lit/html.js';

/** With `against`, that much from the other end. Drawn, not styled: the page's security policy allows no style in attributes. */
export function bar(share: number, against = 0) {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="10">
    <rect class="track" width="100%" height="10" rx="5"></rect>
    ${svg`<rect class="value" width="${percent(share)}%" height="10" rx="5"></rect>
    ${against > 0 ? svg`<rect class="against" x="${percent(1 - against)}%" width="${percent(against)}%" height="10" rx="5"></rect>` : nothing}`}</svg>`;
}

const percent = (share: number): string => String(Math.round(share * 1000) / 10);
