/** More than this, in ms, is no hurry of the network any more. */
const TRIFLE_MS = 1000;
/** An answer that took longer says too little. */
const SLOW_MS = 4000;

/**
 * How far the server's clock is ahead of the one here, in ms. What comes with a change may be old: it may have waited for as
 * long as the laptop slept. Waiting makes the difference smaller and never greater, so a much smaller one is not believed
 * until the server has said it again, asked just now.
 */
export class ServerTime {
  offset = 0;
  private known = false;
  private asking = false;

  /** `ask` gives what the server's clock shows; `changed` is told of a better offset. */
  constructor(private readonly ask: () => Promise<number>, private readonly changed: () => void) {}

  /** The server's clock showed `now` when it sent something. */
  hear(now: number): void {
    const heard = now - Date.now();
    if (!this.known || heard >= this.offset) this.take(heard);
    else if (this.offset - heard > TRIFLE_MS) void this.measure();
  }

  private async measure(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const before = Date.now();
    try {
      const now = await this.ask();
      const after = Date.now();
      if (now > 0 && after - before < SLOW_MS) this.take(now - (before + after) / 2);
    } catch {
      // nobody answers: the next change asks again
    } finally {
      this.asking = false;
    }
  }

  private take(offset: number): void {
    this.known = true;
    if (offset === this.offset) return;
    this.offset = offset;
    this.changed();
  }
}
