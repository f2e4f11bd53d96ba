import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Words } from './i18n/words';
import { wordsOf } from './i18n/words';

/** What the clock shows: the time as m:ss (h:mm:ss from an hour on) and whether it is already past the end. */
export type Clock = { time: string; over: boolean };

/** The clock for so many milliseconds before the end; negative when the end has passed. */
export function clock(left: number): Clock {
  const over = left < 0;
  // Rounded so that the last second is seen as 0:01 and not as 0:00, and overtime starts with 0:00.
  const seconds = over ? Math.floor(-left / 1000) : Math.ceil(left / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = two(seconds % 60);
  return { time: hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`, over };
}

/** The calm clock in the top strip. It ticks by itself, so that the rest of the stage need not be drawn each second. */
export class Countdown extends LitElement {
  static override properties = {
    endsAt: { attribute: false }, timed: { attribute: false }, paused: { attribute: false }, offset: { attribute: false }, still: { attribute: false },
    words: { attribute: false },
  };
  declare endsAt: number;
  /** Whether it is the time that people have for one activity; the time of the block does not matter then. */
  declare timed: boolean;
  /** What is left, in ms, while the meeting is paused and the clock stands; null while it runs. */
  declare paused: number | null;
  declare offset: number;
  /** The time that it shows, in ms, where time stands still, as in a replay; null while it runs. */
  declare still: number | null;
  declare words: Words;
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.endsAt = 0;
    this.timed = false;
    this.paused = null;
    this.offset = 0;
    this.still = null;
    this.words = wordsOf('pl');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => { this.requestUpdate(); }, 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  override render(): TemplateResult {
    if (this.paused !== null) return html`<span class="paused">${this.words.paused}</span>`;
    const { time, over } = clock(this.endsAt - (this.still ?? Date.now() + this.offset));
    if (this.timed) {
      return over
        ? html`<span class="over">${this.words.timeUp}</span>`
        : html`<span class="time timed">${time}</span> <span class="word">${this.words.timerLeft}</span>`;
    }
    return over
      ? html`<span class="over">${this.words.overdue(time)}</span>`
      : html`<span class="time">${time}</span> <span class="word">${this.words.left}</span>`;
  }

  static override styles = css`
    :host {
      display: flex; align-items: baseline; gap: calc(1 * var(--u)); white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .time { font-size: calc(6.4 * var(--u)); font-weight: 650; line-height: 1; letter-spacing: -.02em; }
    .timed { color: var(--accent); }
    .word { font-size: calc(2.5 * var(--u)); color: var(--muted); }
    .paused { font-size: calc(4 * var(--u)); font-weight: 650; line-height: 1; color: var(--brand); }
    .over { font-size: calc(4 * var(--u)); font-weight: 650; line-height: 1; color: var(--accent); }
  `;
}

if (!customElements.get('narada-countdown')) customElements.define('narada-countdown', Countdown);
