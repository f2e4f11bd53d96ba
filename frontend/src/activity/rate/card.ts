import type { Choice, Scale } from '../../protocol';
import type { Words } from '../../phone/i18n';
import { fives } from './fives';
import { ratingOf, type Ratings } from './ratings';

/** Five large buttons for each scale. On a small screen the next scale may be under the bar: who has answered one is shown the other. */
export function scaleButtons(
  { id }: Choice, scales: readonly Scale[], ratings: Ratings, words: Words, rate: (scale: Scale, value: number) => void,
) {
  return scales.map((scale) => fives(
    `${scale}-${String(id)}`, words.t(`rate.${scale}`), [words.t(`rate.${scale}.low`), words.t(`rate.${scale}.high`)],
    ratingOf(ratings, id, scale), words, (value) => {
      rate(scale, value);
      const next = scales.find((other) => other !== scale && ratingOf(ratings, id, other) === 0);
      if (value > 0 && next !== undefined) document.getElementById(`${next}-${String(id)}-ends`)?.scrollIntoView({ block: 'nearest' });
    }));
}

/** "ważność 4 · wykonalność 2" */
export function inWords(ratings: Ratings, choice: number, scales: readonly Scale[], { t }: Words): string {
  const given = scales.filter((scale) => ratingOf(ratings, choice, scale) > 0)
    .map((scale) => `${t(`rate.${scale}`).toLowerCase()}\u00a0${String(ratingOf(ratings, choice, scale))}`);
  return given.length === 0 ? t('turn.skipped') : given.join(' · ');
}
