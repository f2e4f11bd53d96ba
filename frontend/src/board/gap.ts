/** How thick the line is, in pixels. */
const THICK = 4;

/**
 * Shows between which cards of a theme something is held, by a line over the board: it moves by transform, so that no list has to
 * be drawn anew.
 */
export class Gap {
  /** The card before which it is; null at the end of a theme, undefined where cards have no place. */
  before: number | null | undefined = undefined;
  private readonly line = document.createElement('div');
  private at: HTMLElement | null = null;

  constructor(private readonly root: ShadowRoot) {
    this.line.className = 'gap-line';
    this.line.hidden = true;
    root.append(this.line);
  }

  move(under: Element | null, x: number, y: number): void {
    // in the narrow space between two cards it stays where it was
    if (this.at && under === this.at.parentElement) return;
    const slot = under?.closest<HTMLElement>('[data-theme] [data-card]') ?? null;
    // nobody can say where among bars a card belongs; over itself it stays where it is
    this.at = slot && !slot.classList.contains('lifted') && !this.root.host.hasAttribute('bars') ? slot : null;
    this.line.hidden = this.at === null;
    this.before = this.at ? this.show(this.at, x, y) : undefined;
  }

  end(): void {
    this.line.remove();
  }

  private show(slot: HTMLElement, x: number, y: number): number | null {
    const box = slot.getBoundingClientRect();
    const next = slot.nextElementSibling as HTMLElement | null;
    const sideways = (next ?? (slot.previousElementSibling as HTMLElement | null))?.offsetTop === slot.offsetTop;
    const first = sideways ? x < box.left + box.width / 2 : y < box.top + box.height / 2;
    if (sideways) this.draw(first ? box.left : box.right, box.top, THICK, box.height);
    else this.draw(box.left, first ? box.top : box.bottom, box.width, THICK);
    const before = first ? slot : next;
    return before && Number(before.dataset['card']);
  }

  private draw(x: number, y: number, width: number, height: number): void {
    const { style } = this.line;
    style.transform = `translate(${x - (width === THICK ? THICK / 2 : 0)}px, ${y - (height === THICK ? THICK / 2 : 0)}px)`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
}
