import { html } from 'lit/html.js';
import { tied } from './format';

/** What stands on such a card; `given`: what is seen between the buttons, `said`: the same for whoever only hears it; `number`: it is no row of dots. */
export type Step = { label: string; on: number; given: string; said: string; add: string; take: string; number?: true };

/** A choice that can be given several: plus and minus. */
export function steps({ label, on, given, said, add, take, number }: Step, give: (more: number) => void) {
  return html`
    <div class=${on > 0 ? 'choice steps on' : 'choice steps'} role="group" aria-label=${label}>
      <span class="name">${tied(label)}</span>
      <span class="row">
        <button type="button" class="round" aria-label=${take} aria-disabled=${on === 0 ? 'true' : 'false'}
          @click=${() => { if (on > 0) give(-1); }}>−</button>
        <span class=${number ? 'given figures' : 'given'}><span aria-hidden="true">${given}</span>
          <span class="unseen">${said}</span></span>
        <button type="button" class="round" aria-label=${add} @click=${() => { give(1); }}>+</button>
      </span>
    </div>`;
}
