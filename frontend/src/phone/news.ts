import type { Parts, ToClient, Welcome } from '../protocol';

/**
 * What a socket would have said between two welcomes. A welcome is a beginning for the page: it sends everything
 * unanswered again. So only a real beginning stays one. The pong brings the clock, and shows that somebody is there.
 */
export function news(before: Welcome, now: Welcome): ToClient[] {
  if (now.full || now.epoch !== before.epoch || now.stranger !== before.stranger) return [now];
  const frames: ToClient[] = [{ t: 'pong', now: now.now }];
  // Also when only the version has moved: the next update will begin there.
  if (now.v !== before.v || !same(now.parts, {})) frames.push({ t: 'update', from: before.v, v: now.v, parts: now.parts });
  if (now.entry !== before.entry || !same(now.own, before.own)) {
    frames.push({ t: 'own', entry: now.entry, parts: { ...gone(before.own), ...now.own } });
  }
  return frames;
}

function gone(parts: Parts): Parts {
  return Object.fromEntries(Object.keys(parts).map((key) => [key, null]));
}

function same(one: Parts, other: Parts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
