import { html } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Choice, Scale } from '../../protocol';
import { bar } from '../../phone/bar';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';
import { fives } from './fives';
import { ratingOf, type Ratings } from './ratings';

/** One thing to rate: which of how many, its words, and five large buttons for each scale. */
export function card(
  choice: Choice, at: number, all: number, scales: readonly Scale[], ratings: Ratings, words: Words,
  rate: (scale: Scale, value: number) => void,
) {
  return keyed(choice.id, html`
    <section class="rate-card" aria-labelledby="rated">
      <p class="at quiet">${words.t('rate.position', { n: at, all })} ${bar(at / all)}</p>
      <h3 id="rated" tabindex="-1">${tied(choice.label)}</h3>
      ${scales.map((scale) => fives(
        `${scale}-${String(choice.id)}`, words.t(`rate.${scale}`), [words.t(`rate.${scale}.low`), words.t(`rate.${scale}.high`)],
        ratingOf(ratings, choice.id, scale), words, (value) => { rate(scale, value); }))}
    </section>`);
}

/** Everything with my ratings; with `open`, each leads back to its card. */
export function overview(
  choices: readonly Choice[], scales: readonly Scale[], ratings: Ratings, words: Words, open: ((choice: number) => void) | null,
) {
  return html`
    <ul class="rated">${choices.map(({ id, label }) => html`
      <li>${open === null ? html`<div class="line">${line(id, label)}</div>` : html`
        <button type="button" class="line" @click=${() => { open(id); }}>${line(id, label)}</button>`}</li>`)}
    </ul>`;

  function line(id: number, label: string) {
    return html`<span class="name">${tied(label)}</span> <span class="quiet">${inWords(ratings, id, scales, words)}</span>`;
  }
}

/** "ważność 4 · wykonalność 2" */
export function inWords(ratings: Ratings, choice: number, scales: readonly Scale[], { t }: Words): string {
  const given = scales.filter((scale) => ratingOf(ratings, choice, scale) > 0)
    .map((scale) => `${t(`rate.${scale}`).toLowerCase()}\u00a0${String(ratingOf(ratings, choice, scale))}`);
  return given.length === 0 ? t('rate.skipped') : given.join(' · ');
}
