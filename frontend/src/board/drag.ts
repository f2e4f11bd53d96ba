import { AfterDrag } from './after-drag';
import { edgeSpeed } from './edges';

/** What the drag needs to know of the board, and what it tells it. */
export type DragBoard = {
  readonly root: ShadowRoot;
  /** How many pixels at the top of the window something else stands over the board. */
  covered(): number;
  /** The cards that go along with this one. */
  along(card: number): readonly number[];
  lifted(cards: readonly number[]): void;
  /** `target` is what the place where they were let go has in `data-drop`; null if it was no place for cards. */
  dropped(cards: readonly number[], target: string | null): void;
};

type Press = { card: HTMLElement; id: number; pointer: number; touch: boolean; x: number; y: number; timer: number };
/** `room`: how far to the right a card can go and still be seen whole. */
type Lift = { cards: readonly number[]; ghost: HTMLElement; slots: HTMLElement[]; dx: number; dy: number; room: number };

/** A mouse has to move so far before it drags; a finger that moves further before the wait is over scrolls. */
const MOUSE_MOVES = 5;
const FINGER_MOVES = 10;
const FINGER_WAITS_MS = 260;
const FINGER_ABOVE = 28;
/** A card that is shown as a bar is dragged as words again, so many pixels wide. */
const READABLE = 176;

/**
 * Dragging cards by mouse, pen or finger. While it goes on nothing is drawn anew: a copy of the card follows the pointer by
 * transform, and the place under it gets an attribute.
 */
export class Drag {
  private press: Press | null = null;
  private lift: Lift | null = null;
  private over: Element | null = null;
  private x = 0;
  private y = 0;
  private frame = 0;
  private top = 0;
  /** Whether there is a theme that can't be seen: otherwise nothing needs to scroll. */
  private unseen = false;
  private readonly after = new AfterDrag();

  constructor(private readonly board: DragBoard) {}

  get going(): boolean {
    return this.lift !== null;
  }

  begin(): void {
    const { root } = this.board;
    root.addEventListener('pointerdown', this.down);
    // has to be there before the finger is: a scroll that has begun can't be stopped
    root.addEventListener('touchmove', this.touchMoves, { passive: false });
    root.addEventListener('contextmenu', this.noMenu);
    root.addEventListener('click', this.after.noClick, true);
  }

  end(): void {
    const { root } = this.board;
    this.cancel();
    root.removeEventListener('pointerdown', this.down);
    root.removeEventListener('touchmove', this.touchMoves);
    root.removeEventListener('contextmenu', this.noMenu);
    root.removeEventListener('click', this.after.noClick, true);
  }

