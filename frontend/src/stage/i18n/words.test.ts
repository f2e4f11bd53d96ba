import { describe, expect, it } from 'vitest';
import { en } from './en';
import { pl } from './pl';
import { tie } from './plural';
import { uk } from './uk';
import { wordsOf } from './words';

/** No-break spaces made visible as ordinary ones: these tests are about words. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('Polish counts as Polish does', () => {
  it.each([
    [0, 'głosów'], [1, 'głos'], [2, 'głosy'], [5, 'głosów'], [12, 'głosów'], [21, 'głosów'], [22, 'głosy'], [112, 'głosów'],
  ])('%i %s', (n, noun) => {
    expect(plain(pl.votes(n))).toBe(`${n} ${noun}`);
  });

  it.each([[0, 'wypowiedzi'], [1, 'wypowiedź'], [2, 'wypowiedzi'], [5, 'wypowiedzi'], [34, 'wypowiedzi']])('%i %s', (n, noun) => {
    expect(plain(pl.more(n))).toBe(`i jeszcze ${n} ${noun}`);
  });

  it('uses the genitive after "z"', () => {
    expect(plain(pl.ofPeople(1))).toBe('z 1 osoby');
    expect(plain(pl.ofPeople(2))).toBe('z 2 osób');
    expect(plain(pl.connected(38, 41))).toBe('Połączone teraz: 38 z 41 osób');
  });

  it('gives each person dots in the accusative', () => {
    expect([1, 3, 5].map((n) => plain(pl.dots(n)))).toEqual([
      'Każda osoba ma 1 kropkę', 'Każda osoba ma 3 kropki', 'Każda osoba ma 5 kropek',
    ]);
  });
});

describe('Ukrainian and English count in their own ways', () => {
  it('counts 21 as one in Ukrainian', () => {
    expect([1, 3, 5, 11, 21].map((n) => plain(uk.votes(n)))).toEqual(['1 голос', '3 голоси', '5 голосів', '11 голосів', '21 голос']);
    expect(plain(uk.ofPeople(21))).toBe('з 21 особи');
  });

  it('has only one and many in English', () => {
    expect([0, 1, 2].map((n) => plain(en.votes(n)))).toEqual(['0 votes', '1 vote', '2 votes']);
  });
});

describe('All languages', () => {
  it.each([['en', en], ['uk', uk]] as const)('%s has the same keys as Polish, in the same order', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(pl));
  });

  it('say something for every key', () => {
    for (const words of [pl, en, uk]) {
      for (const said of Object.values(words)) expect(said).not.toBe('');
    }
  });

  it('are found by a tag with a region, and Polish stands in for any other', () => {
    expect(wordsOf('en-GB')).toBe(en);
    expect(wordsOf('UK')).toBe(uk);
    expect(wordsOf('de')).toBe(pl);
    expect(wordsOf('')).toBe(pl);
  });
});

describe('Days', () => {
  it('are long and, in Polish, end with r.', () => {
    expect(plain(pl.date('2023-11-22'))).toBe('22 listopada 2023 r.');
    expect(plain(pl.until('2024-02-01'))).toBe('do 1 lutego 2024 r.');
    expect(en.until('2024-02-01')).toBe('by 1 February 2024');
  });

  it('are shown as they came if they are no days', () => {
    expect(plain(pl.until('po wakacjach'))).toBe('do po wakacjach');
  });

  it('have hours without a leading zero', () => {
    expect(pl.hour('09:00')).toBe('9:00');
    expect(pl.hour('10:30')).toBe('10:30');
    expect(pl.hour('00:15')).toBe('0:15');
  });
});

describe('Short words', () => {
  it('are tied to the next word, also two in a row and after a quotation mark', () => {
    expect(tie('Wspólnie i w domu, „z sercem”')).toBe('Wspólnie i\u00a0w\u00a0domu, „z\u00a0sercem”');
  });

  it('at the end of a word are left alone', () => {
    expect(tie('mapa powiatu')).toBe('mapa powiatu');
  });
});
