import { html, svg } from 'lit/html.js';

/** Drawn, not styled: the page's security policy allows no style in attributes. */
export function bar(share: number) {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="10">
    <rect class="track" width="100%" height="10" rx="5"></rect>
    ${svg`<rect class="value" width="${String(Math.round(share * 1000) / 10)}%" height="10" rx="5"></rect>`}</svg>`;
}
