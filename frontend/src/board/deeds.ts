import type { BoardHost } from './host';
import { intoWhich, nameOf, whatName, whereTo } from './questions';
import { NOTHING } from './selection';
import type { Answer } from './wishes';

/** What can be done on the board, whichever way it is asked for: by a drag, a button or a key. */
export class Deeds {
  constructor(private readonly board: BoardHost) {}

  /** Lets cards go over a place that has this `data-drop`; null if it was no place for cards. */
  drop(cards: readonly number[], target: string | null): void {
    if (target === 'new') this.askName(cards, '');
    else if (target === null) this.board.said = this.board.words.saidStays;
    else this.place(cards, target === 'none' ? null : Number(target));
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
    board.said = board.words.saidMerged(nameOf(board.shown, theme), nameOf(board.shown, into));
    board.send({ wish: 'merge', theme, into });
    board.lead({ column: into, card: null });
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

  /** Ends the naming, whether the name has changed or not. */
  endNaming(said: string): void {
    if (this.board.editing !== null) this.board.lead({ column: this.board.editing, card: null });
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
