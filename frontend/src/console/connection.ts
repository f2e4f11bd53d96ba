import { connectionState, keepKnocking, knock } from '../reach';

const KNOCK_MS = 2000;

/**
 * Draws Vaadin's veil over the screen as soon as nobody answers: by itself Vaadin notices it only when something is pressed, which
 * may then be lost. When somebody answers again, Vaadin is made to ask: it lifts the veil, or loads the page anew where the
 * server has been started again and knows nothing of it.
 */
class ConsoleConnection extends HTMLElement {
  private stop: () => void = () => undefined;
  private veiled = false;
  declare $server?: { ask: () => void };
  answered = knock;

  connectedCallback(): void {
    this.stop = keepKnocking(KNOCK_MS, (there) => { this.told(there); }, () => this.answered());
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private told(there: boolean): void {
    const known = connectionState();
    if (!there) {
      this.veiled = true;
      if (known?.state === 'connected') known.state = 'reconnecting';
    } else if (this.veiled) {
      this.veiled = false;
      this.$server?.ask();
    }
  }
}

customElements.define('narada-connection', ConsoleConnection);
