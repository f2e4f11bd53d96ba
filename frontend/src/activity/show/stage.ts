import { css, html, nothing, type TemplateResult } from 'lit';
import type { Link, ShowPart } from '../../protocol';
import { common } from '../../stage/common';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import { stageKind } from '../../stage/picture';
import { list, text } from '../../stage/read';

/** More links than these nobody copies from a screen; the phones have them all. */
const LINKS = 4;

const SIZES = [5.2, 4.7, 4.2, 3.8, 3.4, 3, 2.7, 2.4];

/** A slide: its first line leads, the rest follows in smaller letters. */
export const showStage = stageKind<ShowPart>({
  read: (raw) => ({
    ...common(raw), kind: 'show', text: text(raw['text']),
    links: list(raw['links'], (link) => ({ label: text(link['label']), url: text(link['url']) })),
  }),

  draw: (slide, { words }) => {
    const [lead = '', ...rest] = slide.text.trim().split('\n');
    const body = rest.join('\n').trim();
    return {
      main: html`
        ${slide.prompt ? html`<p class="kicker typed clamp" dir="auto">${tie(slide.prompt)}</p>` : nothing}
        <narada-fit class="fill" .of=${slide.text} .sizes=${SIZES}>
          <div class="slide ${body ? '' : 'alone'}">
            <h1 class="typed" dir="auto">${tie(lead)}</h1>
            ${body ? html`<p class="typed" dir="auto">${tie(body)}</p>` : nothing}
          </div>
        </narada-fit>
        ${slide.links.length > 0 ? html`
          <ul class="links" aria-label=${words.links}>${slide.links.slice(0, LINKS).map(linkCard)}</ul>` : nothing}`,
      side: nothing,
    };
  },

  styles: css`
    .slide { display: grid; gap: .9em; }
    .slide h1 { font-size: 1.4em; font-weight: 720; }
    .slide.alone { height: 100%; align-content: center; }
    .slide.alone h1 { font-size: 1.8em; }
    .slide p { white-space: pre-line; line-height: 1.4; text-wrap: pretty; }
    .links { flex: none; display: flex; flex-wrap: wrap; gap: calc(1.4 * var(--u)); }
    .links li {
      max-inline-size: 100%; box-sizing: border-box; padding: calc(1.2 * var(--u)) calc(2 * var(--u));
      border-radius: calc(1.2 * var(--u)); background: var(--brand-soft);
    }
    .links b { font-size: calc(2.5 * var(--u)); --lines: 1; }
    .links span { font-size: calc(2.5 * var(--u)); color: var(--brand); --lines: 1; }
  `,
});

/** An address without what nobody types. */
export function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '');
}

function linkCard(link: Link): TemplateResult {
  const url = shortUrl(link.url);
  return html`<li>
    ${link.label && link.label !== url ? html`<b class="typed clamp" dir="auto">${tie(link.label)}</b>` : nothing}
    <span class="typed clamp" dir="ltr">${url}</span>
  </li>`;
}
