import type { Card, Picture, Theme } from './picture';

export const card = (id: number, text: string, theme: number | null = null, like: number | null = null): Card => ({ id, text, theme, like });

export const THEMES: readonly Theme[] = [{ id: 1, name: 'Transport' }, { id: 4, name: 'Młodzież' }];

/** Two themes; needs 1 and 3 are about transport, 2 about young people, 5, 6 and 7 are loose. */
export const picture = (change: Partial<Picture> = {}): Picture => ({
  themes: THEMES,
  cards: [
    card(1, 'Autobus do lekarza', 1), card(2, 'Świetlica', 4), card(3, 'Dojazd do szkoły', 1),
    card(5, 'Ławka przy przystanku', null, 1), card(6, 'Żłobek'), card(7, 'Psycholog'),
  ],
  suggested: null, limit: 80, answered: 0, refused: [], ...change,
});
