import type { Plugin, Rollup } from 'vite';
import type { Language } from './src/phone/i18n/index.ts';

type Table = Record<string, Record<Language, unknown>>;
/** A name that nothing in the program has: what is behind it stands at the head of the file of each language. */
const WORDS = 'NARADA_WORDS';
const LANGUAGES: readonly Language[] = ['pl', 'uk', 'en'];

/**
 * What comes later once for each language: its words would else be a third of it, and two thirds of them for nobody. In the
 * sources they stand beside each other, so that none is forgotten; here they are taken out of the program and put in again by language.
 */
export function laterByLanguage() {
  const table: Table = {};
  const words = (lang: Language) => Object.fromEntries(Object.entries(table).map(([name, own]) => [name, own[lang]]));
  const takeWords = async (code: string, id: string) => {
    if (!/[/-]words\.ts$/.test(id)) return null;
    const all = await import(`data:text/javascript,${encodeURIComponent(code)}`) as Table;
    for (const [name, own] of Object.entries(all)) {
      if (LANGUAGES.some((lang) => own[lang] === undefined)) throw new Error(`${id}: ${name} is not in every language`);
      if (name in table && JSON.stringify(table[name]) !== JSON.stringify(own)) throw new Error(`two are called ${name}`);
      table[name] = own;
    }
    return { code: Object.keys(all).map((name) => `export const ${name} = ${WORDS}.${name};`).join('\n'), map: null };
  };
  return {
    takeWords: takeWords as Plugin['transform'],
    words,
    /** Writes the files, by `emit`, and gives their addresses by language. */
    emit(bundle: Rollup.OutputBundle, emit: (name: string, source: string) => string): Record<Language, string> {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const later = chunks.find(({ name }) => name === 'later');
      const main = chunks.find(({ isEntry }) => isEntry);
      if (later === undefined || main === undefined || chunks.length !== 2) throw new Error('the page should have two files of program');
      const asked = new RegExp(`import\\((["'\`])\\./${later.fileName.split('/').pop() ?? ''}\\1\\)`, 'g');
      if (main.code.includes(WORDS) || main.code.match(asked)?.length !== 1) throw new Error('what comes later is not asked for once');
      main.code = main.code.replace(asked, 'import(document.getElementById("narada").dataset.later)');
      delete bundle[later.fileName];
      const file = (lang: Language) => {
        const own = Object.fromEntries(Object.entries(words(lang)).map(([name, one]) => [name, { [lang]: one }]));
        return emit(`later-${lang}.js`, `const ${WORDS}=${JSON.stringify(own)};${later.code}`);
      };
      return Object.fromEntries(LANGUAGES.map((lang) => [lang, file(lang)])) as Record<Language, string>;
    },
  };
}
