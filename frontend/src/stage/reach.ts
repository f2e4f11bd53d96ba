/**
 * Whether the server can be reached, for screens that Vaadin runs. Its own state alone isn't enough: while its push is being
 * refused, and nothing else is asked for, it goes on saying "connected". So a screen also knocks at the door itself.
 */
type Listener = (previous: string, current: string) => void;
export type ConnectionState = {
  state?: string;
  addStateChangeListener: (listener: Listener) => void;
  removeStateChangeListener?: (listener: Listener) => void;
};

const PATIENCE_MS = 3000;

/** Something small that is always there and that everybody may ask for. */
const DOOR = '/phone/icon.svg';

/** What Vaadin knows; undefined as long as its own script has not come. */
export function connectionState(): ConnectionState | undefined {
  const { Vaadin } = window as { Vaadin?: { connectionState?: Partial<ConnectionState> } };
  const found = Vaadin?.connectionState;
  return typeof found?.addStateChangeListener === 'function' ? (found as ConnectionState) : undefined;
}

/** Whether somebody answers. */
export async function knock(): Promise<boolean> {
  try {
    const answer = await fetch(DOOR, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Knocks every so many milliseconds and tells what came of it; gives the function that stops it. */
export function keepKnocking(everyMs: number, tell: (answered: boolean) => void, answered: () => Promise<boolean>): () => void {
  const knocking = setInterval(() => { void answered().then(tell); }, everyMs);
  return () => { clearInterval(knocking); };
}
