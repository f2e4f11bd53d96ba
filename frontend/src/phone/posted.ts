import type { Say } from '../protocol';

/** What the server says to something that is apart from the room: its kind, and why not if it is a refusal. */
export type Answer = { t?: string; say?: Say };

/** How long an answer may take. */
const PATIENCE = 15_000;

/** Asks over plain HTTP. Null, or a failure, if nothing was said that counts: then it is to be asked again. */
export async function posted(url: string, body: object): Promise<Answer | null> {
  const abort = new AbortController();
  const late = setTimeout(() => { abort.abort(); }, PATIENCE);
  const answer = await fetch(url, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: abort.signal,
  }).finally(() => { clearTimeout(late); });
  return answer.ok ? await answer.json() as Answer : null;
}
