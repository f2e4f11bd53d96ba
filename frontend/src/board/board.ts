import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { paletteStyles } from '../stage/palette';
import { coveredIn, layAllOut } from './all';
import { Deeds } from './deeds';
import { stillDone, type Done } from './done';
import { Drag } from './drag';
import { dock, foot, loose, suggestionAbove, themes, type View } from './draw';
import type { BoardHost } from './host';
import { wordsOf, type Words } from './i18n/words';
import { Keys } from './keys';
import { Lasso } from './lasso';
import { columnsOf, sameSpot, spotOf, stayAt, type Column, type Spot } from './layout';
import { EMPTY, type Picture } from './picture';
import { Presses } from './presses';
import { kept, NOTHING, type Selection } from './selection';
import './sheet';
import type { BoardSheet } from './sheet';
import { boardStyles, buttonStyles } from './styles';
import type { Wish } from './wish';
import { Wishes } from './wishes';
import { remember, remembered, type Zoom } from './zoom';

/** The detail of the event `board-wish`: what ThemeBoard.java hears. */
export type BoardWish = { number: number; wish: Wish };

/** The facilitator's board of themes. It shows the server's picture, and what was wished since as if it were granted. */
export class NaradaThemeBoard extends LitElement implements BoardHost {
  static override properties = {
    lang: { type: String, reflect: true }, picture: { attribute: false, noAccessor: true },
    marked: { state: true }, at: { state: true }, sought: { state: true }, folded: { state: true },
    editing: { state: true }, menu: { state: true }, said: { state: true }, shown: { state: true }, done: { state: true }, zoom: { type: String, reflect: true },
  };
  declare lang: string;
  declare marked: Selection;
  declare at: Spot;
  declare sought: string;
  declare folded: boolean;
  declare editing: number | null;
  declare menu: number | null;
  declare said: string;
  declare shown: Picture;
  declare done: Done | null;
  declare zoom: Zoom;
  columns: readonly Column[] = [];

  private readonly wishes = new Wishes();
  /** Where the focus goes after the next drawing: to the spot, or only if what had it is gone. */
  private nextFocus: 'to-spot' | 'if-lost' | null = null;
  private readonly deeds = new Deeds(this);
  private readonly keys = new Keys(this, this.deeds);
  private readonly presses = new Presses(this, this.deeds);
  private readonly drag = new Drag({
    root: this.attachedRoot(),
    covered: () => coveredIn(this.renderRoot),
    lift: (grip, touch) => this.deeds.lift(this.attachedRoot(), grip, touch),
  });
  private readonly lasso = new Lasso({
    root: this.attachedRoot(),
    covered: () => coveredIn(this.renderRoot),
    caught: (cards, adding) => { this.mark(adding ? new Set([...this.marked, ...cards]) : cards); },
  });

  constructor() {
    super();
    this.lang = 'pl';
    this.marked = NOTHING;
    this.at = { column: null, card: null };
    this.sought = '';
    this.folded = false;
    this.editing = null;
    this.menu = null;
    this.said = '';
    this.shown = EMPTY;
    this.done = null;
    this.zoom = remembered();
  }

  /** Lit takes the root that is there. */
  private attachedRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.drag.begin();
    this.lasso.begin();
    window.addEventListener('resize', this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.end();
    this.lasso.end();
    window.removeEventListener('resize', this.fit);
  }

  /** The server's picture, as JSON. */
  set picture(json: string) {
    // what others put elsewhere loses the focus
    if (this.attachedRoot().activeElement) this.nextFocus ??= 'if-lost';
    for (const answer of this.wishes.read(json)) this.deeds.answer(answer);
    this.showNow();
  }

  get words(): Words {
    return wordsOf(this.lang);
  }

  get sheet(): BoardSheet {
    return this.renderRoot.querySelector('narada-board-sheet') as BoardSheet;
  }

  get isNaming(): boolean {
    const focused = this.attachedRoot().activeElement;
    return focused === null || focused.closest('.renaming') !== null;
  }

  private showNow(): void {
    this.shown = this.wishes.shown;
    this.marked = kept(this.marked, new Set(this.shown.cards.map(({ id }) => id)));
    this.done = stillDone(this.done, this.shown);
    if (this.editing !== null && !this.shown.themes.some(({ id }) => id === this.editing)) this.editing = null;
  }

