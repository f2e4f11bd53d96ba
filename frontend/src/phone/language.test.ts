import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from './app';
import { FakeSocket } from './fake-socket';
import { pl } from './i18n/pl';
import { uk } from './i18n/uk';
import { memoryStore } from './storage';

type I18n = typeof import('./i18n');

/** A phone that knows Polish only; the words of other languages arrive when the test says so. */
async function polishPhone() {
  vi.resetModules();
  const i18n: I18n = await import('./i18n');
  const { App: Fresh } = await import('./app');
  i18n.learn('pl', pl);
  const arrivals = new Map<string, () => void>();
  const app: App = new Fresh({
    store: memoryStore(), languages: ['pl'], open: () => new FakeSocket(), changed: () => undefined,
    address: () => undefined, acknowledged: () => undefined,
    passage: () => Promise.resolve(null),
    learn: (lang) => new Promise((learnt) => { arrivals.set(lang, learnt); }),
  });
  const arrive = async () => {
    i18n.learn('uk', uk);
    arrivals.get('uk')?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { app, arrive, i18n };
}

describe('a language that is not here yet', () => {
  let phone: Awaited<ReturnType<typeof polishPhone>>;
  beforeEach(async () => { phone = await polishPhone(); });

  it('is spoken as soon as its words have come', async () => {
    phone.app.speak('uk');
    expect(phone.app.state.lang).toBe('pl');
    await phone.arrive();
    expect(phone.app.state.lang).toBe('uk');
    expect(phone.i18n.wordsFor('uk').t('sector.change')).toBe(uk['sector.change']);
  });

  it('is not spoken after all if somebody has gone back meanwhile', async () => {
    phone.app.speak('uk');
    phone.app.speak('pl');
    await phone.arrive();
    expect(phone.app.state.lang).toBe('pl');
  });
});
