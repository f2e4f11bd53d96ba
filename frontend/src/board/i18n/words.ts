import { en } from './en';
import { pl, type Words } from './pl';
import { uk } from './uk';

export type { Words };
const LANGUAGES: ReadonlyMap<string, Words> = new Map([['pl', pl], ['en', en], ['uk', uk]]);

/** The words of a language tag ("pl", "en-GB"); Polish for a language that we don't speak. */
export function wordsOf(lang: string): Words {
  return LANGUAGES.get(lang.slice(0, 2).toLowerCase()) ?? pl;
}
