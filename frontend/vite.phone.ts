import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { laterByLanguage } from './vite.later.ts';
import { SECTORS, type Sector } from './src/protocol.ts';
import { tied } from './src/phone/format.ts';
import type { Dictionary, Language } from './src/phone/i18n/index.ts';
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

const dictionaries: Record<Language, Dictionary> = { pl, uk, en };

/**
 * The page once for each language, phone/pl.html and so on, with its words in it. Those of the others are files, for whoever
 * asks for them. The icon is in the page, too: two requests less.
 */
function pagesByLanguage(): Plugin {
  const later = laterByLanguage();
  return {
    name: 'pages-by-language',
    apply: 'build',
    enforce: 'post',
    transform: later.takeWords,
    generateBundle(_, bundle) {
      const page = bundle['phone/index.html'];
      if (page?.type !== 'asset') throw new Error('there is no page');
      delete bundle['phone/index.html'];
      const emit = (name: string, source: string) => `/${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;
      const addresses = later.emit(bundle, emit);
      const all = Object.keys(dictionaries) as Language[];
      const [pl, uk, en] = (['pl', 'uk', 'en'] as const).map((lang) => emit(`${lang}.json`, JSON.stringify({ ...spoken(lang), later: later.words(lang) })));
      for (const lang of all) {
        const words = dictionaries[lang];
        const gaps: Record<string, string | undefined> = {
          lang, pl, uk, en, icon: icon(), later: addresses[lang], noscript: words['page.noscript'],
          words: JSON.stringify(spoken(lang)).replace(/</g, '\\u003c'),
        };
        const write = (name: string, opening: string) => {
          const source = String(page.source).replace(/\{(\w+)\}/g, (whole, gap: string) => ({ ...gaps, opening })[gap] ?? whole);
          this.emitFile({ type: 'asset', fileName: `phone/${name}.html`, source });
        };
        write(lang, `<p class="opening">${words['page.opening']}</p>`);
        write(`${lang}-door`, door(words, lang));
      }
    },
  };
}

/** What the program says itself: the rest stands in the page. */
function spoken(lang: Language): Partial<Dictionary> {
  const { 'page.opening': _, 'page.noscript': __, ...words } = dictionaries[lang];
  // the server writes the title of the workshop there
  if (JSON.stringify(words).includes('{title}')) throw new Error('{title} is the gap of the page itself');
  return words;
}

/** The question for the sector without a program: what is chosen here is read when the program has come. */
function door(words: Dictionary, lang: Language): string {
  const choice = (sector: Sector) => `<li><label class="choice"><input class="unseen" type="radio" name="sector" value="${sector}">`
    + `<span class="mark" aria-hidden="true">✓</span><span class="name">${words[sector]}</span></label></li>`;
  return '<div class="top row"><p class="brand" translate="no">Narada</p></div>'
    + `<main class="door stack"><p class="meeting">{title}</p><h1>${tied(words['sector.title'])}</h1>`
    + `<p class="quiet">${tied(words['sector.help'])}</p><ul class="cards">${SECTORS.map(choice).join('')}</ul>`
    + `<p class="quiet">${tied(words['sector.privacy'])} <a href="/privacy?lang=${lang}" target="_blank" rel="noopener">${words['sector.clause']}</a></p></main>`;
}

function icon(): string {
  const drawing = readFileSync(resolve(import.meta.dirname, 'public/phone/icon.svg'), 'utf8').replace(/\n\s*/g, '');
  return `data:image/svg+xml,${drawing.replace(/"/g, '\'').replace(/[#<>]/g, encodeURIComponent)}`;
}

/** Packed once here, better than a server could while a phone waits. Brotli is for TLS: without it browsers don't take it. */
function packed(): Plugin {
  let files = '';
  return {
    name: 'packed',
    apply: 'build',
    configResolved({ root, build }) { files = resolve(root, build.outDir, build.assetsDir); },
    closeBundle() {
      for (const name of readdirSync(files)) {
        const file = resolve(files, name);
        const plain = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(plain));
      }
    },
  };
}

/** What comes later has no style and nothing to load before it: Vite's help for that would only make the page larger. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}

// The participant's page. The address is absolute because the page is served at / and at /j/{code}.
export default defineConfig({
  base: '/',
  publicDir: 'public',
  plugins: [removeOldPage(), pagesByLanguage(), plainImports(), packed()],
  build: {
    outDir: '../target/classes/META-INF/resources',
    emptyOutDir: false,
    target: 'es2020',
    assetsDir: 'phone/assets',
    modulePreload: false,
    rollupOptions: { input: { phone: 'phone/index.html' } },
  },
});
