import type { Language } from '../../phone/i18n';
import type { Chosen, Fate, Way } from '../../protocol';

type Own = Record<'how' | 'money' | 'none' | 'empty' | 'sum' | 'decides' | 'served' | 'left' | 'votes' | 'plain' | 'own', string> & {
  rules: Record<Chosen['rule'], string>; means: Record<Way, string>; fates: Record<Fate, string>;
};

/** They come with the file that comes later, in every language, and not with those of the page. */
export const BUDGET: Record<Language, Own> = {
  pl: {
    how: 'Zaznacz wszystkie projekty, które popierasz.',
    money: 'Do podziału: {money}',
    none: 'Jeszcze bez głosu',
    empty: 'Projekty zaraz się pojawią.',
    sum: 'Zaznaczone razem kosztują {sum}. To może być więcej niż budżet.',
    decides: 'Rozstrzyga: {way}.',
    served: 'Coś, co popierają, mają: {first} {n} z {of} osób, {second} {m} z {of}.',
    left: 'Zostaje: {money}.',
    votes: 'głosy: {n}',
    plain: 'najwięcej głosów',
    own: 'Twój głos',
    rules: { 'equal-shares': 'równe udziały', phragmen: 'kolejno według Phragména', 'equal-sectors': 'równe udziały sektorów' },
    means: {
      proportional: 'Każda osoba ma taką samą część budżetu. Projekt kupują ci, którzy go popierają.',
      plain: 'Od najczęściej popieranego projektu, dopóki starcza pieniędzy.',
    },
    fates: {
      both: 'wybrane na oba sposoby', proportional: 'tylko proporcjonalnie: grupa ma dzięki temu swoją część', leftover: 'tylko proporcjonalnie, z tego, co zostało',
      plain: 'tylko według liczby głosów: popierający mają już swoją część w innych', neither: 'zabrakło miejsca', 'too-dear': 'kosztuje więcej niż cały budżet', nobody: 'nikt tego nie poparł',
    },
  },
  en: {
    how: 'Mark all projects that you support.',
    money: 'To be divided: {money}',
    none: 'No vote yet',
    empty: 'The projects will appear in a moment.',
    sum: 'What you marked costs {sum} together. That may be more than the budget.',
    decides: 'What decides: {way}.',
    served: 'People who have something they support: {first} {n} of {of}, {second} {m} of {of}.',
    left: 'Left: {money}.',
    votes: 'votes: {n}',
    plain: 'most votes',
    own: 'Your vote',
    rules: { 'equal-shares': 'equal shares', phragmen: 'one after another by Phragmén', 'equal-sectors': 'equal shares of sectors' },
    means: {
      proportional: 'Each person has the same part of the budget. A project is bought by those who support it.',
      plain: 'From the most supported project on, as long as there is money.',
    },
    fates: {
      both: 'chosen in both ways', proportional: 'only proportionally: so a group gets its part', leftover: 'only proportionally, with what was left',
      plain: 'only by the number of votes: its supporters have their part in others', neither: 'there was no room for it', 'too-dear': 'costs more than the whole budget', nobody: 'nobody supported it',
    },
  },
  uk: {
    how: 'Позначте всі проєкти, які підтримуєте.',
    money: 'Для розподілу: {money}',
    none: 'Ще без голосу',
    empty: 'Проєкти зараз з’являться.',
    sum: 'Позначене разом коштує {sum}. Це може бути більше за бюджет.',
    decides: 'Вирішує: {way}.',
    served: 'Щось своє мають: {first} {n} з {of} осіб, {second} {m} з {of}.',
    left: 'Залишається: {money}.',
    votes: 'голоси: {n}',
    plain: 'найбільше голосів',
    own: 'Ваш голос',
    rules: { 'equal-shares': 'рівні частки', phragmen: 'по черзі за Фрагменом', 'equal-sectors': 'рівні частки секторів' },
    means: {
      proportional: 'Кожна особа має однакову частину бюджету. Проєкт купують ті, хто його підтримує.',
      plain: 'Від найпопулярнішого проєкту, доки вистачає грошей.',
    },
    fates: {
      both: 'вибрано обома способами', proportional: 'лише пропорційно: так група має свою частину', leftover: 'лише пропорційно, з того, що залишилося',
      plain: 'лише за кількістю голосів: прихильники вже мають свою частину в іншому', neither: 'забракло місця', 'too-dear': 'коштує більше, ніж увесь бюджет', nobody: 'ніхто цього не підтримав',
    },
  },
};
