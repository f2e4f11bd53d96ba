import { css, html, nothing, type TemplateResult } from 'lit';
import type { Scene } from './scene';

/** The quiet zone that a QR code needs around it, in modules. */
const QUIET = 4;

/** The address as one would type it: without the scheme and without the code at its end. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/j\/[^/]*\/?$/, '').replace(/\/$/, '');
}

/** The code in two halves, which is easier to carry over to a phone. */
export const spaced = (code: string): string => (code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

/** The way in, always to be found: large while nothing else happens, small in the corner during an activity. */
export function door(scene: Scene, size: 'large' | 'small'): TemplateResult | typeof nothing {
  const { door: way, presence, words } = scene;
  if (!way) return nothing;
  return html`
    <aside class="door ${size}" aria-label=${words.doorTitle}>
      <p class="invite">${size === 'large' ? words.doorScan : words.doorTitle}</p>
      ${qr(way.qr, words.doorPicture)}
      <div class="type">
        ${size === 'large' ? html`<p class="or">${words.doorOpen}</p>` : nothing}
        <p class="address">${shortAddress(way.url)}</p>
        ${size === 'large' ? html`<p class="or">${words.doorType}</p>` : nothing}
        <p class="code">${spaced(way.code)}</p>
      </div>
      ${presence ? html`<p class="presence">${words.connected(presence.connected, presence.joined)}</p>` : nothing}
    </aside>`;
}

function qr(code: { size: number; path: string }, label: string): TemplateResult | typeof nothing {
  if (code.size <= 0) return nothing;
  const side = code.size + 2 * QUIET;
  // The tile is white and the modules black in the dark theme too: many phones can't read the inverse.
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispEdges">
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff"></rect><path d=${code.path} fill="#000"></path>
  </svg>`;
}

export const doorStyles = css`
  .door { display: flex; flex-direction: column; align-items: center; text-align: center; }
  .qr { display: block; border-radius: calc(1.2 * var(--u)); }
  .code {
    font-weight: 750; letter-spacing: .06em; line-height: 1.05; white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .address { font-weight: 600; overflow-wrap: anywhere; line-height: 1.15; }
  .presence { color: var(--muted); font-variant-numeric: tabular-nums; }

  .door.small { gap: calc(.7 * var(--u)); }
  .small .qr { inline-size: 25cqh; border: 1px solid var(--line); box-sizing: border-box; }
  .small .invite { font-size: calc(2.5 * var(--u)); font-weight: 650; }
  .small .address { font-size: calc(2.4 * var(--u)); }
  .small .code { font-size: calc(5 * var(--u)); color: var(--brand); }
  .small .presence { font-size: calc(2.4 * var(--u)); line-height: 1.2; }

  .door.large {
    gap: calc(1.8 * var(--u)); padding: calc(3 * var(--u)) calc(4.5 * var(--u)); border-radius: calc(2.8 * var(--u)); justify-content: center;
    background: var(--door); color: var(--on-door);
  }
  .large .qr { inline-size: min(36cqh, 34cqw); }
  .lobby .large .qr { inline-size: min(50cqh, 32cqw); }
  .large .invite { font-size: calc(3 * var(--u)); font-weight: 650; }
  .large .type { display: grid; gap: calc(.5 * var(--u)); max-inline-size: min(50cqh, 32cqw); }
  .large .or { font-size: calc(2.4 * var(--u)); }
  .large .address { font-size: calc(3.6 * var(--u)); }
  .large .code { font-size: calc(8.6 * var(--u)); }
  .large .presence { font-size: calc(2.6 * var(--u)); color: inherit; }
`;
