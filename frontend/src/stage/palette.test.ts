import { describe, expect, it } from 'vitest';
import { letter } from '../letter';
import { PALETTE, shape, TONES } from './palette';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('The %s theme', (theme) => {
  const colours = PALETTE[theme];

  it.each(['ink', 'muted', 'brand', 'accent'] as const)('has %s letters that can be read on paper and cards', (name) => {
    for (const ground of [colours.paper, colours.card, colours['brand-soft']]) {
      expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('has a door that can be read', () => {
    expect(contrast(colours['on-door'], colours.door)).toBeGreaterThanOrEqual(4.5);
  });

  it('has tones on which a letter can be read and that stand out from the paper', () => {
    for (const tone of TONES[theme]) {
      expect(contrast(colours['on-tone'], tone)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.paper, tone)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('Signs', () => {
  it('are never told apart by colour alone: the letter differs even where the tone comes again', () => {
    const signs = Array.from({ length: 40 }, (_, i) => letter(i));
    expect(new Set(signs).size).toBe(40);
    expect([signs[0], signs[25], signs[26]]).toEqual(['A', 'Z', 'AA']);
  });

  it('have another shape when the tone comes again', () => {
    for (let i = 0; i < 12; i++) expect(shape(i)).not.toBe(shape(i + TONES.light.length));
  });
});
