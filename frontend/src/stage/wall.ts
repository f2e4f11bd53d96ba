import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cardLines, setWall } from './fit';
import { glide } from './glide';
import { Measured } from './measured';
import type { Card } from './scene';

/** The height in u of "and so many more". */
const FOOTER = 3.4;

/** A wall that fills its box with cards, newest on top unless they are in order, and says how many more there are than can be shown. */
export class CardWall extends Measured {
  static override properties = {
    cards: { attribute: false }, ordered: { attribute: false }, sizes: { attribute: false }, column: { attribute: false }, fewest: { attribute: false }, more: { attribute: false },
    similar: { attribute: false }, hiddenCards: { state: true },
  };
  declare cards: readonly Card[];
  /** Whether the first card is to be on top, because somebody wants them in this order. */
  declare ordered: boolean;
  /** Letter sizes in u that may be used, largest first. */
  declare sizes: readonly number[];
  /** The narrowest column, in em. */
  declare column: number;
  /** To how few lines a text may be cut before a card is left out. */
  declare fewest: number;
  /** How to say that there are so many more. */
  declare more: (n: number) => string;
  /** How to say that so many others say the same. */
  declare similar: (n: number) => string;
  declare hiddenCards: number;

  constructor() {
    super();
    this.cards = [];
    this.ordered = false;
    this.sizes = [5, 4.4, 3.8, 3.3, 2.9, 2.6];
    this.column = 14;
    this.fewest = 6;
    this.more = (n) => `+${n}`;
    this.similar = (n) => `+${n}`;
    this.hiddenCards = 0;
  }

  override render(): TemplateResult {
    const wall = setWall(this.cards.map((card) => (card.similar > 0 ? `${card.text}\n${this.similar(card.similar)}` : card.text)), {
      ...this.box, sizes: this.sizes, column: this.column, fewest: this.fewest, gap: 1.2,
    });
    const lines = Math.min(wall.lines, cardLines((this.box.height - (this.hiddenCards > 0 ? FOOTER : 0)) / wall.size));
    return html`
      <div class="wall" style="font-size: calc(${wall.size} * var(--u)); --lines: ${lines}">
        ${wall.columns.map((column) => this.renderColumn(this.ordered ? [...column].reverse() : column))}
      </div>
      ${this.hiddenCards > 0 ? html`<p class="more">${this.more(this.hiddenCards)}</p>` : nothing}`;
  }

  private renderColumn(column: number[]): TemplateResult {
    const cards = column.flatMap((index) => this.cards[index] ?? []);
    return html`<div class="column">${repeat(cards, (card) => card.key, (card) => html`
      <div class=${card.similar > 0 ? 'card joined' : 'card'} data-glide=${card.key}><p dir="auto">${card.text}</p>${this.renderSimilar(card)}</div>`)}</div>`;
  }

  /** It takes one of the lines that the card may have. */
  private renderSimilar(card: Card): TemplateResult | typeof nothing {
    return card.similar > 0 ? html`<span class="similar">${this.similar(card.similar)}</span>` : nothing;
  }

  override updated(changed: PropertyValues<this>): void {
    // A column is itself a wrapping flex box: a card that doesn't fit as a whole wraps out of sight. In a box too low
    // even for one line it would be cut; then only the number of cards is told.
    let hidden = 0;
    for (const column of this.renderRoot.querySelectorAll<HTMLElement>('.column')) {
      const left = column.offsetLeft;
      for (const card of column.querySelectorAll<HTMLElement>('.card')) {
        const cut = card.scrollHeight > card.clientHeight + 2;
        const out = cut || card.offsetLeft > left + 2;
        card.classList.toggle('out', out);
        if (out) hidden += 1;
      }
    }
    this.hiddenCards = hidden;
    if (changed.has('cards') || changed.has('box')) glide(this.renderRoot, changed.get('cards') !== undefined);
  }

  static override styles = css`
    :host {
      display: flex; flex-direction: column; min-height: 0; min-width: 0; overflow: hidden;
      font-size: calc(10 * var(--u));
    }
    .wall { flex: 1; min-height: 0; display: flex; gap: calc(1.2 * var(--u)); position: relative; }
    .column {
      flex: 1 1 0; min-width: 0; display: flex; flex-flow: column wrap; align-content: flex-start;
      gap: calc(1.2 * var(--u)) 2000px;
    }
    .card {
      box-sizing: border-box; width: 100%; max-height: 100%; padding: .5em .8em .55em; border-radius: .45em; overflow: hidden;
      background: var(--card); border: 1px solid var(--line); border-inline-start: .22em solid var(--tone, var(--brand));
      box-shadow: 0 .1em .5em var(--shadow);
    }
    .card.out { visibility: hidden; }
    p { margin: 0; }
    .card p {
      line-height: 1.3; white-space: pre-line; overflow-wrap: anywhere; hyphens: auto; unicode-bidi: isolate; text-wrap: pretty;
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines); overflow: hidden;
    }
    .card.joined p { -webkit-line-clamp: max(1, var(--lines) - 1); }
    .similar { display: block; line-height: 1.3; color: var(--muted); font-weight: 600; }
    .more {
      flex: none; padding-top: calc(.5 * var(--u)); font-size: calc(2.4 * var(--u)); line-height: 1.2;
      color: var(--muted); font-weight: 600;
    }
  `;
}

if (!customElements.get('narada-wall')) customElements.define('narada-wall', CardWall);
