import { describe, expect, it } from 'vitest';
import { preferred, wordsFor, type CountKey, type Language } from './index';
import { pl } from './pl';
import { en } from './en';
import { uk } from './uk';

const counts = [0, 1, 2, 5, 12, 21, 22, 112];
const said = (lang: Language, key: CountKey) => counts.map((count) => wordsFor(lang).n(key, count).replace(/\u00a0/g, ' '));

describe('numbers in words', () => {
  it('follow Polish', () => {
    expect(said('pl', 'n.votes')).toEqual([
      '0 głosów', '1 głos', '2 głosy', '5 głosów', '12 głosów', '21 głosów', '22 głosy', '112 głosów']);
    expect(said('pl', 'n.voters')).toEqual([
      'Głosowało 0 osób', 'Głosowała 1 osoba', 'Głosowały 2 osoby', 'Głosowało 5 osób',
      'Głosowało 12 osób', 'Głosowało 21 osób', 'Głosowały 22 osoby', 'Głosowało 112 osób']);
  });

  it('follow Ukrainian, where 21 is like one', () => {
    expect(said('uk', 'n.votes')).toEqual([
      '0 голосів', '1 голос', '2 голоси', '5 голосів', '12 голосів', '21 голос', '22 голоси', '112 голосів']);
  });

  it('follow English', () => {
    expect(said('en', 'n.votes').slice(0, 3)).toEqual(['0 votes', '1 vote', '2 votes']);
  });
});

describe('the dictionaries', () => {
  const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

  it('have the same gaps to fill in every language', () => {
    for (const key of Object.keys(pl) as (keyof typeof pl)[]) {
      for (const other of [en, uk]) {
        const [one, two] = [pl[key], other[key]];
        if (typeof one === 'string' && typeof two === 'string') expect(places(two), key).toEqual(places(one));
        else expect(Object.values(two).map(places).flat().every((place) => place === '{n}'), key).toBe(true);
      }
    }
  });

  it('have all the plural forms that Polish and Ukrainian need', () => {
    for (const dictionary of [pl, uk]) {
      for (const [key, forms] of Object.entries(dictionary)) {
        if (typeof forms !== 'string') expect(Object.keys(forms).sort(), key).toEqual(['few', 'many', 'one', 'other']);
      }
    }
  });

  it('tie one-letter words to the next one', () => {
    expect(wordsFor('pl').t('rest.title')).toBe('Teraz rozmawiamy w\u00a0sali');
  });
});

describe('the language of a new phone', () => {
  it('is the first wished one that there is, and Polish otherwise', () => {
    expect(preferred(['de-DE', 'uk-UA', 'pl'])).toBe('uk');
    expect(preferred(['EN-gb'])).toBe('en');
    expect(preferred(['de', 'fr'])).toBe('pl');
    expect(preferred([])).toBe('pl');
  });
});
