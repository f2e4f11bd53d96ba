import type { Deeds } from './deeds';
import type { BoardHost } from './host';
import { besideOf, goTo, spotOf, type Spot } from './layout';
import { along, extended, NOTHING } from './selection';
import { stepped } from './zoom';

/** The board by keyboard alone. */
export class Keys {
  constructor(private readonly board: BoardHost, private readonly deeds: Deeds) {}

  readonly pressed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (target.matches('input')) {
      if (event.key === 'Escape' && target.closest('.renaming')) this.deeds.endNaming(this.board.words.saidStays);
      return;
    }
    if (event.key === 'Escape') {
      this.escape();
      return;
    }
    if (event.altKey) this.stepKey(event, target);
    if (event.altKey || this.zoomKey(event)) return;
    const spot = target.matches('.card, .head') ? spotOf(target) : null;
    if (!spot) return;
    const next = event.ctrlKey || event.metaKey ? null : goTo(this.board.columns, spot, event.key);
    if (next) this.leadAlong(spot, next, event.shiftKey);
    else if (spot.card === null || !this.cardKey(event, spot.card)) return;
    event.preventDefault();
  };

  /** With Alt, up and down put the card higher or lower in its theme. */
  private stepKey(event: KeyboardEvent, target: HTMLElement): void {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    const spot = target.matches('.card') ? spotOf(target) : null;
    if (by === undefined || spot === null || spot.card === null || !this.deeds.step(spot.card, by)) return;
    // what is put elsewhere on the page loses the focus
    this.board.lead(spot);
    event.preventDefault();
  }

  private escape(): void {
    if (this.board.menu !== null) this.board.menu = null;
    else if (this.board.marked.size > 0) this.board.mark(NOTHING);
  }

  /** With Ctrl they are the browser's. */
  private zoomKey(event: KeyboardEvent): boolean {
    const { zoom } = this.board;
    const to = ({ '+': stepped(zoom, 1), '=': stepped(zoom, 1), '-': stepped(zoom, -1), '0': 'all' } as const)[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey) return false;
    this.board.show(to);
    this.board.keepFocus();
    event.preventDefault();
    return true;
  }

  /** With Shift, up and down mark what one passes. */
  private leadAlong(from: Spot, to: Spot, marking: boolean): void {
    const { marked, columns } = this.board;
    if (marking && from.card !== null && to.card !== null && from.column === to.column) this.board.mark(extended(marked, besideOf(columns, from.card), from.card, to.card));
    this.board.lead(to);
  }

  /** Whether the key means something on a card. */
  private cardKey(event: KeyboardEvent, card: number): boolean {
    const { marked, columns } = this.board;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === 'a') this.board.mark(new Set([...marked, ...besideOf(columns, card)]));
    else if (control) return false;
    else if (event.key === 'Enter' || event.key.toLowerCase() === 'm') this.deeds.askWhere(along(marked, card));
    else if (event.key === 'Delete' || event.key === 'Backspace') this.deeds.place(along(marked, card), null);
    else return false;
    return true;
  }
}
