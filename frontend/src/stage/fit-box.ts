import { css, html, LitElement, type TemplateResult } from 'lit';
import { atRest } from './glide';

/**
 * A box that sets its content in the largest letters with which it fits. With `end`, a text too long even for the
 * smallest letters shows its end (a growing summary); otherwise its beginning.
 */
export class FitBox extends LitElement {
  static override properties = { sizes: { attribute: false }, of: { attribute: false }, end: { type: Boolean } };
  /** Letter sizes in u, largest first. */
  declare sizes: readonly number[];
  /** Anything that changes when the content does. */
  declare of: unknown;
  declare end: boolean;
  private observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.sizes = [4.4, 3.9, 3.4, 3, 2.7, 2.4];
    this.of = undefined;
    this.end = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new ResizeObserver(() => { this.fit(); });
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  override render(): TemplateResult {
    return html`<div class="box"><div class="inner"><slot></slot></div></div>`;
  }

  override updated(): void {
    this.fit();
  }

  private fit(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (box) atRest(this, () => { this.pick(box); });
  }

  private pick(box: HTMLElement): void {
    const fits = this.sizes.some((size) => {
      box.style.fontSize = `calc(${size} * var(--u))`;
      return box.scrollHeight <= box.clientHeight + 1;
    });
    this.toggleAttribute('overfull', !fits);
    box.scrollTop = this.end && !fits ? box.scrollHeight : 0;
  }

  static override styles = css`
    :host { display: block; min-height: 0; min-width: 0; position: relative; overflow: hidden; }
    .box { position: absolute; inset: 0; overflow: hidden; }
    .inner { height: 100%; }
    :host([overfull]) .box { mask-image: linear-gradient(to bottom, #000 88%, transparent); }
    :host([overfull][end]) .box { mask-image: linear-gradient(to top, #000 88%, transparent); }
  `;
}

if (!customElements.get('narada-fit')) customElements.define('narada-fit', FitBox);
