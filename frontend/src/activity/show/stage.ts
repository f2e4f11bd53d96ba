import { css, html, nothing, type TemplateResult } from 'lit';
import type { CardPart, Link, Parts, ShowPart } from '../../protocol';
import { common } from '../../stage/common';
import { lineCount } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, list, number, oneOf, optionalNumber, text } from '../../stage/read';
import { answeringStyles, beingAnswered } from '../ask/answering';
import { questionsIn } from '../ask/questions';
import { readable } from '../ask/readable';
import { cardGrid, cardStyles } from './cards';

/** More links than these nobody copies from a screen; the phones have them all. Beside cards there is room for fewer. */
const LINKS = { alone: 4, besideCards: 2 };

const SIZES = [5.2, 4.7, 4.2, 3.8, 3.4, 3, 2.7, 2.4];
/** The text above cards: the height of a line, how many letters it has room for in em, and the most that it may take, in u. */
const INTRO = { line: 4.4, width: 30, most: 26 };

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
    const cards = slide.cards ?? [];
    const now = slide.current === undefined ? undefined : questionsIn(readable(parts)).find(({ id }) => id === slide.current);
    const below = now !== undefined ? beingAnswered(now, words) : cards.length > 0 ? cardGrid(cards.map((one) => marked(one, parts)), words) : null;
    return {
      main: html`
        ${slide.prompt ? html`<p class="kicker typed clamp" dir="auto">${tie(slide.prompt)}</p>` : nothing}
        ${ownWords(slide.text, below !== null)}
        ${below ?? nothing}
        ${slide.links.length > 0 && now === undefined ? html`
          <ul class="links" aria-label=${words.links}>${slide.links.slice(0, below === null ? LINKS.alone : LINKS.besideCards).map(linkCard)}</ul>` : nothing}`,
      side: hint(slide, words),
    };
  },

  styles: [answeringStyles, cardStyles, css`
    .slide { display: grid; gap: .9em; }
    .slide h1 { font-size: 1.4em; font-weight: 720; }
    .slide.alone { height: 100%; align-content: center; }
    .slide.alone h1 { font-size: 1.8em; }
    .slide p { white-space: pre-line; line-height: 1.4; text-wrap: pretty; }
    .intro { flex: none; }
    .intro .slide { gap: .35em; align-content: start; }
    .intro .slide p { line-height: 1.3; }
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

const marked = (card: CardPart, parts: Parts) => ({ ...card, marks: count(parts[`m/${card.id}`]) });

/** The slide's own words: with something below them they take only what they need, and never more than a quarter. */
function ownWords(typed: string, above: boolean): TemplateResult | typeof nothing {
  const [lead = '', ...rest] = typed.trim().split('\n');
  const body = rest.join('\n').trim();
  if (above && lead === '') return nothing;
  const height = Math.min(INTRO.most, 1 + INTRO.line * (lineCount(lead, INTRO.width / 1.4) * 1.4 + (body ? lineCount(body, INTRO.width) : 0)));
  return html`
    <narada-fit class=${above ? 'intro' : 'fill'} style=${above ? `block-size: calc(${height} * var(--u))` : ''} .of=${typed} .sizes=${above ? SIZES.slice(3) : SIZES}>
      <div class="slide ${body || above ? '' : 'alone'}">
        <h1 class="typed" dir="auto">${tie(lead)}</h1>
        ${body ? html`<p class="typed" dir="auto">${tie(body)}</p>` : nothing}
      </div>
    </narada-fit>`;
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
