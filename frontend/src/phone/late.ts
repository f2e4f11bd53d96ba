import { persistently } from './persistently';

export type Later = typeof import('./later');
let here: Later | undefined;

/** What few meetings need, or only near their end; nothing as long as it has not come. */
export const late = (): Later | undefined => here;

/** Fetches it once somebody has joined, so that the door opens sooner. */
export async function fetchLate(): Promise<Later> {
  return here ??= await persistently(() => import('./later'));
}
