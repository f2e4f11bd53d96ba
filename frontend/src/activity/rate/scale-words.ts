import type { Scale, ScaleName, ScaleNames } from '../../protocol';
import type { Words } from '../../stage/i18n/words';
import { called } from './names';

/** What the stage calls a scale. */
export const scaleOf = (scale: Scale, names: ScaleNames | undefined, words: Words): ScaleName => called(names, scale, words.scales[scale]);

/** "Pilność: niska – wysoka" */
export function inShort({ name, low, high }: ScaleName): string {
  return low === '' && high === '' ? name : `${name}: ${low || '1'} – ${high || '5'}`;
}
