/**
 * Whether the server can be reached. Vaadin's own state alone isn't enough: while its push is being refused, and nothing
 * else is asked for, it goes on saying "connected". So the stage also knocks at the door itself now and then.
 */
type Listener = (previous: string, current: string) => void;
type ConnectionState = {
  state?: string;
  addStateChangeListener: (listener: Listener) => void;
  removeStateChangeListener?: (listener: Listener) => void;
};

const RETRY_MS = 1000;
const RETRIES = 20;
const KNOCK_MS = 4000;
const PATIENCE_MS = 3000;

/** Something small that is always there and that everybody may ask for. */
const DOOR = '/phone/icon.svg';

const lost = (state: string | undefined): boolean => state === 'reconnecting' || state === 'connection-lost';

function connectionState(): ConnectionState | undefined {
  const { Vaadin } = window as { Vaadin?: { connectionState?: Partial<ConnectionState> } };
  const found = Vaadin?.connectionState;
  return typeof found?.addStateChangeListener === 'function' ? (found as ConnectionState) : undefined;
}

/** Whether somebody answers. */
async function knock(): Promise<boolean> {
  try {
    const answer = await fetch(DOOR, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Tells `report` whether the connection is lost, now and whenever that changes; gives the function that stops it. */
export function watchConnection(report: (isLost: boolean) => void, answered: () => Promise<boolean> = knock): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let found: ConnectionState | undefined;
  let pushLost = false;
  let doorShut = false;
  const tell = (): void => { report(pushLost || doorShut); };
  const listener: Listener = (_, current) => { pushLost = lost(current); tell(); };
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
  const knocking = setInterval(() => {
    void answered().then((there) => { doorShut = !there; tell(); });
  }, KNOCK_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(knocking);
    found?.removeStateChangeListener?.(listener);
  };
}
