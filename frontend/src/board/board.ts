import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { paletteStyles } from '../stage/palette';
import { Drag } from './drag';
import { dock, foot, loose, suggestion, themes, type View } from './draw';
import { fitting } from './fit';
import { wordsOf, type Words } from './i18n/words';
import { Lasso } from './lasso';
import { columnsOf, goTo, sameSpot, stayAt, type Column, type Spot } from './layout';
import { EMPTY, readPicture, type Picture } from './picture';
import { along, extended, kept, NOTHING, toggled, type Selection } from './selection';
import './sheet';
import type { BoardSheet, Choice } from './sheet';
import { boardStyles, buttonStyles } from './styles';
import { asWished, unanswered, type Sent, type Wish } from './wish';
import { remember, remembered, stepped, type Zoom } from './zoom';

/** The detail of the event `board-wish`: what ThemeBoard.java hears. */
export type BoardWish = { number: number; wish: Wish };

/** Below this the cards without a theme stand above the themes: styles.ts has the same number. */
const NARROW_REM = 44;

/** The facilitator's board of themes. It shows the server's picture, and what was wished since as if it were granted. */
export class NaradaThemeBoard extends LitElement {
  static override properties = {
    lang: { type: String, reflect: true }, picture: { attribute: false, noAccessor: true },
    marked: { state: true }, at: { state: true }, sought: { state: true }, folded: { state: true },
    editing: { state: true }, menu: { state: true }, said: { state: true }, shown: { state: true }, zoom: { type: String, reflect: true },
  };
  declare lang: string;
  declare marked: Selection;
  declare at: Spot;
  declare sought: string;
  declare folded: boolean;
  declare editing: number | null;
  declare menu: number | null;
  declare said: string;
  /** The server's picture with all that is wished since. */
  declare shown: Picture;
  declare zoom: Zoom;

