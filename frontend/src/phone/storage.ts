/** The little of the browser's storage that the phone needs, so that tests and private windows can bring their own. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  const map = new Map<string, string>();
  return {
    get: (key) => map.get(key) ?? null,
    set: (key, value) => { map.set(key, value); },
    remove: (key) => { map.delete(key); },
  };
}

/**
 * The browser's local storage, with memory in front of it. Private windows may have none, and a full one throws on
 * writing: then the page works all the same, until it is closed.
 */
export function browserStore(storage: () => Storage): Store {
  const memory = memoryStore();
  const tried = <T>(use: (real: Storage) => T): T | null => {
    try { return use(storage()); } catch { return null; }
  };
  return {
    get: (key) => memory.get(key) ?? tried((real) => real.getItem(key)),
    set: (key, value) => {
      memory.set(key, value);
      tried((real) => { real.setItem(key, value); });
    },
    remove: (key) => {
      memory.remove(key);
      tried((real) => { real.removeItem(key); });
    },
  };
}

/** Reads JSON that an earlier version of this page may have written differently: what does not fit is forgotten. */
export function readJson<T>(store: Store, key: string, fits: (value: unknown) => value is T, otherwise: T): T {
  try {
    const value: unknown = JSON.parse(store.get(key) ?? 'null');
    return fits(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}
