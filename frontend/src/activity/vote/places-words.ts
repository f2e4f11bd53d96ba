import type { Language } from '../../phone/i18n';
import type { Chosen } from '../../protocol';

type Own = Record<'choosing' | 'compared' | 'chosen' | 'nothing' | 'plain', string> & { means: Record<Chosen['rule'], string> };

/** They come with the file that comes later. What both ways are called is as in a budget. */
export const PLACES: Record<Language, Own> = {
  pl: {
    choosing: 'Priorytety do wyboru: najwyżej {n}.',
    compared: 'Porównamy dwa sposoby wyboru, a żaden niczego nie rozstrzyga.',
    chosen: 'Wybrane priorytety',
    nothing: 'Nic nie zostało wybrane.',
    plain: 'najwięcej popierających',
    means: {
      'equal-shares': 'Każda osoba ma taką samą część miejsc, a wybrane zostaje to, na co złożą się osoby popierające.',
      phragmen: 'Po kolei wybieramy to, co najmniej obciąża osoby popierające, więc każda grupa ma swoją część.',
      'equal-sectors': 'Każdy sektor ma taką samą część miejsc. Małe sektory są połączone.',
    },
  },
  en: {
    choosing: 'Priorities to be chosen: at most {n}.',
    compared: 'We compare two ways of choosing, and neither decides anything.',
    chosen: 'Priorities chosen',
    nothing: 'Nothing was chosen.',
    plain: 'most supporters',
    means: {
      'equal-shares': 'Each person has the same share of the places, and what supporters pay for together is chosen.',
      phragmen: 'One after another we choose what burdens its supporters least, so each group has its share.',
      'equal-sectors': 'Each sector has the same share of the places. Small sectors are put together.',
    },
  },
  uk: {
    choosing: 'Пріоритети для вибору: щонайбільше {n}.',
    compared: 'Порівняємо два способи вибору, але жоден нічого не вирішує.',
    chosen: 'Вибрані пріоритети',
    nothing: 'Нічого не вибрано.',
    plain: 'найбільше прихильників',
    means: {
      'equal-shares': 'Кожна особа має однакову частину місць, а вибрано те, на що складуться прихильники.',
      phragmen: 'По черзі вибираємо те, що найменше обтяжує прихильників, тож кожна група має свою частину.',
      'equal-sectors': 'Кожен сектор має однакову частину місць. Малі сектори об’єднано.',
    },
  },
};
