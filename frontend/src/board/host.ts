import type { Done } from './done';
import type { Words } from './i18n/words';
import type { Column, Spot } from './layout';
import type { Picture } from './picture';
import type { Selection } from './selection';
import type { BoardSheet } from './sheet';
import type { Wish } from './wish';
import type { Zoom } from './zoom';

/** The board as its parts see it: what is shown, and what they may change of it. */
export interface BoardHost {
  readonly words: Words;
  /** The server's picture with all that is wished since. */
  readonly shown: Picture;
  readonly columns: readonly Column[];
  readonly sheet: BoardSheet;
  readonly zoom: Zoom;
  marked: Selection;
  /** The theme whose name is being corrected, and the one whose menu is open. */
  editing: number | null;
  menu: number | null;
  /** Whether the cards without a theme are out of the way. */
  folded: boolean;
  /** What was done last that is worth taking back at once. */
  done: Done | null;
  /** What a screen reader is told. */
  said: string;
  /** Whether the focus is in the name that is being corrected, or nowhere. */
  readonly isNaming: boolean;
  send(wish: Wish): void;
  mark(cards: Selection): void;
  /** Leads the focus there. */
  lead(spot: Spot): void;
  /** After the next drawing the focus is where one was, should what had it be gone. */
  keepFocus(): void;
  show(zoom: Zoom): void;
}
