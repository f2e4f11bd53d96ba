import { css, html, nothing, type TemplateResult } from 'lit';
import type { CardPart, Link, Parts, ShowPart } from '../../protocol';
import { common } from '../../stage/common';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, list, number, oneOf, optionalNumber, text } from '../../stage/read';
import { answeringStyles, beingAnswered } from '../ask/answering';
import { questionsIn } from '../ask/questions';
import { readable } from '../ask/readable';
import { cardGrid, cardStyles } from './cards';

/** More links than these nobody copies from a screen; the phones have them all. Beside cards there is room for fewer, or none. */
const LINKS = { alone: 4, besideFew: 2 };
/** So many cards still leave room for the words of the slide and its links. */
const FEW = 4;

const SIZES = [5.2, 4.7, 4.2, 3.8, 3.4, 3, 2.7, 2.4];

/** A slide: its first line leads, the rest follows in smaller letters; below it its cards, or the question about it. */
export const showStage = stageKind<ShowPart>({
  read: (raw) => {
    const current = optionalNumber(raw['current']);
    return {
      ...common(raw), kind: 'show', text: text(raw['text']),
      links: list(raw['links'], (link) => ({ label: text(link['label']), url: text(link['url']) })),
      cards: list(raw['cards'], card).filter(({ title }) => title !== ''),
      ...(current === null ? {} : { current }),
    };
  },

  draw: (slide, { parts, words }) => {
    const cards = (slide.cards ?? []).map((one) => ({ ...one, marks: count(parts[`m/${one.id}`]) }));
    const now = slide.current === undefined ? undefined : questionsIn(readable(parts)).find(({ id }) => id === slide.current);
    const alone = now === undefined && cards.length === 0;
    const few = now === undefined && cards.length <= FEW;
    const links = slide.links.slice(0, alone ? LINKS.alone : few ? LINKS.besideFew : 0);
    return {
      main: html`
        ${slide.prompt ? html`<p class="kicker typed clamp" dir="auto">${tie(slide.prompt)}</p>` : nothing}
        ${alone ? wholeText(slide.text) : slide.text ? intro(slide.text, few) : nothing}
        ${now ? beingAnswered(now, words) : cards.length > 0 ? cardGrid(cards, words) : nothing}
        ${links.length > 0 ? html`<ul class="links" aria-label=${words.links}>${links.map(linkCard)}</ul>` : nothing}`,
      side: hint(slide, words),
    };
  },

  styles: [answeringStyles, cardStyles, css`
    .slide { display: grid; gap: .9em; }
    .slide h1 { font-size: 1.4em; font-weight: 720; }
    .slide.alone { height: 100%; align-content: center; }
    .slide.alone h1 { font-size: 1.8em; }
    .slide p { white-space: pre-line; line-height: 1.4; text-wrap: pretty; }
    .intro { flex: none; display: grid; gap: calc(.8 * var(--u)); }
    .intro h1 { font-size: calc(3.4 * var(--u)); font-weight: 720; padding-block-end: .05em; }
    .intro p { font-size: calc(2.5 * var(--u)); --lines: 1; }
    .intro.roomy h1 { font-size: calc(4.2 * var(--u)); }
    .intro.roomy p { font-size: calc(2.8 * var(--u)); --lines: 3; }
    .links { flex: none; display: flex; flex-wrap: wrap; gap: calc(1.4 * var(--u)); }
    .links li {
      max-inline-size: 100%; box-sizing: border-box; padding: calc(1.2 * var(--u)) calc(2 * var(--u));
      border-radius: calc(1.2 * var(--u)); background: var(--brand-soft);
    }
    .links b { font-size: calc(2.5 * var(--u)); --lines: 1; }
    .links span { font-size: calc(2.5 * var(--u)); color: var(--brand); --lines: 1; }
  `],
});

function card(raw: Parts): CardPart {
  return {
    id: number(raw['id']), type: oneOf(raw['type'], ['practice', 'source']),
    title: text(raw['title']).trim(), text: text(raw['text']), where: text(raw['where']),
  };
}

/** The first line of a text, and the rest. */
function parted(typed: string): { lead: string; body: string } {
  const [lead = '', ...rest] = typed.trim().split('\n');
  return { lead, body: rest.join('\n').trim() };
}

function wholeText(typed: string): TemplateResult {
  const { lead, body } = parted(typed);
  return html`
    <narada-fit class="fill" .of=${typed} .sizes=${SIZES}>
      <div class="slide ${body ? '' : 'alone'}">
        <h1 class="typed" dir="auto">${tie(lead)}</h1>
        ${body ? html`<p class="typed" dir="auto">${tie(body)}</p>` : nothing}
      </div>
    </narada-fit>`;
}

/** The words above cards or a question: a few lines, because what is below is what the room talks of. */
function intro(typed: string, few: boolean): TemplateResult {
  const { lead, body } = parted(typed);
  return html`
    <div class="intro ${few ? 'roomy' : ''}">
      <h1 class="typed clamp" dir="auto">${tie(lead)}</h1>
      ${body ? html`<p class="typed clamp" dir="auto">${tie(body)}</p>` : nothing}
    </div>`;
}

/** What can be done with the phone now. */
function hint({ status, cards = [] }: ShowPart, words: Words): TemplateResult | typeof nothing {
  return status === 'open' && cards.length > 0 ? html`<div class="figure"><span>${words.showMark}</span></div>` : nothing;
}

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
