import { css, html, nothing, type TemplateResult } from 'lit';
import type { CardPart } from '../../protocol';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';

/** A card with how many find it useful. */
export type Marked = CardPart & { marks: number };

/** Up to so many cards there is room for what they are about, and for where or who. */
const [WITH_TEXT, WITH_WHERE] = [4, 9];
const SIZES = [5, 4.4, 3.9, 3.5, 3.2, 2.9, 2.6, 2.4, 2.2];

/** In how many columns so many cards stand on a wide stage, and on one that is nearly as tall as wide. */
export function columnsFor(cards: number): { wide: number; tall: number } {
  if (cards <= 4) return { wide: cards === 4 ? 2 : cards, tall: Math.min(2, cards) };
  return { wide: cards <= 6 || cards === 9 ? 3 : 4, tall: cards <= 6 ? 2 : 3 };
}

/** All cards in the same letters, as large as they allow: the more there are, the less of each, but every title stays. */
export function cardGrid(cards: readonly Marked[], words: Words): TemplateResult {
  const { wide, tall } = columnsFor(cards.length);
  return html`
    <narada-fit class="fill" .of=${cards} .sizes=${SIZES}>
      <ul class="presented ${cards.length <= WITH_TEXT ? 'roomy' : ''}" style="--wide: ${wide}; --tall: ${tall}; --told: ${cards.length > 2 ? 3 : 5}">${cards.map((card) => html`
        <li data-glide="card-${card.id}">
          <h3 class="typed clamp" dir="auto">${tie(card.title)}</h3>
          ${card.where && cards.length <= WITH_WHERE ? html`<p class="place typed clamp" dir="auto">${tie(card.where)}</p>` : nothing}
          ${card.text && cards.length <= WITH_TEXT ? html`<p class="told typed clamp" dir="auto">${tie(card.text)}</p>` : nothing}
          ${card.marks > 0 ? html`<p class="useful">${words.useful(card.marks)}</p>` : nothing}
        </li>`)}</ul>
    </narada-fit>`;
}

export const cardStyles = css`
  .presented {
    height: 100%; display: grid; gap: .55em; grid-template-columns: repeat(var(--wide), minmax(0, 1fr));
    grid-auto-rows: minmax(min-content, 1fr); align-content: start;
  }
  @container (max-aspect-ratio: 3/2) { .presented { grid-template-columns: repeat(var(--tall), minmax(0, 1fr)); } }
  .presented li {
    display: flex; flex-direction: column; gap: .2em; min-width: 0; max-height: 16em; box-sizing: border-box; padding: .55em .75em;
    border-radius: .45em; background: var(--card); border: 1px solid var(--line); border-block-start: calc(.6 * var(--u)) solid var(--brand);
  }
  .presented h3 { font-size: 1em; font-weight: 680; line-height: 1.16; --lines: 3; flex: none; padding-block: .03em; }
  .presented .place { font-size: max(.72em, 2 * var(--u)); color: var(--muted); --lines: 1; flex: none; }
  .presented.roomy .place { --lines: 2; }
  .presented .told { font-size: max(.76em, 2.1 * var(--u)); line-height: 1.3; --lines: var(--told); }
  .presented .useful {
    flex: none; margin-block-start: auto; padding-block-start: .15em; font-size: max(.78em, 2.1 * var(--u)); font-weight: 700; color: var(--brand);
    font-variant-numeric: tabular-nums;
  }
`;
