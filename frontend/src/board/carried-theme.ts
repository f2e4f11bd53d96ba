import type { Load } from './drag';
import { Light } from './light';

/** So long, in milliseconds, a theme is held over another before letting go merges them: nobody merges by a flick. */
const HOLD_MS = 250;

/** What a carried theme needs to know, and whom it tells. */
export type CarriedOver = {
  /** What will happen if it is let go over this theme. */
  says(into: number): string;
  /** What it says while it is over no theme. */
  readonly hint: string;
  /** It has been held over this theme long enough. */
  held(into: number): void;
  /** Null: over no theme, or not long enough. */
  dropped(into: number | null): void;
};

/** A theme that is dragged by its head onto the head of another. */
export class CarriedTheme implements Load {
  readonly kind = 'theme';
  readonly ghost: HTMLElement;
  private readonly words = document.createElement('p');
  private readonly light = new Light();
  private readonly box: Element | null;
  private candidate: Element | null = null;
  private since = 0;
  private into: number | null = null;

  constructor(head: HTMLElement, private readonly theme: number, private readonly board: CarriedOver, private readonly now: () => number = () => performance.now()) {
    this.box = head.closest('.theme');
    this.box?.classList.add('carried');
    this.ghost = document.createElement('div');
    this.ghost.className = 'ghost theme-ghost';
    this.ghost.setAttribute('aria-hidden', 'true');
    const name = document.createElement('h4');
    const badge = head.querySelector('.badge')?.cloneNode(true);
    const text = document.createElement('span');
    text.dir = 'auto';
    text.textContent = head.querySelector('.head')?.textContent ?? '';
    name.append(...(badge ? [badge, text] : [text]));
    this.words.textContent = board.hint;
    this.ghost.append(name, this.words);
  }

  over(under: Element | null): void {
    const found = under?.closest('[data-merge]') ?? null;
    const place = found?.getAttribute('data-merge') === String(this.theme) ? null : found;
    if (place !== this.candidate) {
      this.candidate = place;
      this.since = this.now();
      this.show(null);
    } else if (place && place !== this.light.place && this.now() - this.since >= HOLD_MS) this.show(place);
  }

  private show(place: Element | null): void {
    if (place === this.light.place) return;
    this.light.move(place);
    const into = place === null ? null : Number(place.getAttribute('data-merge'));
    this.ghost.classList.toggle('ready', into !== null);
    this.words.textContent = into === null ? this.board.hint : this.board.says(into);
    if (into !== null) this.board.held(into);
  }

  putDown(): void {
    const at = this.light.place?.getAttribute('data-merge');
    this.into = at === undefined || at === null ? null : Number(at);
    this.light.move(null);
    this.box?.classList.remove('carried');
  }

  letGo(givenUp: boolean): void {
    this.board.dropped(givenUp ? null : this.into);
  }
}
