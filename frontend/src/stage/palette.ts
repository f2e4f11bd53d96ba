import { css, html, unsafeCSS, type CSSResult, type TemplateResult } from 'lit';
import { letter } from '../letter';

/** The colours of the product, light and dark. Every pair that carries text is tested for contrast. */
export const PALETTE = {
  light: {
    ink: '#17233a', paper: '#fbfaf7', card: '#ffffff', line: '#dfe3ea', muted: '#5a6478', brand: '#0f5c4d',
    'brand-soft': '#e3f1ed', accent: '#b8441f', shadow: 'rgb(23 35 58 / 6%)', 'on-tone': '#ffffff',
    door: '#0f5c4d', 'on-door': '#ffffff',
  },
  dark: {
    ink: '#eef1f6', paper: '#0f1520', card: '#1a2331', line: '#33405a', muted: '#a9b4c8', brand: '#6fd3b9',
    'brand-soft': '#15362f', accent: '#f3a27d', shadow: 'rgb(0 0 0 / 30%)', 'on-tone': '#0f1520',
    door: '#15362f', 'on-door': '#eef1f6',
  },
} as const;

/** Eight tones that differ in lightness as well as in hue; a letter and a shape always go with them. */
export const TONES = {
  light: ['#0f5c4d', '#b8441f', '#1f4fa3', '#8a6100', '#7a3a9c', '#0a7a99', '#a82560', '#4b5670'],
  dark: ['#6fd3b9', '#f3a27d', '#8db4ff', '#e8c55c', '#cfa8f2', '#6fcbe6', '#f59ac4', '#b9c3d6'],
} as const;

const tokens = (theme: 'light' | 'dark'): CSSResult => unsafeCSS([
  ...Object.entries(PALETTE[theme]).map(([name, value]) => `--${name}: ${value};`),
  ...TONES[theme].map((value, i) => `--tone-${i}: ${value};`),
].join(' '));

/** The tones of one thing as inline style: `tone(2)` colours the third theme. */
export const tone = (index: number): string => `--tone: var(--tone-${index % TONES.light.length})`;

const SHAPES = ['circle', 'square', 'diamond', 'hexagon', 'shield'] as const;

/** The name of the shape that goes with the tone; colour is never the only sign. */
export const shape = (index: number): string => SHAPES[index % SHAPES.length] ?? 'circle';

/** A small sign: tone, shape and letter together. */
export const badge = (index: number): TemplateResult =>
  html`<span class="badge ${shape(index)}" style=${tone(index)} aria-hidden="true">${letter(index)}</span>`;

export const paletteStyles = css`
  :host { ${tokens('light')} color-scheme: light; }
  :host([look='dark']) { ${tokens('dark')} color-scheme: dark; }
  .badge {
    display: inline-grid; place-items: center; flex: none; inline-size: 1.75em; block-size: 1.75em;
    background: var(--tone); color: var(--on-tone); font-weight: 700; line-height: 1;
  }
  .circle { border-radius: 50%; }
  .square { border-radius: 12%; }
  .diamond { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
  .hexagon { clip-path: polygon(25% 3%, 75% 3%, 100% 50%, 75% 97%, 25% 97%, 0 50%); }
  .shield { clip-path: polygon(0 0, 100% 0, 100% 62%, 50% 100%, 0 62%); }
`;
