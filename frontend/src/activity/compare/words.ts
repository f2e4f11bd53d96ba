import type { Language } from '../../phone/i18n';

type Key = 'which' | 'pass' | 'again' | 'or' | 'how' | 'at' | 'between' | 'seldom' | 'chance' | 'few' | 'made';

/** They come with what comes later, and not with those of the page. */
export const COMPARE: Record<Language, Record<Key, string>> = {
  pl: {
    which: 'Dotknij tego, co ważniejsze',
    pass: 'Trudno powiedzieć',
    again: 'Dotknij ponownie, żeby cofnąć. Potem: Dalej.',
    or: 'czy',
    how: 'Im dłuższy pasek, tym częściej coś wygrywa w parach. Miejsce „od–do”: różnica jest zbyt mała, by rozstrzygnąć.',
    at: '{best}. miejsce',
    between: 'miejsce {best}–{worst}',
    seldom: 'za mało porównań',
    chance: 'szansa {chance}% (od {low} do {high})',
    few: 'Wzięło udział mniej niż 10 osób. To wskazówka, a nie rozstrzygnięcie.',
    made: 'Rozstrzygnięte porównania: {n}.',
  },
  en: {
    which: 'Tap the one that matters more',
    pass: 'Hard to say',
    again: 'Tap again to take it back. Then: Next.',
    or: 'or',
    how: 'The longer the bar, the more often it wins in pairs. A place “from–to”: the difference is too small to call.',
    at: 'place {best}',
    between: 'place {best}–{worst}',
    seldom: 'too few comparisons',
    chance: 'chance {chance}% (from {low} to {high})',
    few: 'Fewer than 10 people took part. This is a hint, not a decision.',
    made: 'Comparisons decided: {n}.',
  },
  uk: {
    which: 'Торкніться того, що важливіше',
    pass: 'Важко сказати',
    again: 'Торкніться ще раз, щоб скасувати. Потім: Далі.',
    or: 'чи',
    how: 'Що довша смужка, то частіше щось виграє в парах. Місце «від–до»: різниця замала, щоб вирішити.',
    at: '{best}-е місце',
    between: 'місце {best}–{worst}',
    seldom: 'замало порівнянь',
    chance: 'шанс {chance}% (від {low} до {high})',
    few: 'Взяло участь менше ніж 10 осіб. Це підказка, а не рішення.',
    made: 'Вирішених порівнянь: {n}.',
  },
};