  private readonly down = (raw: Event): void => {
    const event = raw as PointerEvent;
    if (!event.isPrimary || event.button !== 0) {
      this.cancel();
      return;
    }
    const card = (event.target as Element).closest<HTMLElement>('.card');
    const slot = card?.closest<HTMLElement>('[data-card]');
    const touch = event.pointerType === 'touch';
    // with Shift the lasso begins
    if (!card || !slot || (event.shiftKey && !touch)) return;
    this.cancel();
    this.x = event.clientX;
    this.y = event.clientY;
    this.press = {
      card, id: Number(slot.dataset['card']), pointer: event.pointerId, touch, x: this.x, y: this.y,
      timer: touch ? window.setTimeout(() => { this.start(); }, FINGER_WAITS_MS) : 0,
    };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.cancelled);
    window.addEventListener('keydown', this.key, true);
    window.addEventListener('blur', this.cancelled);
  };

  private readonly move = (event: PointerEvent): void => {
    if (!this.press || event.pointerId !== this.press.pointer) return;
    this.x = event.clientX;
    this.y = event.clientY;
    if (this.lift) return;
    const moved = Math.hypot(this.x - this.press.x, this.y - this.press.y);
    if (!this.press.touch && moved >= MOUSE_MOVES) this.start();
    else if (this.press.touch && moved > FINGER_MOVES) this.forget();
  };

  private start(): void {
    if (!this.press) return;
    const { card, id, x, y, touch } = this.press;
    const cards = this.board.along(id);
    const box = card.getBoundingClientRect();
    const width = Math.max(READABLE, touch ? Math.min(box.width, window.innerWidth * 0.6) : box.width);
    const ghost = ghostOf(card, width, cards.length);
    this.board.root.append(ghost);
    const slots = cards.flatMap((one) => this.board.root.querySelector<HTMLElement>(`[data-card="${one}"]`) ?? []);
    slots.forEach((slot) => { slot.classList.add('lifted'); });
    const room = document.documentElement.clientWidth - width - 6;
    // above a finger, which would hide it, and so that it doesn't hide where it goes
    this.lift = touch
      ? { cards, ghost, slots, dx: -width / 2, dy: -ghost.offsetHeight - FINGER_ABOVE, room }
      : { cards, ghost, slots, dx: box.left - x, dy: box.top - y, room };
    this.top = this.board.covered();
    this.bringThemes(y);
    (this.board.root.host as HTMLElement).toggleAttribute('dragging', true);
    if (touch) vibrate();
    this.board.lifted(cards);
    this.follow();
  }

  /** Themes that can't be seen are offered at the edge, the one that is further from the card. */
  private bringThemes(y: number): void {
    const themes = this.board.root.querySelector('.themes');
    const dock = this.board.root.querySelector<HTMLElement>('.dock');
    if (!themes || !dock) return;
    this.unseen = [...themes.querySelectorAll('.theme > header')].some((head) => {
      const box = head.getBoundingClientRect();
      return box.top < this.top || box.bottom > window.innerHeight;
    });
    const below = y < window.innerHeight * 0.6;
    const { left, width } = themes.getBoundingClientRect();
    dock.style.cssText = `--left: ${left}px; --width: ${width}px; --top: ${below ? 'auto' : `${this.top}px`}; --bottom: ${below ? '0' : 'auto'}`;
    (this.board.root.host as HTMLElement).toggleAttribute('docked', this.unseen);
  }

  /** Once a frame, however often the pointer reports. */
  private readonly follow = (): void => {
    if (!this.lift) return;
    const { ghost, dx, dy, room } = this.lift;
    ghost.style.transform = `translate3d(${Math.max(6, Math.min(this.x + dx, room))}px, ${this.y + dy}px, 0) rotate(1.5deg)`;
    const under = this.board.root.elementFromPoint(this.x, this.y);
    this.mark(under?.closest('[data-drop]') ?? null);
    this.scroll(under);
    this.frame = requestAnimationFrame(this.follow);
  };

  private mark(target: Element | null): void {
    if (target === this.over) return;
    this.over?.removeAttribute('data-over');
    target?.setAttribute('data-over', '');
    this.over = target;
  }

  private scroll(under: Element | null): void {
    const list = under?.closest('.cards, .dock');
    if (list && list.scrollHeight > list.clientHeight) {
      const box = list.getBoundingClientRect();
      const speed = edgeSpeed(this.y, box.top, box.bottom);
      if (speed !== 0) list.scrollTop += speed;
    }
    const speed = edgeSpeed(this.y, this.top, window.innerHeight);
    if (speed !== 0 && this.unseen && !under?.closest('.dock')) window.scrollBy(0, speed);
  }

  private readonly up = (event: PointerEvent): void => {
    if (!this.press || event.pointerId !== this.press.pointer) return;
    const { lift, over } = this;
    const target = over?.getAttribute('data-drop') ?? null;
    if (lift) this.after.skipClick();
    this.forget();
    if (lift) this.board.dropped(lift.cards, target);
  };

  private readonly cancelled = (): void => { this.cancel(); };

  /** Puts everything back where it was. */
  cancel(): void {
    const { lift } = this;
    this.forget();
    if (lift) this.board.dropped(lift.cards, null);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.lift) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.after.awaitClick();
    window.addEventListener('pointerup', () => { this.after.skipClick(); }, { once: true });
    this.cancel();
  };

  private forget(): void {
    if (this.press) clearTimeout(this.press.timer);
    cancelAnimationFrame(this.frame);
    this.mark(null);
    this.lift?.ghost.remove();
    this.lift?.slots.forEach((slot) => { slot.classList.remove('lifted'); });
    (this.board.root.host as HTMLElement).toggleAttribute('dragging', false);
    this.press = null;
    this.lift = null;
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.cancelled);
    window.removeEventListener('keydown', this.key, true);
    window.removeEventListener('blur', this.cancelled);
  }

  private readonly touchMoves = (event: Event): void => {
    if (this.lift && event.cancelable) event.preventDefault();
  };

  private readonly noMenu = (event: Event): void => {
    if (this.press?.touch) event.preventDefault();
  };
}

function ghostOf(card: HTMLElement, width: number, cards: number): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.width = `${width}px`;
  const words = document.createElement('div');
  words.className = 'words';
  words.dir = 'auto';
  words.textContent = card.textContent;
  ghost.append(words);
  if (cards > 1) {
    const count = document.createElement('b');
    count.textContent = String(cards);
    ghost.append(count);
  }
  return ghost;
}

function vibrate(): void {
  // not on iPhones, and browsers may forbid it before the page was touched
  if ('vibrate' in navigator) navigator.vibrate(12);
}
