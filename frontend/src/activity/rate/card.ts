import type { Choice, RatePart, Scale, ScaleName, ScaleNames } from '../../protocol';
import type { Words } from '../../phone/i18n';
import { fives } from './fives';
import { called } from './names';
import { ratingOf, type Ratings } from './ratings';

export const scaleOf = (scale: Scale, names: ScaleNames | undefined, { t }: Words): ScaleName =>
  called(names, scale, { name: t(`rate.${scale}`), low: t(`rate.${scale}.low`), high: t(`rate.${scale}.high`) });

/** In the middle of a line: the usual names are common nouns, others are left as they were typed. */
export const inLine = (scale: Scale, names: ScaleNames | undefined, words: Words): string =>
  names?.[scale]?.name || words.t(`rate.${scale}`).toLowerCase();

/** Five large buttons for each scale. On a small screen the next scale may be under the bar: who has answered one is shown the other. */
export function scaleButtons(
  { id }: Choice, { scales, names }: RatePart, ratings: Ratings, words: Words, rate: (scale: Scale, value: number) => void,
) {
  return scales.map((scale) => {
    const { name, low, high } = scaleOf(scale, names, words);
    return fives(`${scale}-${String(id)}`, name, [low, high], ratingOf(ratings, id, scale), words, (value) => {
      rate(scale, value);
      const next = scales.find((other) => other !== scale && ratingOf(ratings, id, other) === 0);
      if (value > 0 && next !== undefined) document.getElementById(`${next}-${String(id)}-ends`)?.scrollIntoView({ block: 'nearest' });
    });
  });
}

/** "ważność 4 · wykonalność 2" */
export function inWords(ratings: Ratings, choice: number, { scales, names }: Pick<RatePart, 'scales' | 'names'>, words: Words): string {
  const given = scales.filter((scale) => ratingOf(ratings, choice, scale) > 0)
    .map((scale) => `${inLine(scale, names, words)}\u00a0${String(ratingOf(ratings, choice, scale))}`);
  return given.length === 0 ? words.t('turn.skipped') : given.join(' · ');
}
