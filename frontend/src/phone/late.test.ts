import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as later from './later';

/** All files of words that come later: the build takes them out of the program by their names. */
const files = import.meta.glob<Record<string, object>>(['../activity/*/*words.ts', './screens/*-words.ts'], { eager: true });

describe('what comes later', () => {
  it('knows all its words by name, so that another language can be put beside', () => {
    const all = Object.assign({}, ...Object.values(files)) as Record<string, object>;
    expect(Object.keys(later.ownWords).sort()).toEqual(Object.keys(all).sort());
    Object.entries(later.ownWords).forEach(([name, own]) => { expect(own).toBe(all[name]); });
  });

  it('has the same words in every language', () => {
    Object.values(later.ownWords).forEach((own) => {
      expect(Object.keys(own.uk).sort()).toEqual(Object.keys(own.pl).sort());
      expect(Object.keys(own.en).sort()).toEqual(Object.keys(own.pl).sort());
    });
  });
});

describe('the words of another language', () => {
  let own: { RANK: Partial<Record<'pl' | 'uk', { how: string }>> };

  /** A phone whose page was built for Polish. */
  async function polishPhone() {
    vi.resetModules();
    own = { RANK: { pl: { how: 'Wybierz' } } };
    vi.doMock('./later', () => ({ ownWords: own }));
    return await import('./late');
  }
  let phone: Awaited<ReturnType<typeof polishPhone>>;
  beforeEach(async () => { phone = await polishPhone(); });

  it('may come before what says them', async () => {
    phone.learnLate('uk', { RANK: { how: 'Оберіть' } });
    await phone.fetchLate();
    expect(own.RANK).toEqual({ pl: { how: 'Wybierz' }, uk: { how: 'Оберіть' } });
  });

  it('may come after it', async () => {
    await phone.fetchLate();
    phone.learnLate('uk', { RANK: { how: 'Оберіть' } });
    expect(own.RANK.uk).toEqual({ how: 'Оберіть' });
  });
});
