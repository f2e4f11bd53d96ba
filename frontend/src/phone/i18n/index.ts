import { tied } from '../format';
import { en } from './en';
import { pl } from './pl';
import { uk } from './uk';

export type Language = 'pl' | 'en' | 'uk';
export const LANGUAGES: readonly { lang: Language; short: string; name: string }[] = [
  { lang: 'pl', short: 'PL', name: 'Polski' },
  { lang: 'uk', short: 'УК', name: 'Українська' },
  { lang: 'en', short: 'EN', name: 'English' },
];

/** What depends on a number, by the names that Intl.PluralRules gives. */
export type Plural = { one: string; few?: string; many?: string; other: string };
/** Every language has exactly the keys of the Polish one, sentences as sentences and plurals as plurals. */
export type Dictionary = { readonly [K in keyof typeof pl]: (typeof pl)[K] extends string ? string : Plural };
type KeysOf<Kind> = { [K in keyof Dictionary]: Dictionary[K] extends Kind ? K : never }[keyof Dictionary];
export type Key = KeysOf<string>;
export type CountKey = KeysOf<Plural>;
export type Values = Record<string, string | number>;

const dictionaries: Record<Language, Dictionary> = { pl, en, uk };

/** The words of one language. */
export type Words = {
  lang: Language;
  t: (key: Key, values?: Values) => string;
  n: (key: CountKey, count: number) => string;
};

export function wordsFor(lang: Language): Words {
  // Asked for at every drawing, and the rules of a language are slow to set up on an old phone.
  return known.get(lang) ?? madeFor(lang);
}

const known = new Map<Language, Words>();

function madeFor(lang: Language): Words {
  const dictionary = dictionaries[lang];
  const rules = new Intl.PluralRules(lang);
  const words: Words = {
    lang,
    t: (key, values = {}) => tied(filled(dictionary[key], values)),
    n: (key, count) => {
      const forms = dictionary[key];
      return tied(filled(plural(forms, rules.select(count)), { n: count.toLocaleString(lang) }));
    },
  };
  known.set(lang, words);
  return words;
}

/** The first of the wished languages (as in navigator.languages) that there is; otherwise Polish. */
export function preferred(wished: readonly string[]): Language {
  for (const wish of wished) {
    const found = LANGUAGES.find(({ lang }) => wish.toLowerCase().split('-')[0] === lang);
    if (found !== undefined) return found.lang;
  }
  return 'pl';
}

/** Whether a stored or sent word names a language of ours. */
export function isLanguage(value: string | null): value is Language {
  return value !== null && value in dictionaries;
}

function plural(forms: Plural, rule: Intl.LDMLPluralRule): string {
  return rule === 'zero' || rule === 'two' ? forms.other : forms[rule] ?? forms.other;
}

function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
