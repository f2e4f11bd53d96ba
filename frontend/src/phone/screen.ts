import { activity, agreed, me, outside, workshop } from './parts';
import type { State } from './state';
import type { Words } from './i18n';

export type Screen = 'enter' | 'connecting' | 'sector' | 'workshop' | 'agreed';

/** What the page shows follows from what is known, never from where somebody tapped last. */
export function screenOf(state: State): Screen {
  if (state.code === null) return 'enter';
  if (!state.welcomed) return state.door === null ? 'connecting' : 'sector';
  const over = workshop(state)?.phase === 'closed' || agreed(state) !== undefined;
  if (over && (outside(state) === undefined || state.ui.reading)) return 'agreed';
  return me(state) === undefined ? 'sector' : 'workshop';
}

/** The sentence for a screen reader when something new is on; the same sentence is never said twice in a row. */
export function announcement(state: State, { t }: Words): string {
  const now = activity(state);
  if (screenOf(state) !== 'workshop' || now === undefined) return '';
  return t(now.status === 'closed' ? 'announce.closed' : 'announce', { prompt: now.prompt });
}
