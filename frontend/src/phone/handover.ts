import type { Say } from '../protocol';
import type { Fetch } from './http-socket';
import { persistently } from './persistently';

/** How another phone becomes this person's: an address with a key that works for some minutes, also as a QR code. */
export type Passage = { url: string; qr: { size: number; path: string }; minutes: number };

/** Null: not just now. */
export async function passage(fetch: Fetch, code: string, token: string): Promise<Passage | null> {
  try {
    const answer = await post(fetch, '/handover', { code, token });
    return answer.status === 200 ? JSON.parse(await answer.text()) as Passage : null;
  } catch {
    return null;
  }
}

/** The token of whom the key moves here, or why it does not. A weak network is no reason to give up. */
export function taken(fetch: Fetch, code: string, key: string): Promise<{ token: string } | { say: Say }> {
  return persistently(async () => {
    const answer = await post(fetch, '/handover/take', { code, key });
    if (answer.status !== 200 && answer.status !== 403) throw new Error(String(answer.status));
    return JSON.parse(await answer.text()) as { token: string } | { say: Say };
  });
}

function post(fetch: Fetch, url: string, question: Record<string, string>) {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(question) });
}
