import { describe, expect, it } from 'vitest';

/**
 * Browsers of November 2021 are the oldest: Chrome and Edge 96, Firefox 94, Safari 15.1, Samsung Internet 16. What the language and
 * its library may have, the build (`vite.phone.ts`) and `tsconfig.phone.json` say; here is what came to pages later than that.
 */
const TOO_NEW_FOR_PROGRAMS: Record<string, RegExp> = {
  'structuredClone (Chrome 98, Safari 15.4)': /\bstructuredClone\(/,
  'crypto.randomUUID (Safari 15.4, and only over TLS)': /\bcrypto\.randomUUID/,
  'AbortSignal.timeout (Chrome 103)': /AbortSignal\.(timeout|any)/,
  'navigator.locks (Safari 15.4)': /navigator\.locks/,
  'BroadcastChannel (Safari 15.4)': /\bBroadcastChannel\b/,
  'dialogs (Safari 15.4)': /showModal|<dialog/,
  'popovers (Chrome 114)': /popover/,
  'inert (Chrome 102)': /\binert\b/,
  'styles made by programs (Safari 16.4)': /adoptedStyleSheets|new CSSStyleSheet/,
  'navigator.userActivation (Safari 16.4)': /userActivation/,
  'views in transition (Chrome 111)': /startViewTransition/,
};
const TOO_NEW_FOR_STYLES: Record<string, RegExp> = {
  ':has (Chrome 105)': /:has\(/,
  'heights without the bars (Chrome 108)': /\d(dvh|svh|lvh|dvw)\b/,
  'mixed colours (Chrome 111)': /color-mix|oklch|oklab|light-dark\(/,
  'layers and containers (Chrome 99, 105)': /@layer|@container|container-type/,
  'nesting (Chrome 112)': /^\s*&/m,
  'subgrid (Chrome 117)': /subgrid/,
  'single transforms (Chrome 104)': /^\s*(scale|rotate|translate):/m,
  'ranges in media queries (Chrome 104)': /\((width|height)\s*[<>]/,
};
/** What may be there because a page without it is as good, or because something else stands beside it. */
const WITH_A_SUBSTITUTE: Record<string, RegExp> = {
  'overflow-wrap: anywhere': /@supports not \(overflow-wrap: anywhere\)/,
  ':focus-visible': /@supports not selector\(:focus-visible\)/,
};

/** Not stage.ts: only browsers of staff load it. */
const programs = import.meta.glob<string>(['./**/*.ts', '../activity/*/*.ts', '../*.ts', '!./**/*.test.ts', '!../activity/*/*.test.ts', '!../activity/*/stage*.ts'],
  { eager: true, query: '?raw', import: 'default' });
const styles = import.meta.glob<string>(['./*.css'], { eager: true, query: '?raw', import: 'default' });

/** Comments may name what is not used. */
const plain = (text: string) => text.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const found = (files: Record<string, string>, what: RegExp) => Object.entries(files).filter(([, text]) => what.test(plain(text))).map(([file]) => file);

describe('a browser five years old', () => {
  it('is tried with something', () => {
    expect(Object.keys(programs).length).toBeGreaterThan(100);
    expect(Object.keys(styles)).toHaveLength(1);
    expect(found({ a: 'x /* b */ .at(0)' }, /\bb\b/)).toEqual([]);
  });

  it.each(Object.entries(TOO_NEW_FOR_PROGRAMS))('is not asked for %s', (_, what) => { expect(found(programs, what)).toEqual([]); });

  it.each(Object.entries(TOO_NEW_FOR_STYLES))('need not know %s', (_, what) => { expect(found(styles, what)).toEqual([]); });

  it.each(Object.entries(WITH_A_SUBSTITUTE))('has something instead of %s', (name, instead) => {
    Object.values(styles).forEach((style) => { if (style.includes(name)) expect(style).toMatch(instead); });
  });
});
