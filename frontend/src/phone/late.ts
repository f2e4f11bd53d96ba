import type { Language } from './i18n';
import { persistently } from './persistently';

export type Later = typeof import('./later');
/** The words of what comes later in one language, by their names. */
export type LateWords = Record<string, unknown>;

let here: Later | undefined;
const others = new Map<Language, LateWords>();

/** What few meetings need, or only near their end; nothing as long as it has not come. */
export const late = (): Later | undefined => here;

/** Fetches it once somebody has joined, so that the door opens sooner. */
export async function fetchLate(): Promise<Later> {
  here ??= await persistently(() => import('./later'));
  bringTogether(here);
  return here;
}

/** The words of a language that the page was not built for: they may come before or after the program that says them. */
export function learnLate(lang: Language, words: LateWords): void {
  others.set(lang, words);
  if (here !== undefined) bringTogether(here);
}

function bringTogether({ ownWords }: Later): void {
  for (const [name, own] of Object.entries(ownWords) as [string, Partial<Record<Language, unknown>>][]) {
    others.forEach((words, lang) => { own[lang] ??= words[name]; });
  }
}
