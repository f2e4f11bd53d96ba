import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../phone/i18n';

const VALUES = [1, 2, 3, 4, 5];

/** A question with five large buttons from 1 to 5, and what both ends mean. `name`: unique on the page. */
export function fives(
  name: string, question: string | TemplateResult, [low, high]: [string, string], value: number, { t }: Words, rate: (value: number) => void,
) {
  return html`
    <div class="scale" role="radiogroup" aria-labelledby=${name} aria-describedby="${name}-ends">
      <p class="row"><strong id=${name}>${question}</strong>
        ${value === 0 ? nothing : html`
          <button type="button" class="link" @click=${() => { rate(0); }}>${t('rate.takeBack')}<span class="unseen">:
            ${question}</span></button>`}</p>
      <div class="fives">
        ${VALUES.map((n) => html`
          <label class="five"><input type="radio" name=${name} .checked=${value === n} @change=${() => { rate(n); }}>
            <span class="number">${n}<span class="unseen">${n === 1 && low ? `: ${low}` : n === 5 && high ? `: ${high}` : ''}</span></span></label>`)}
      </div>
      <p class="ends quiet" id="${name}-ends"><span>${low}</span><span>${high}</span></p>
    </div>`;
}
