import { CarriedCards, type Drop } from './carried-cards';
import { CarriedTheme } from './carried-theme';
import type { Load } from './drag';
import type { BoardHost } from './host';
import { besideOf } from './layout';
import { putBefore, sameOrder } from './order';
import { intoWhich, nameOf, whatName, whereTo } from './questions';
import { along, NOTHING } from './selection';
import type { Answer } from './wishes';

/** What can be done on the board, whichever way it is asked for: by a drag, a button or a key. */
export class Deeds {
  constructor(private readonly board: BoardHost) {}

  /** What is lifted by this grip: the marked cards, a card alone, or a theme by its head. */
  lift(root: ShadowRoot, grip: HTMLElement, touch: boolean): Load {
    const { board } = this;
    if (!grip.matches('.card')) return this.liftTheme(grip, Number(grip.closest<HTMLElement>('[data-theme]')?.dataset['theme']));
    const cards = along(board.marked, Number(grip.closest<HTMLElement>('[data-card]')?.dataset['card']));
    board.said = board.words.saidLifted(cards.length);
    return new CarriedCards(root, grip, touch, cards, (drop) => { this.drop(cards, drop); });
  }

  private liftTheme(head: HTMLElement, theme: number): Load {
    const { words } = this.board;
    const says = (into: number): string => words.willMerge(nameOf(this.board.shown, theme), nameOf(this.board.shown, into));
    this.board.said = words.saidThemeLifted(nameOf(this.board.shown, theme));
    return new CarriedTheme(head, theme, {
      says, hint: words.dropOnTheme,
      held: (into) => { this.board.said = says(into); },
      dropped: (into) => {
        if (into === null) this.board.said = words.saidStays;
        else this.merge(theme, into);
      },
    });
  }

  private drop(cards: readonly number[], { place, before }: Drop): void {
    if (place === 'new') this.askName(cards, '');
    else if (place === null) this.board.said = this.board.words.saidStays;
    else if (place !== 'none' && before !== undefined) this.order(cards, Number(place), before);
    else this.place(cards, place === 'none' ? null : Number(place));
  }

  /** Puts cards before another card of a theme, or at its end. They keep the order in which they stand now. */
  private order(cards: readonly number[], theme: number, before: number | null): void {
    const { board } = this;
    const moving = board.columns.flatMap((column) => column.cards).filter(({ id }) => cards.includes(id));
    const ids = moving.map(({ id }) => id);
    const stays = sameOrder(board.shown.cards, putBefore(board.shown.cards, ids, theme, before));
    if (!stays) {
      board.send({ wish: 'order', cards: ids, theme, before });
      board.marked = NOTHING;
      board.keepFocus();
    }
    if (stays) board.said = board.words.saidStays;
    else if (moving.some((card) => card.theme !== theme)) board.said = board.words.saidMoved(ids.length, nameOf(board.shown, theme));
    else this.sayPlace(ids[0], theme);
  }

  /** Puts a card one place higher (-1) or lower (1) in its theme. Whether it has a theme. */
  step(card: number, by: 1 | -1): boolean {
    const { board } = this;
    const theme = board.shown.cards.find(({ id }) => id === card)?.theme ?? null;
    if (theme === null) return false;
    const ids = besideOf(board.columns, card);
    const at = ids.indexOf(card);
    if (ids[at + by] === undefined) board.said = board.words.saidStays;
    else {
      board.send({ wish: 'order', cards: [card], theme, before: (by < 0 ? ids[at - 1] : ids[at + 2]) ?? null });
      this.sayPlace(card, theme);
    }
    return true;
  }

  private sayPlace(card: number | undefined, theme: number): void {
    const ids = this.board.shown.cards.filter((one) => one.theme === theme).map(({ id }) => id);
    this.board.said = this.board.words.saidPlace(ids.findIndex((id) => id === card) + 1, ids.length, nameOf(this.board.shown, theme));
  }

  place(cards: readonly number[], theme: number | null): void {
    const { board } = this;
    const moving = board.shown.cards.filter((card) => cards.includes(card.id) && card.theme !== theme).map(({ id }) => id);
    if (moving.length === 0) {
      board.said = board.words.saidStays;
      return;
    }
    const name = board.shown.themes.find(({ id }) => id === theme)?.name;
    board.send({ wish: 'place', cards: moving, theme });
    board.marked = NOTHING;
    board.said = name === undefined ? board.words.saidOut(moving.length) : board.words.saidMoved(moving.length, name);
    board.keepFocus();
  }

  /** Takes the card to the theme that it is similar to. */
  placeWhereLikely(card: number): void {
    this.place([card], this.board.shown.cards.find(({ id }) => id === card)?.like ?? null);
  }

  askWhere(cards: readonly number[]): void {
    if (cards.length === 0) return;
    this.board.sheet.ask(whereTo(this.board, cards, (key) => {
      if (key === 'new') this.askName(cards, '');
      else this.place(cards, key === 'none' ? null : Number(key));
    }));
  }

  askMerge(theme: number): void {
    this.board.menu = null;
    this.board.sheet.ask(intoWhich(this.board, theme, (into) => { this.merge(theme, into); }));
  }

  private merge(theme: number, into: number): void {
    const { board } = this;
    const [name, intoName] = [nameOf(board.shown, theme), nameOf(board.shown, into)];
    // somebody else may have merged or removed one of them while it was held
    if (name === '' || intoName === '') {
      board.said = board.words.saidStays;
      return;
    }
    board.said = board.words.saidMerged(name, intoName);
    board.send({ wish: 'merge', theme, into });
    board.done = { theme, name, into, intoName };
    board.lead({ column: into, card: null });
  }

  /** Takes back the merge that was told of last. */
  unmerge(): void {
    const { done } = this.board;
    if (done) this.board.send({ wish: 'unmerge', theme: done.theme });
    this.seen();
  }

  /** What was done need not be told any longer. */
  seen(): void {
    this.board.done = null;
    this.board.keepFocus();
  }

  askName(cards: readonly number[], value: string): void {
    this.board.sheet.ask(whatName(this.board, cards, value, (name) => { this.board.send({ wish: 'make', name, cards }); }));
  }

  remove(theme: number): void {
    this.board.menu = null;
    this.board.send({ wish: 'remove', theme });
  }

  takeSuggested(): void {
    const { suggested } = this.board.shown;
    if (suggested) this.askName(suggested.cards, suggested.name);
  }

  dismissSuggested(): void {
    const { suggested } = this.board.shown;
    if (suggested) this.board.send({ wish: 'dismiss', cards: suggested.cards });
  }

  rename(theme: number): void {
    this.board.menu = null;
    this.board.editing = theme;
  }

  /** Ends the naming, whether the name has changed or not. Who has gone on elsewhere meanwhile is left there. */
  endNaming(said: string): void {
    if (this.board.editing !== null && this.board.isNaming) this.board.lead({ column: this.board.editing, card: null });
    this.board.editing = null;
    this.board.said = said;
  }

  /** What was typed is let go only when it was taken. */
  answer({ wish, granted }: Answer): void {
    const { board } = this;
    if (!granted) {
      if (wish.wish === 'make') board.sheet.again();
      board.said = board.words.saidRefused;
    } else if (wish.wish === 'make') {
      board.sheet.close();
      board.marked = NOTHING;
      board.said = board.words.saidMade(wish.name.trim());
    } else this.endNaming(board.words.saidRenamed(wish.name.trim()));
  }
}