  private truth: Picture = EMPTY;
  private sent: readonly Sent[] = [];
  private last = 0;
  /** The wishes whose answer somebody waits for: a new theme, or a new name. */
  private making: Sent | null = null;
  private renaming: Sent | null = null;
  private columns: readonly Column[] = [];
  private anchor: number | null = null;
  /** Where the focus goes after the next drawing: to the spot, or only if what had it is gone. */
  private nextFocus: 'to-spot' | 'if-lost' | null = null;
  private readonly drag = new Drag({
    root: this.attachedRoot(),
    covered: () => this.covered(),
    along: (card) => along(this.marked, card),
    lifted: (cards) => { this.said = this.words.saidLifted(cards.length); },
    dropped: (cards, target) => { this.dropped(cards, target); },
  });
  private readonly lasso = new Lasso({
    root: this.attachedRoot(),
    covered: () => this.covered(),
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
    this.truth = readPicture(json, this.truth);
    this.last = Math.max(this.last, this.truth.answered);
    this.sent = unanswered(this.sent, this.truth);
    this.answers();
    this.showNow();
  }

  private get words(): Words {
    return wordsOf(this.lang);
  }

  private get sheet(): BoardSheet {
    return this.renderRoot.querySelector('narada-board-sheet') as BoardSheet;
  }

  private showNow(): void {
    this.shown = asWished(this.truth, this.sent);
    this.marked = kept(this.marked, new Set(this.shown.cards.map(({ id }) => id)));
    if (this.editing !== null && !this.shown.themes.some(({ id }) => id === this.editing)) this.editing = null;
  }

  /** What was typed is let go only when it was taken. */
  private answers(): void {
    const granted = (sent: Sent): boolean => !this.truth.refused.includes(sent.number);
    const answered = (sent: Sent | null): sent is Sent => sent !== null && sent.number <= this.truth.answered;
    if (answered(this.making)) {
      const { making } = this;
      this.making = null;
      if (granted(making) && making.wish.wish === 'make') {
        this.sheet.close();
        this.marked = NOTHING;
        this.said = this.words.saidMade(making.wish.name.trim());
      } else {
        this.sheet.again();
        this.said = this.words.saidRefused;
      }
    }
    if (answered(this.renaming)) {
      const { renaming } = this;
      this.renaming = null;
      if (granted(renaming) && renaming.wish.wish === 'rename') this.keepName(this.words.saidRenamed(renaming.wish.name.trim()));
      else this.said = this.words.saidRefused;
    }
  }

  private send(wish: Wish): Sent {
    const sent = { number: ++this.last, wish };
    this.sent = [...this.sent, sent];
    this.showNow();
    this.dispatchEvent(new CustomEvent<BoardWish>('board-wish', { detail: sent }));
    return sent;
  }

  protected override willUpdate(): void {
    const columns = columnsOf(this.shown, this.sought);
    const at = stayAt(this.columns, columns, this.at);
    if (!sameSpot(at, this.at)) this.at = at;
    this.columns = columns;
  }

  override render(): TemplateResult {
    const { words, shown, columns, marked, at, sought, folded, editing, menu, zoom } = this;
    const view: View = { words, picture: shown, columns, marked, at, sought, folded, editing, menu, zoom };
    return html`
      <div class="frame">
        <div class="board" role="group" aria-label=${words.board} @click=${this.clicked} @keydown=${this.key} @input=${this.typed} @submit=${this.submitted} @focusin=${this.focused} @pointerover=${this.looked}>
          <p id="keys" class="unseen">${words.keys}</p>
          ${suggestion(view)}
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

  private covered(): number {
    const loose = this.renderRoot.querySelector('.loose');
    return loose ? parseFloat(getComputedStyle(loose).top) || 0 : 0;
  }

  /** Lays the whole board out, if all of it is to be seen. */
  private readonly fit = (): void => {
    const columns = this.renderRoot.querySelector<HTMLElement>('.columns');
    if (this.zoom !== 'all' || !columns) return;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const bar = this.renderRoot.querySelector('.foot');
    const foot = bar ? bar.getBoundingClientRect().height + (parseFloat(getComputedStyle(bar).bottom) || 0) : 0;
    const [loose, ...themes] = this.columns.map(({ cards }) => cards.length);
    const wide = columns.clientWidth > NARROW_REM * rem;
    const fit = fitting(this.folded ? 0 : loose ?? 0, themes, { width: columns.clientWidth, height: window.innerHeight - this.covered() - foot - rem, wide, rem });
    this.toggleAttribute('bars', !fit.words);
    columns.style.cssText = `--line: ${fit.line}px; --loose: ${fit.looseWidth}px; --loose-lines: ${fit.looseLines}; --across: ${fit.themesAcross}; --lines: ${fit.themeLines}`;
  };

  private show(zoom: Zoom): void {
    this.zoom = zoom;
    this.said = this.words.zoomTo[zoom];
    remember(zoom);
    this.peek('');
    if (zoom === 'all') void this.updateComplete.then(() => { this.renderRoot.querySelector('.columns')?.scrollIntoView({ block: 'start' }); });
  }

  /** What a bar says, while one looks at it. */
  private readonly looked = (event: Event): void => {
    if (this.zoom === 'all') this.peek((event.target as Element).closest('[data-card]')?.querySelector('.words')?.textContent ?? '');
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
    const spot = this.spotOf(event.target as Element);
    if (spot && !sameSpot(spot, this.at)) this.at = spot;
  };

  private spotOf(element: Element): Spot | null {
    const theme = element.closest<HTMLElement>('[data-theme]')?.dataset['theme'];
    const column = theme === undefined ? null : Number(theme);
    if (element.matches('.head')) return { column, card: null };
    const card = element.closest<HTMLElement>('[data-card]')?.dataset['card'];
    return card === undefined ? null : { column, card: Number(card) };
  }

  private readonly key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (target.matches('input')) {
      if (event.key === 'Escape' && target.closest('.renaming')) this.keepName(this.words.saidStays);
      return;
    }
    if (event.key === 'Escape') {
      this.escape();
      return;
    }
    if (event.altKey || this.zoomKey(event)) return;
    const spot = target.matches('.card, .head') ? this.spotOf(target) : null;
    if (!spot) return;
    const next = event.ctrlKey || event.metaKey ? null : goTo(this.columns, spot, event.key);
    if (next) this.leadAlong(spot, next, event.shiftKey);
    else if (spot.card === null || !this.cardKey(event, spot.card)) return;
    event.preventDefault();
  };

  /** With Ctrl they are the browser's. */
  private zoomKey(event: KeyboardEvent): boolean {
    const to = ({ '+': stepped(this.zoom, 1), '=': stepped(this.zoom, 1), '-': stepped(this.zoom, -1), '0': 'all' } as const)[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return false;
    this.show(to);
    this.nextFocus = 'if-lost';
    event.preventDefault();
    return true;
  }

  /** With Shift, up and down mark what one passes. */
  private leadAlong(from: Spot, to: Spot, marking: boolean): void {
    if (marking && from.card !== null && to.card !== null && from.column === to.column) this.mark(extended(this.marked, this.idsBeside(from.card), from.card, to.card));
    this.lead(to);
  }

  /** Whether the key means something on a card. */
  private cardKey(event: KeyboardEvent, card: number): boolean {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'a') this.mark(new Set([...this.marked, ...this.idsBeside(card)]));
    else if (control) return false;
    else if (event.key === 'Enter' || event.key.toLowerCase() === 'm') this.askWhere(along(this.marked, card));
    else if (event.key === 'Delete' || event.key === 'Backspace') this.place(along(this.marked, card), null);
    else return false;
    return true;
  }

  private escape(): void {
    if (this.menu !== null) this.menu = null;
    else if (this.marked.size > 0) this.mark(NOTHING);
  }

  private lead(spot: Spot): void {
    if (this.folded && spot.column === null) this.folded = false;
    this.at = spot;
    this.nextFocus = 'to-spot';
  }

  private idsBeside(card: number): number[] {
    return this.columns.find(({ cards }) => cards.some(({ id }) => id === card))?.cards.map(({ id }) => id) ?? [];
  }

  private mark(cards: Selection): void {
    this.marked = cards;
    this.said = this.words.saidMarked(cards.size);
  }

  private readonly clicked = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const card = Number(button.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? 0);
    if (button.matches('.card')) this.clickedCard(card, event.shiftKey);
    else this.pressed(button.dataset['do'] ?? '', Number(button.closest<HTMLElement>('[data-theme]')?.dataset['theme'] ?? 0), card);
  };

  private clickedCard(card: number, further: boolean): void {
    const from = this.anchor;
    this.anchor = card;
    this.mark(further && from !== null ? extended(this.marked, this.idsBeside(card), from, card) : toggled(this.marked, card));
  }

  private pressed(what: string, theme: number, card: number): void {
    const { suggested } = this.shown;
    switch (what) {
      case 'further': this.show(stepped(this.zoom, -1)); return;
      case 'nearer': this.show(stepped(this.zoom, 1)); return;
      case 'all': this.show('all'); return;
      case 'fold': this.folded = !this.folded; return;
      case 'menu': this.menu = this.menu === theme ? null : theme; return;
      case 'rename': this.menu = null; this.editing = theme; return;
      case 'keep-name': this.keepName(this.words.saidStays); return;
      case 'merge': this.askMerge(theme); return;
      case 'remove': this.menu = null; this.send({ wish: 'remove', theme }); return;
      case 'new': this.askName([...this.marked], ''); return;
      case 'move': this.askWhere([...this.marked]); return;
      case 'out': this.place([...this.marked], null); return;
      case 'unmark': this.mark(NOTHING); return;
      case 'suggested': if (suggested) this.askName(suggested.cards, suggested.name); return;
      case 'dismiss': if (suggested) this.send({ wish: 'dismiss', cards: suggested.cards }); return;
      case 'like': this.place([card], this.shown.cards.find(({ id }) => id === card)?.like ?? null); return;
    }
  }

  private readonly typed = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (input.matches('.search')) this.sought = input.value;
  };

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    if (this.editing === null || this.renaming !== null) return;
    const name = this.renderRoot.querySelector<HTMLInputElement>('.renaming input')?.value ?? '';
    this.renaming = this.send({ wish: 'rename', theme: this.editing, name });
  };

  private keepName(said: string): void {
    if (this.editing !== null) this.lead({ column: this.editing, card: null });
    this.editing = null;
    this.said = said;
  }

  private dropped(cards: readonly number[], target: string | null): void {
    if (target === 'new') this.askName(cards, '');
    else if (target === null) this.said = this.words.saidStays;
    else this.place(cards, target === 'none' ? null : Number(target));
  }

  private place(cards: readonly number[], theme: number | null): void {
    const moving = this.shown.cards.filter((card) => cards.includes(card.id) && card.theme !== theme).map(({ id }) => id);
    if (moving.length === 0) {
      this.said = this.words.saidStays;
      return;
    }
    const name = this.shown.themes.find(({ id }) => id === theme)?.name;
    this.send({ wish: 'place', cards: moving, theme });
    this.marked = NOTHING;
    this.said = name === undefined ? this.words.saidOut(moving.length) : this.words.saidMoved(moving.length, name);
    this.nextFocus = 'if-lost';
  }

  private askWhere(cards: readonly number[]): void {
    if (cards.length === 0) return;
    const there = new Set(this.shown.cards.filter(({ id }) => cards.includes(id)).map(({ theme }) => theme));
    const [only] = this.shown.cards.filter(({ id }) => cards.includes(id));
    const like = cards.length === 1 ? only?.like ?? null : null;
    const choices: Choice[] = [
      ...this.themeChoices((id) => !(there.size === 1 && there.has(id)), like),
      ...(there.size === 1 && there.has(null) ? [] : [{ key: 'none', label: this.words.noTheme, index: null }]),
      { key: 'new', label: this.words.newThemeOption, index: null },
    ];
    this.sheet.ask({
      kind: 'choose', title: this.words.moveTitle(cards.length), note: '', choices, first: like === null ? null : String(like),
      then: (key) => {
        if (key === 'new') this.askName(cards, '');
        else this.place(cards, key === 'none' ? null : Number(key));
      },
    });
  }

  private askMerge(theme: number): void {
    this.menu = null;
    const name = this.nameOf(theme);
    this.sheet.ask({
      kind: 'choose', title: this.words.mergeTitle(name), note: this.words.mergeNote, choices: this.themeChoices((id) => id !== theme, null), first: null,
      then: (key) => {
        const into = Number(key);
        this.said = this.words.saidMerged(name, this.nameOf(into));
        this.send({ wish: 'merge', theme, into });
        this.lead({ column: into, card: null });
      },
    });
  }

  private askName(cards: readonly number[], value: string): void {
    this.sheet.ask({
      kind: 'name', title: this.words.newTheme, note: cards.length > 0 ? this.words.goingIn(cards.length) : '',
      texts: this.shown.cards.filter(({ id }) => cards.includes(id)).map(({ text }) => text), value, limit: this.shown.limit,
      then: (name) => { this.making = this.send({ wish: 'make', name, cards }); },
    });
  }

  private themeChoices(offered: (theme: number) => boolean, like: number | null): Choice[] {
    return this.shown.themes.flatMap(({ id, name }, index) =>
      (offered(id) ? [{ key: String(id), label: name, index, ...(id === like ? { note: this.words.likely } : {}) }] : []));
  }

  private nameOf(theme: number): string {
    return this.shown.themes.find(({ id }) => id === theme)?.name ?? '';
  }

  private readonly sheetClosed = (): void => {
    this.making = null;
    this.nextFocus = 'if-lost';
    this.requestUpdate();
  };

  static override styles = [paletteStyles, buttonStyles, boardStyles];
}

if (!customElements.get('narada-theme-board')) customElements.define('narada-theme-board', NaradaThemeBoard);
