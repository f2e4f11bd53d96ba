import { tied } from '../format';
import type { pl } from './pl';

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

/** The words of one language. */
export type Words = {
  lang: Language;
  t: (key: Key, values?: Values) => string;
  n: (key: CountKey, count: number) => string;
};

/** The languages learnt so far. Only one is needed, and a weak network should carry only that one. */
const known = new Map<Language, Words>();

export function knows(lang: Language): boolean {
  return known.has(lang);
}

/** Once for a language: its rules are slow to set up on an old phone. */
export function learn(lang: Language, dictionary: Dictionary): void {
  const rules = new Intl.PluralRules(lang);
  known.set(lang, {
    lang,
    t: (key, values = {}) => tied(filled(dictionary[key], values)),
    n: (key, count) => tied(filled(plural(dictionary[key], rules.select(count)), { n: count.toLocaleString(lang) })),
  });
}

/** The language must have been learnt. */
export function wordsFor(lang: Language): Words {
  const words = known.get(lang);
  if (words === undefined) throw new Error(`${lang} has not been learnt`);
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
  return LANGUAGES.some(({ lang }) => lang === value);
}

function plural(forms: Plural, rule: Intl.LDMLPluralRule): string {
  return rule === 'zero' || rule === 'two' ? forms.other : forms[rule] ?? forms.other;
}

/** The sentence with its gaps filled. */
export function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
