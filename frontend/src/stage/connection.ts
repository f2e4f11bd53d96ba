/** What of Vaadin's connection state the stage uses. It is not there in tests and on a plain page. */
type Listener = (previous: string, current: string) => void;
type ConnectionState = {
  state?: string;
  addStateChangeListener: (listener: Listener) => void;
  removeStateChangeListener?: (listener: Listener) => void;
};

const RETRY_MS = 1000;
const RETRIES = 20;

const lost = (state: string | undefined): boolean => state === 'reconnecting' || state === 'connection-lost';

function connectionState(): ConnectionState | undefined {
  const { Vaadin } = window as { Vaadin?: { connectionState?: Partial<ConnectionState> } };
  const found = Vaadin?.connectionState;
  return typeof found?.addStateChangeListener === 'function' ? (found as ConnectionState) : undefined;
}

/** Tells `report` whether the connection is lost, now and whenever that changes; gives the function that stops it. */
export function watchConnection(report: (isLost: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let found: ConnectionState | undefined;
  const listener: Listener = (_, current) => { report(lost(current)); };
  const look = (left: number): void => {
    found = connectionState();
    if (found) {
      found.addStateChangeListener(listener);
      report(lost(found.state));
    } else if (left > 0) {
      // Vaadin's own script may come after ours.
      timer = setTimeout(() => { look(left - 1); }, RETRY_MS);
    }
  };
  look(RETRIES);
  return () => {
    clearTimeout(timer);
    found?.removeStateChangeListener?.(listener);
  };
}
