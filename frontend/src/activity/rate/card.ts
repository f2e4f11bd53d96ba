import { html, nothing } from 'lit/html.js';
import type { Choice, Scale } from '../../protocol';
import type { Words } from '../../phone/i18n';
import { ratingOf, type Ratings } from './ratings';

const VALUES = [1, 2, 3, 4, 5];

/** One scale: five large buttons. */
export function fives({ id }: Choice, scale: Scale, value: number, { t }: Words, rate: (value: number) => void) {
  const name = `${scale}-${String(id)}`;
  const [low, high] = [t(`rate.${scale}.low`), t(`rate.${scale}.high`)];
  return html`
    <div class="scale" role="radiogroup" aria-labelledby=${name} aria-describedby="${name}-ends">
      <p class="row"><strong id=${name}>${t(`rate.${scale}`)}</strong>
        ${value === 0 ? nothing : html`
          <button type="button" class="link" @click=${() => { rate(0); }}>${t('rate.takeBack')}<span class="unseen">:
            ${t(`rate.${scale}`)}</span></button>`}</p>
      <div class="fives">
        ${VALUES.map((n) => html`
          <label class="five"><input type="radio" name=${name} .checked=${value === n} @change=${() => { rate(n); }}>
            <span class="number">${n}<span class="unseen">${n === 1 ? `: ${low}` : n === 5 ? `: ${high}` : ''}</span></span></label>`)}
      </div>
      <p class="ends quiet" id="${name}-ends"><span>${low}</span><span>${high}</span></p>
    </div>`;
}

/** "ważność 4 · wykonalność 2" */
export function inWords(ratings: Ratings, choice: number, scales: readonly Scale[], { t }: Words): string {
  const given = scales.filter((scale) => ratingOf(ratings, choice, scale) > 0)
    .map((scale) => `${t(`rate.${scale}`).toLowerCase()}\u00a0${String(ratingOf(ratings, choice, scale))}`);
  return given.length === 0 ? t('turn.skipped') : given.join(' · ');
}
