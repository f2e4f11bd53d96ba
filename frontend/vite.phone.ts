import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { en } from './src/phone/i18n/en.ts';
import { pl } from './src/phone/i18n/pl.ts';
import { uk } from './src/phone/i18n/uk.ts';

/** The folder is shared with the rest of the server, so only what an earlier build of this page left is removed. */
function removeOldPage(): Plugin {
  let page = '';
  return {
    name: 'remove-old-page',
    apply: 'build',
    configResolved({ root, build }) { page = resolve(root, build.outDir, 'phone'); },
    buildStart() { rmSync(page, { recursive: true, force: true }); },
  };
}

const dictionaries = { pl, uk, en };
type Language = keyof typeof dictionaries;

/**
 * The page once for each language, phone/pl.html and so on, so that the words of one language come at the same time
 * as the program, and those of the others only when somebody asks for them. The icon is in the page: one request less.
 */
function pagesByLanguage(): Plugin {
  const files = new Map<Language, string>();
  return {
    name: 'pages-by-language',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      for (const [lang, { 'page.opening': _, 'page.noscript': __, ...words }] of Object.entries(dictionaries)) {
        files.set(lang as Language, this.emitFile({ type: 'asset', name: `${lang}.json`, source: JSON.stringify(words) }));
      }
    },
    generateBundle(_, bundle) {
      const page = bundle['phone/index.html'];
      if (page?.type !== 'asset') throw new Error('there is no page');
      delete bundle['phone/index.html'];
      const address = (lang: Language) => `/${this.getFileName(files.get(lang) ?? '')}`;
      for (const lang of files.keys()) {
        const gaps: Record<string, string> = {
          lang, words: address(lang), pl: address('pl'), uk: address('uk'), en: address('en'), icon: icon(),
          opening: dictionaries[lang]['page.opening'], noscript: dictionaries[lang]['page.noscript'],
        };
        const source = String(page.source).replace(/\{(\w+)\}/g, (whole, gap: string) => gaps[gap] ?? whole);
        this.emitFile({ type: 'asset', fileName: `phone/${lang}.html`, source });
      }
    },
  };
}

function icon(): string {
  const drawing = readFileSync(resolve(import.meta.dirname, 'public/phone/icon.svg'), 'utf8').replace(/\n\s*/g, '');
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

// The participant's page. The address is absolute because the page is served at / and at /j/{code}.
export default defineConfig({
  base: '/',
  publicDir: 'public',
  plugins: [removeOldPage(), pagesByLanguage()],
  build: {
    outDir: '../target/classes/META-INF/resources',
    emptyOutDir: false,
    target: 'es2020',
    assetsDir: 'phone/assets',
    modulePreload: false,
    rollupOptions: { input: { phone: 'phone/index.html' } },
  },
});
