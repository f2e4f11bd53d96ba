import type { RateOwn, RatePart, RateResultPart } from '../../protocol';
import { cards } from '../../phone/cards';
import type { Panel } from '../../phone/panel';
import { inWords, scaleButtons } from './card';
import { isRated, ratingOf, wanted } from './ratings';
import { resultOf } from './result';

/** Rating, one thing at a time. Each tap is shown at once and sent; the words below say how far it has got. */
export const rate: Panel<RatePart> = (activity, ctx) => {
  const { words } = ctx;
  const { id, scales } = activity;
  const ratings = wanted((ctx.own as RateOwn | undefined)?.ratings ?? {}, ctx.pending);
  const result = ctx.result as RateResultPart | undefined;
  return cards(activity, {
    done: (choice) => isRated(ratings, choice, scales),
    some: (choice) => scales.some((scale) => ratingOf(ratings, choice, scale) > 0),
    inWords: (choice) => inWords(ratings, choice, activity, words),
    buttons: (choice, give) => scaleButtons(choice, activity, ratings, words, (scale, value) => {
      give({ kind: 'rate.rate', activity: id, choice: choice.id, scale, value });
    }),
  }, ctx, result === undefined ? undefined : resultOf(result, activity.names, ratings, words));
};
