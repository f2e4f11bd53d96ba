import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { growth, LINE, setCloud, type PlacedWord, type Word } from './cloud';
import { glide } from './glide';
import { Measured } from './measured';

/** The height in u of "and so many more". */
const FOOTER = 3.4;
/** From this on a word is not only larger but has the colour of what matters. */
const OFTEN = growth(3);
/** Letters are never all as wide as they were measured. */
const SAFETY = 1.04;

/** The words that people said, larger the more of them did. */
export class WordCloud extends Measured {
  static override properties = { words: { attribute: false }, others: { attribute: false }, more: { attribute: false } };
  declare words: readonly Word[];
  /** How many words there are besides these. */
  declare others: number;
  /** How to say that there are so many more. */
  declare more: (n: number) => string;

  constructor() {
    super();
    this.words = [];
    this.others = 0;
    this.more = (n) => `+${n}`;
  }

  override render(): TemplateResult {
    const em = rulerOf(getComputedStyle(this).fontFamily);
    const { width, height } = this.box;
    const whole = setCloud(this.words, { width, height }, em);
    const cloud = this.others + whole.hidden === 0 ? whole : setCloud(this.words, { width, height: height - FOOTER }, em);
    const hidden = this.others + cloud.hidden;
    return html`
      <div class="cloud">${repeat(cloud.words, (word) => word.id, (word) => html`
        <span class=${growth(word.count) >= OFTEN ? 'word often' : 'word'} dir="auto" data-glide="w/${word.id}" style=${styleOf(word)}>${word.text}</span>`)}</div>
      ${hidden > 0 ? html`<p class="more">${this.more(hidden)}</p>` : nothing}`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('box')) glide(this.renderRoot, changed.get('words') !== undefined);
  }

  static override styles = css`
    :host {
      display: flex; flex-direction: column; min-height: 0; min-width: 0; overflow: hidden; font-size: calc(10 * var(--u));
    }
    .cloud { flex: 1; min-height: 0; position: relative; }
    /* Whatever marks are piled upon its letters, a word paints within its box. */
    .word {
      position: absolute; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; unicode-bidi: isolate;
      line-height: ${LINE}; font-weight: 600; text-align: center;
    }
    .often { color: var(--brand); font-weight: 700; }
    .more {
      flex: none; margin: 0; padding-top: calc(.5 * var(--u)); font-size: calc(2.4 * var(--u)); line-height: 1.2;
      color: var(--muted); font-weight: 600;
    }
  `;
}

const styleOf = ({ x, y, width, height, size }: PlacedWord): string => [
  ['left', x], ['top', y], ['width', width], ['height', height], ['font-size', size],
].map(([name, value]) => `${name}: calc(${Number(value).toFixed(2)} * var(--u))`).join('; ');

/** Measures texts as the browser will set them; where it can't, by their letters. */
function rulerOf(family: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 0.6;
  context.font = `700 100px ${family}`;
  return (text) => context.measureText(text).width / 100 * SAFETY;
}

if (!customElements.get('narada-cloud')) customElements.define('narada-cloud', WordCloud);