  send(wish: Wish): void {
    this.done = null;
    const sent = this.wishes.add(wish);
    this.showNow();
    this.dispatchEvent(new CustomEvent<BoardWish>('board-wish', { detail: sent }));
  }

  protected override willUpdate(): void {
    const columns = columnsOf(this.shown, this.sought);
    const at = stayAt(this.columns, columns, this.at);
    if (!sameSpot(at, this.at)) this.at = at;
    this.columns = columns;
  }

  override render(): TemplateResult {
    const { words, shown, columns, marked, at, sought, folded, editing, menu, done, zoom } = this;
    const view: View = { words, picture: shown, columns, marked, at, sought, folded, editing, menu, done, zoom };
    return html`
      <div class="frame">
        <div class="board" role="group" aria-label=${words.board} @click=${this.presses.clicked} @keydown=${this.keys.pressed} @input=${this.typed} @submit=${this.submitted} @focusin=${this.focused} @pointerover=${this.looked}>
          <p id="keys" class="unseen">${words.keys}</p>
          ${suggestionAbove(view)}
          <div class="columns">${loose(view)}${themes(view)}</div>
          ${foot(view)}
        </div>
      </div>
      ${dock(view)}
      <p class="unseen" role="status">${this.said}</p>
      <narada-board-sheet .words=${words} @sheet-closed=${this.sheetClosed}></narada-board-sheet>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('editing') && this.editing !== null) {
      const input = this.renderRoot.querySelector<HTMLInputElement>('.renaming input');
      input?.focus();
      input?.select();
    }
    if (changed.has('zoom') || changed.has('shown') || changed.has('folded') || changed.has('sought')) this.fit();
    const { nextFocus } = this;
    this.nextFocus = null;
    if (nextFocus === 'to-spot') this.spotElement()?.focus();
    else if (nextFocus === 'if-lost' && !this.attachedRoot().activeElement) this.spotElement()?.focus({ preventScroll: true });
  }

  private readonly fit = (): void => {
    if (this.zoom === 'all') layAllOut(this.attachedRoot(), this.columns, this.folded);
    else this.removeAttribute('bars');
  };

  show(zoom: Zoom): void {
    this.zoom = zoom;
    this.said = this.words.zoomTo[zoom];
    remember(zoom);
    this.peek('');
    if (zoom === 'all') void this.updateComplete.then(() => { this.renderRoot.querySelector('.columns')?.scrollIntoView({ block: 'start' }); });
  }

  /** What a bar says, while one looks at it. */
  private readonly looked = (event: Event): void => {
    if (this.zoom !== 'all') return;
    const looked = event.target as Element;
    this.peek((looked.closest('.like') ?? looked.closest('[data-card]'))?.querySelector('.words, .clamp')?.textContent ?? '');
  };

  private peek(text: string): void {
    const peek = this.renderRoot.querySelector('.peek');
    if (peek) peek.textContent = text;
  }

  private spotElement(): HTMLElement | null {
    const { card, column } = this.at;
    return this.renderRoot.querySelector<HTMLElement>(card === null ? `[data-head="${column ?? 'none'}"]` : `[data-card="${card}"] .card`);
  }

  private readonly focused = (event: FocusEvent): void => {
    this.looked(event);
    const spot = spotOf(event.target as Element);
    if (spot && !sameSpot(spot, this.at)) this.at = spot;
  };

  lead(spot: Spot): void {
    if (this.folded && spot.column === null) this.folded = false;
    this.at = spot;
    this.nextFocus = 'to-spot';
  }

  keepFocus(): void {
    this.nextFocus = 'if-lost';
  }

  mark(cards: Selection): void {
    this.marked = cards;
    this.said = this.words.saidMarked(cards.size);
  }

  private readonly typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.matches('.search')) this.sought = input.value;
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    if (this.editing === null || this.wishes.awaits('rename')) return;
    const name = this.renderRoot.querySelector<HTMLInputElement>('.renaming input')?.value ?? '';
    this.send({ wish: 'rename', theme: this.editing, name });
  };

  private readonly sheetClosed = (): void => {
    this.wishes.forget('make');
    this.keepFocus();
    this.requestUpdate();
  };

  static override styles = [paletteStyles, buttonStyles, boardStyles];
}

if (!customElements.get('narada-theme-board')) customElements.define('narada-theme-board', NaradaThemeBoard);
