import type { Load } from './drag';
import { Gap } from './gap';
import { Light } from './light';

/** A card that is shown as a bar is dragged as words again, so many pixels wide. */
const READABLE = 176;

/**
 * Where cards were let go. `place`: what the place has in `data-drop`, null if it was no place for cards; `before`: the card of a
 * theme before which they are to stand, null for its end, undefined if no place among its cards was meant.
 */
export type Drop = { readonly place: string | null; readonly before: number | null | undefined };

const NOWHERE: Drop = { place: null, before: undefined };

/** One or several cards that are dragged. */
export class CarriedCards implements Load {
  readonly kind = 'cards';
  readonly ghost: HTMLElement;
  private readonly slots: readonly HTMLElement[];
  private readonly light = new Light();
  private readonly gap: Gap;
  private target: Drop = NOWHERE;

  constructor(root: ShadowRoot, card: HTMLElement, touch: boolean, private readonly cards: readonly number[], private readonly dropped: (drop: Drop) => void) {
    const { width } = card.getBoundingClientRect();
    this.ghost = ghostOf(card, Math.max(READABLE, touch ? Math.min(width, window.innerWidth * 0.6) : width), cards.length);
    this.gap = new Gap(root);
    this.slots = this.cards.flatMap((one) => root.querySelector<HTMLElement>(`[data-card="${one}"]`) ?? []);
    this.slots.forEach((slot) => { slot.classList.add('lifted'); });
  }

  over(under: Element | null, x: number, y: number): void {
    this.gap.move(under, x, y);
    this.light.move(under?.closest('[data-drop]') ?? null);
  }

  putDown(): void {
    this.target = { place: this.light.place?.getAttribute('data-drop') ?? null, before: this.gap.before };
    this.light.move(null);
    this.gap.end();
    this.slots.forEach((slot) => { slot.classList.remove('lifted'); });
  }

  letGo(givenUp: boolean): void {
    this.dropped(givenUp ? NOWHERE : this.target);
  }
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
