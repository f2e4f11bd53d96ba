import { fitting } from './fit';
import type { Column } from './layout';

/** Below this the cards without a theme stand above the themes: styles.ts has the same number. */
const NARROW_REM = 44;

/** How many pixels at the top of the window something else stands over the board. */
export function coveredIn(root: ParentNode): number {
  const loose = root.querySelector('.loose');
  return loose ? parseFloat(getComputedStyle(loose).top) || 0 : 0;
}

/** Lays the board out so that all of it is seen at once. */
export function layAllOut(root: ShadowRoot, shown: readonly Column[], folded: boolean): void {
  const columns = root.querySelector<HTMLElement>('.columns');
  if (!columns) return;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const bar = root.querySelector('.foot');
  const foot = bar ? bar.getBoundingClientRect().height + (parseFloat(getComputedStyle(bar).bottom) || 0) : 0;
  const [loose, ...themes] = shown.map(({ cards }) => cards.length);
  const wide = columns.clientWidth > NARROW_REM * rem;
  const fit = fitting(folded ? 0 : loose ?? 0, themes, { width: columns.clientWidth, height: window.innerHeight - coveredIn(root) - foot - rem, wide, rem });
  root.host.toggleAttribute('bars', !fit.words);
  columns.style.cssText = `--line: ${fit.line}px; --loose: ${fit.looseWidth}px; --loose-lines: ${fit.looseLines}; --across: ${fit.themesAcross}; --lines: ${fit.themeLines}`;
}
