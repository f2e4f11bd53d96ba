import { EMPTY, readPicture, type Picture } from './picture';
import { asWished, unanswered, type Sent, type Wish } from './wish';

/** A new theme, or a new name: what was typed waits until it is answered. */
export type Awaited = Extract<Wish, { wish: 'make' | 'rename' }>;
/** The answer to a wish that somebody waits for. */
export type Answer = { readonly wish: Awaited; readonly granted: boolean };

/** What the server says of the board, and what was wished since, as if it were granted. */
export class Wishes {
  private truth: Picture = EMPTY;
  private sent: readonly Sent[] = [];
  private last = 0;
  private readonly awaited = new Map<Awaited['wish'], { number: number; wish: Awaited }>();

  /** The picture with all that is wished since. */
  get shown(): Picture {
    return asWished(this.truth, this.sent);
  }

  /** Reads the server's picture, and says which of the awaited wishes it answers. */
  read(json: string): readonly Answer[] {
    this.truth = readPicture(json, this.truth);
    this.last = Math.max(this.last, this.truth.answered);
    this.sent = unanswered(this.sent, this.truth);
    const answered = [...this.awaited.values()].filter(({ number }) => number <= this.truth.answered);
    for (const { wish } of answered) this.awaited.delete(wish.wish);
    return answered.map(({ number, wish }) => ({ wish, granted: !this.truth.refused.includes(number) }));
  }

  add(wish: Wish): Sent {
    const sent = { number: ++this.last, wish };
    this.sent = [...this.sent, sent];
    if (wish.wish === 'make' || wish.wish === 'rename') this.awaited.set(wish.wish, { number: sent.number, wish });
    return sent;
  }

  awaits(wish: Awaited['wish']): boolean {
    return this.awaited.has(wish);
  }

  /** Nobody waits for this answer any more. */
  forget(wish: Awaited['wish']): void {
    this.awaited.delete(wish);
  }
}
