import { LitElement, type PropertyDeclarations } from 'lit';

/** An element that knows its own room in u, and draws anew when that changes. */
export class Measured extends LitElement {
  static override properties: PropertyDeclarations = { box: { state: true } };
  declare box: { width: number; height: number };
  private observer: ResizeObserver | undefined;

  constructor() {
    super();
    this.box = { width: 130, height: 60 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
    this.observer = new ResizeObserver(() => { this.measure(); });
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  /** The host's letters are ten u tall, which tells how many pixels a u has. */
  private measure(): void {
    const unit = parseFloat(getComputedStyle(this).fontSize) / 10;
    if (!(unit > 0) || this.clientHeight === 0) return;
    const box = { width: this.clientWidth / unit, height: this.clientHeight / unit };
    if (Math.abs(box.width - this.box.width) + Math.abs(box.height - this.box.height) < 0.1) return;
    this.box = box;
  }
}
