import { connectionState, keepKnocking, knock, type ConnectionState } from '../stage/reach';

const KNOCK_MS = 2000;
const VEILED = 'reconnecting';

/**
 * Draws Vaadin's veil over the screen as soon as nobody answers: by itself Vaadin notices it only when something is pressed, which
 * may then be lost. When somebody answers again, Vaadin is made to ask: it lifts the veil, or loads the page anew where the
 * server has been started again and knows nothing of it. Once Vaadin has noticed it itself, it is left alone: it asks by itself.
 */
class ConsoleConnection extends HTMLElement {
  private stop: () => void = () => undefined;
  /** What Vaadin knows, from when the veil was drawn until Vaadin itself does something about it. */
  private veiled: ConnectionState | undefined;
  private readonly changed = (_: string, current: string): void => { if (current !== VEILED) this.left(); };
  declare $server?: { ask: () => void };
  answered = knock;

  connectedCallback(): void {
    this.stop = keepKnocking(KNOCK_MS, (there) => { this.told(there); }, () => this.answered());
  }

  disconnectedCallback(): void {
    this.stop();
    this.left();
  }

  private told(there: boolean): void {
    const known = connectionState();
    if (there && this.veiled) {
      this.left();
      this.$server?.ask();
    } else if (!there && known?.state === 'connected') {
      known.state = VEILED;
      known.addStateChangeListener(this.changed);
      this.veiled = known;
    }
  }

  private left(): void {
    this.veiled?.removeStateChangeListener?.(this.changed);
    this.veiled = undefined;
  }
}

customElements.define('narada-connection', ConsoleConnection);
