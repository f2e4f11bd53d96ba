import { AfterDrag } from './after-drag';
import { edgeSpeed } from './edges';

/** What the lasso tells the board. */
export type LassoBoard = {
  readonly root: ShadowRoot;
  /** How many pixels at the top of the window something else stands over the board. */
  covered(): number;
  /** These are in the rectangle; `adding`: to what is marked already. */
  caught(cards: ReadonlySet<number>, adding: boolean): void;
};

const MOVES = 5;
/** Where a press means something else. */
const BUSY = 'button, input, form, .suggestion, .foot, .menu, .theme > header';

/**
 * A rectangle drawn by mouse or pen over empty ground, or anywhere while Shift is held. It catches the cards it touches, as far as
 * they can be seen in their lists. A finger scrolls instead.
 */
export class Lasso {
  /** Where it began, against the page, which may scroll under it. */
  private from: { x: number; y: number; pointer: number; adding: boolean } | null = null;
  private box: HTMLElement | null = null;
  private caught = new Set<HTMLElement>();
  /** What can be seen of each card, as it stood when the page was scrolled to here. */
  private places: { slot: HTMLElement; seen: DOMRect }[] = [];
  private measuredAt = NaN;
  private x = 0;
  private y = 0;
  private top = 0;
  /** Whether part of the board can't be seen: otherwise nothing needs to scroll. */
  private unseen = false;
  private frame = 0;
  private readonly after = new AfterDrag();

  constructor(private readonly board: LassoBoard) {}

  begin(): void {
    this.board.root.addEventListener('pointerdown', this.down);
    this.board.root.addEventListener('click', this.after.noClick, true);
  }

  end(): void {
    this.forget();
    this.board.root.removeEventListener('pointerdown', this.down);
    this.board.root.removeEventListener('click', this.after.noClick, true);
  }

  private readonly down = (raw: Event): void => {
    const event = raw as PointerEvent;
    this.forget();
    if (event.pointerType === 'touch' || !event.isPrimary || event.button !== 0 || !isGround(event)) return;
    this.x = event.clientX;
    this.y = event.clientY;
    this.from = { x: this.x + window.scrollX, y: this.y + window.scrollY, pointer: event.pointerId, adding: event.shiftKey };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.forget);
    window.addEventListener('keydown', this.key, true);
    window.addEventListener('blur', this.forget);
  };

  private readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.from?.pointer) return;
    this.x = event.clientX;
    this.y = event.clientY;
    if (!this.box && Math.hypot(this.x + window.scrollX - this.from.x, this.y + window.scrollY - this.from.y) >= MOVES) this.start();
  };

  private start(): void {
    this.box = document.createElement('div');
    this.box.className = 'lasso';
    this.box.setAttribute('aria-hidden', 'true');
    this.board.root.append(this.box);
    this.top = this.board.covered();
    const columns = this.board.root.querySelector('.columns')?.getBoundingClientRect();
    this.unseen = !columns || columns.top < this.top - 1 || columns.bottom > window.innerHeight;
    this.follow();
  }

  /** Once a frame. */
  private readonly follow = (): void => {
    if (!this.from || !this.box) return;
    const [x, y] = [this.from.x - window.scrollX, this.from.y - window.scrollY];
    const area = new DOMRect(Math.min(x, this.x), Math.min(y, this.y), Math.abs(this.x - x), Math.abs(this.y - y));
    const now = this.touched(area);
    for (const slot of this.caught) if (!now.has(slot)) slot.classList.remove('caught');
    for (const slot of now) if (!this.caught.has(slot)) slot.classList.add('caught');
    this.caught = now;
    this.box.style.transform = `translate(${area.x}px, ${area.y}px)`;
    this.box.style.width = `${area.width}px`;
    this.box.style.height = `${area.height}px`;
    const speed = edgeSpeed(this.y, this.top, window.innerHeight);
    if (speed !== 0 && this.unseen) window.scrollBy(0, speed);
    this.frame = requestAnimationFrame(this.follow);
  };

  private touched(area: DOMRect): Set<HTMLElement> {
    if (this.measuredAt !== window.scrollY) this.measure();
    return new Set(this.places.flatMap(({ slot, seen }) => (overlap(area, seen) ? [slot] : [])));
  }

  private measure(): void {
    this.measuredAt = window.scrollY;
    this.places = [...this.board.root.querySelectorAll<HTMLElement>('.cards')].flatMap((list) => {
      const shown = list.getBoundingClientRect();
      return [...list.querySelectorAll<HTMLElement>('[data-card]')].flatMap((slot) => {
        const seen = overlap(shown, slot.getBoundingClientRect());
        return seen ? [{ slot, seen }] : [];
      });
    });
  }

  private readonly up = (event: PointerEvent): void => {
    const { from, box, caught } = this;
    if (event.pointerId !== from?.pointer) return;
    this.forget();
    if (!box) return;
    this.after.skipClick();
    this.board.caught(new Set([...caught].map((slot) => Number(slot.dataset['card']))), from.adding);
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.box) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.forget();
  };

  private readonly forget = (): void => {
    cancelAnimationFrame(this.frame);
    this.box?.remove();
    for (const slot of this.caught) slot.classList.remove('caught');
    this.box = null;
    this.from = null;
    this.caught = new Set();
    this.places = [];
    this.measuredAt = NaN;
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.forget);
    window.removeEventListener('keydown', this.key, true);
    window.removeEventListener('blur', this.forget);
  };
}

/** Not the bar by which a list is scrolled either. */
function isGround(event: PointerEvent): boolean {
  const target = event.target as Element;
  if (!target.closest('.board')) return false;
  if (event.shiftKey && target.closest('.card')) return true;
  if (target.closest(BUSY)) return false;
  return !(target.matches('.cards') && event.offsetX > target.clientWidth);
}

/** What two rectangles have in common; null if nothing. */
function overlap(one: DOMRect, other: DOMRect): DOMRect | null {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
}
