import type { Deeds } from './deeds';
import type { BoardHost } from './host';
import { besideOf } from './layout';
import { extended, NOTHING, toggled } from './selection';
import { stepped } from './zoom';

/** What a press of a button does; `data-do` says which one it is. */
export class Presses {
  /** From where Shift marks. */
  private anchor: number | null = null;

  constructor(private readonly board: BoardHost, private readonly deeds: Deeds) {}

  readonly clicked = (event: MouseEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const card = Number(button.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? 0);
    if (button.matches('.card')) this.card(card, event.shiftKey);
    else this.button(button.dataset['do'] ?? '', Number(button.closest<HTMLElement>('[data-theme]')?.dataset['theme'] ?? 0), card);
  };

  private card(card: number, further: boolean): void {
    const { board } = this;
    const from = this.anchor;
    this.anchor = card;
    board.mark(further && from !== null ? extended(board.marked, besideOf(board.columns, card), from, card) : toggled(board.marked, card));
  }

  private button(what: string, theme: number, card: number): void {
    const { board, deeds } = this;
    switch (what) {
      case 'further': board.show(stepped(board.zoom, -1)); return;
      case 'nearer': board.show(stepped(board.zoom, 1)); return;
      case 'all': board.show('all'); return;
      case 'fold': board.folded = !board.folded; return;
      case 'menu': board.menu = board.menu === theme ? null : theme; return;
      case 'rename': deeds.rename(theme); return;
      case 'keep-name': deeds.endNaming(board.words.saidStays); return;
      case 'merge': deeds.askMerge(theme); return;
      case 'unmerge': deeds.unmerge(); return;
      case 'seen': deeds.seen(); return;
      case 'remove': deeds.remove(theme); return;
      case 'new': deeds.askName([...board.marked], ''); return;
      case 'move': deeds.askWhere([...board.marked]); return;
      case 'out': deeds.place([...board.marked], null); return;
      case 'up': this.step(-1); return;
      case 'down': this.step(1); return;
      case 'unmark': board.mark(NOTHING); return;
      case 'suggested': deeds.takeSuggested(); return;
      case 'dismiss': deeds.dismissSuggested(); return;
      case 'like': deeds.placeWhereLikely(card); return;
    }
  }

  /** The buttons are there only while one card is marked. */
  private step(by: 1 | -1): void {
    for (const card of this.board.marked) this.deeds.step(card, by);
  }
}
