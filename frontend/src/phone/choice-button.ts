import { html } from 'lit/html.js';
import { tied } from './format';

/** One large button that is on or off. */
export function choiceButton(label: string, on: boolean, tap: () => void) {
  return html`
    <button type="button" class="choice" aria-pressed=${on ? 'true' : 'false'} @click=${tap}>
      <span class="mark" aria-hidden="true">${on ? '✓' : ''}</span>
      <span class="name">${tied(label)}</span>
    </button>`;
}
