import type { RatePart, Scale, ScaleName } from '../../protocol';

/** What a scale is called: as the facilitator says, otherwise as usual. The usual ends say nothing of a scale with another name. */
export function called(names: RatePart['names'], scale: Scale, usual: ScaleName): ScaleName {
  const own = names?.[scale];
  if (own === undefined) return usual;
  return own.name === '' ? { name: usual.name, low: own.low || usual.low, high: own.high || usual.high } : own;
}
