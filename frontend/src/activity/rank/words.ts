import type { Language } from '../../phone/i18n';

/** They come with what comes later, and not with those of the page. */
export const RANK: Record<Language, Record<'how' | 'up' | 'down' | 'out' | 'none' | 'first' | 'place', string>> = {
  pl: {
    how: 'Dotknij najpierw tego, co najważniejsze, potem następnego. Można ułożyć tylko kilka.',
    up: 'Wyżej: {label}',
    down: 'Niżej: {label}',
    out: 'Zdejmij: {label}',
    none: 'Jeszcze nic nie ułożono.',
    first: 'na 1. miejscu: {n}',
    place: '{n}. miejsce',
  },
  en: {
    how: 'Tap the most important first, then the next. A few are enough.',
    up: 'Up: {label}',
    down: 'Down: {label}',
    out: 'Take out: {label}',
    none: 'Nothing is in order yet.',
    first: 'put first: {n}',
    place: 'place {n}',
  },
  uk: {
    how: 'Торкніться спершу найважливішого, потім наступного. Досить кількох.',
    up: 'Вище: {label}',
    down: 'Нижче: {label}',
    out: 'Прибрати: {label}',
    none: 'Ще нічого не впорядковано.',
    first: 'на 1-му місці: {n}',
    place: '{n}-е місце',
  },
};
