import { AfterDrag } from './after-drag';
import { edgeSpeed } from './edges';

/** What the drag needs to know of the board. */
export type DragBoard = {
  readonly root: ShadowRoot;
  /** How many pixels at the top of the window something else stands over the board. */
  covered(): number;
  /** What is lifted by this grip: a card, or the head of a theme. */
  lift(grip: HTMLElement, touch: boolean): Load;
};

/** What a drag carries: how it looks, and what becomes of it. */
export interface Load {
  readonly kind: 'cards' | 'theme';
  /** A copy that follows the pointer. */
  readonly ghost: HTMLElement;
  /** Once a frame: what lies under the pointer, which is so many pixels from the left and the top of the window. */
  over(under: Element | null, x: number, y: number): void;
  /** Nothing of the drag is to be seen any more. */
  putDown(): void;
  /** It was let go over what it was over last; `given up` if it was meant to go nowhere. */
  letGo(givenUp: boolean): void;
}

type Press = { grip: HTMLElement; pointer: number; touch: boolean; x: number; y: number; timer: number };
/** `room`: how far to the right a card can go and still be seen whole. */
type Lift = { load: Load; dx: number; dy: number; room: number };

/** A mouse has to move so far before it drags; a finger that moves further before the wait is over scrolls. */
const MOUSE_MOVES = 5;
const FINGER_MOVES = 10;
const FINGER_WAITS_MS = 260;
const FINGER_ABOVE = 28;
const MOUSE_BESIDE = 14;
/** What can be lifted: a card, or a theme by its head, except where that has buttons and fields of its own. */
const GRIPS = '.card, .theme > header';
const NO_GRIP = '.icon, .renaming';
/**
 * Dragging by mouse, pen or finger. While it goes on nothing is drawn anew: a copy follows the pointer by transform, and the
 * place under it gets an attribute.
 */
export class Drag {
  private press: Press | null = null;
  private lift: Lift | null = null;
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
    const target = event.target as Element;
    const grip = target.closest<HTMLElement>(GRIPS);
    const touch = event.pointerType === 'touch';
    // with Shift the lasso begins
    if (!grip || target.closest(NO_GRIP) || (event.shiftKey && !touch)) return;
    this.cancel();
    this.x = event.clientX;
    this.y = event.clientY;
    this.press = {
      grip, pointer: event.pointerId, touch, x: this.x, y: this.y,
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
    const { grip, y, touch } = this.press;
    const load = this.board.lift(grip, touch);
    const { ghost } = load;
    this.board.root.append(ghost);
    const width = ghost.offsetWidth;
    const room = document.documentElement.clientWidth - width - 6;
    // beside the pointer, or above a finger, which would hide it: so that it doesn't hide where it goes
    this.lift = touch ? { load, dx: -width / 2, dy: -ghost.offsetHeight - FINGER_ABOVE, room } : { load, dx: MOUSE_BESIDE, dy: MOUSE_BESIDE, room };
    this.top = this.board.covered();
    this.bringThemes(y);
    this.board.root.host.setAttribute('dragging', load.kind);
    if (touch) vibrate();
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
    const { load, dx, dy, room } = this.lift;
    load.ghost.style.transform = `translate3d(${Math.max(6, Math.min(this.x + dx, room))}px, ${this.y + dy}px, 0) rotate(1.5deg)`;
    const under = this.board.root.elementFromPoint(this.x, this.y);
    load.over(under, this.x, this.y);
    this.scroll(under);
    this.frame = requestAnimationFrame(this.follow);
  };

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
    const { lift } = this;
    if (lift) this.after.skipClick();
    this.forget();
    lift?.load.letGo(false);
  };

  private readonly cancelled = (): void => { this.cancel(); };

  /** Puts everything back where it was. */
  cancel(): void {
    const { lift } = this;
    this.forget();
    lift?.load.letGo(true);
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
    this.lift?.load.ghost.remove();
    this.lift?.load.putDown();
    this.board.root.host.removeAttribute('dragging');
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

function vibrate(): void {
  // not on iPhones, and browsers may forbid it before the page was touched
  if ('vibrate' in navigator) navigator.vibrate(12);
}
