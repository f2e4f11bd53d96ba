import { retryDelay } from './backoff';

/** Tries until it works, more and more patiently: for what the page can't do without. */
export async function persistently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch {
      await new Promise((again) => {
        setTimeout(again, retryDelay(failures, Math.random));
        addEventListener('online', again, { once: true });
      });
    }
  }
}
