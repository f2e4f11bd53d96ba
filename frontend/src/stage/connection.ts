import { connectionState, keepKnocking, knock, type ConnectionState } from './reach';

const RETRY_MS = 1000;
const RETRIES = 20;
const KNOCK_MS = 4000;

const lost = (state: string | undefined): boolean => state === 'reconnecting' || state === 'connection-lost';

/** Tells `report` whether the connection is lost, now and whenever that changes; gives the function that stops it. */
export function watchConnection(report: (isLost: boolean) => void, answered: () => Promise<boolean> = knock): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let found: ConnectionState | undefined;
  let pushLost = false;
  let doorShut = false;
  const tell = (): void => { report(pushLost || doorShut); };
  const listener = (_: string, current: string): void => { pushLost = lost(current); tell(); };
  const look = (left: number): void => {
    found = connectionState();
    if (found) {
      found.addStateChangeListener(listener);
      pushLost = lost(found.state);
      tell();
    } else if (left > 0) {
      // Vaadin's own script may come after ours.
      timer = setTimeout(() => { look(left - 1); }, RETRY_MS);
    }
  };
  look(RETRIES);
  const stopKnocking = keepKnocking(KNOCK_MS, (there) => { doorShut = !there; tell(); }, answered);
  return () => {
    clearTimeout(timer);
    stopKnocking();
    found?.removeStateChangeListener?.(listener);
  };
}
