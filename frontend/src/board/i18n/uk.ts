import { counted, plural, tie } from '../../stage/i18n/plural';
import type { Words } from './pl';

const of = plural('uk');
const contributions = (n: number): string => counted(n, of(n, { one: 'висловлювання', few: 'висловлювання', many: 'висловлювань' }));

export const uk: Words = {
  board: 'Дошка тем',
  keys: tie('Стрілки ведуть дошкою, пробіл позначає, Enter переміщує, Delete виймає з теми, Esc знімає всі позначки. Плюс і мінус наближають і віддаляють, 0 показує всю дошку, C скасовує.'),
  loose: 'Без теми',
  search: 'Шукати серед висловлювань без теми',
  found: (n, all) => tie(`${n} з ${all}`),
  nothingFound: 'Жодне висловлювання не підходить.',
  allPlaced: 'Усі висловлювання мають тему.',
  noCards: 'Ще немає висловлювань для групування.',
  themes: 'Теми',
  noThemes: 'Ще немає жодної теми. Позначте висловлювання, що пасують одне до одного, і створіть першу.',
  empty: 'Перетягніть сюди висловлювання',
  contributions,
  theme: (name, n) => `${name}, ${contributions(n)}`,
  renaming: (name) => `Змінити назву теми: ${name}`,

  newTheme: 'Нова тема',
  newFromMarked: tie('Нова тема з позначених'),
  dropNew: 'Відпустіть тут: нова тема',
  name: 'Назва теми',
  goingIn: (n) => `Одразу сюди потрапить ${contributions(n)}.`,
  create: 'Створити тему',
  save: 'Зберегти',
  cancel: 'Скасувати',
  menu: (name) => `Більше можливостей: ${name}`,
  rename: 'Змінити назву',
  merge: tie('Об’єднати з…'),
  mergeTitle: (name) => tie(`Об’єднати тему «${name}» з…`),
  mergeNote: tie('Висловлювання та голоси перейдуть до вибраної теми. Голосів не побільшає: хто підтримав обидві теми, рахується один раз, а\u00a0крапки понад межу на один варіант повертаються цій людині.'),
  remove: 'Видалити тему',

  marked: (n) => `Позначено: ${n}`,
  move: 'Перемістити…',
  moveTitle: (n) => `Перемістити ${contributions(n)} до…`,
  out: tie('Вийняти з теми'),
  unmark: 'Зняти позначки',
  noTheme: 'без теми',
  newThemeOption: 'нова тема…',
  likely: 'схоже',

  maybe: (n) => `Можливо, пасують одне до одного (${contributions(n)}):`,
  notNow: 'Не зараз',
  like: (name) => `схоже на тему: ${name}`,
  likeMove: 'Перемістити',
  likeMoveTo: (name) => `Перемістити до теми: ${name}`,

  zoom: 'Розмір дошки',
  nearer: 'Більші картки',
  further: 'Менші картки',
  zoomTo: { all: 'Уся дошка', small: 'Малі картки', usual: 'Звичайні картки', large: 'Великі картки' },

  saidLifted: (n) => `Переміщення: ${contributions(n)}`,
  saidMoved: (n, theme) => `${contributions(n)} переміщено до теми: ${theme}`,
  saidOut: (n) => `${contributions(n)} без теми`,
  saidMarked: (n) => `Позначено: ${contributions(n)}`,
  saidMade: (theme) => `Є нова тема: ${theme}`,
  saidRenamed: (theme) => `Нова назва теми: ${theme}`,
  saidMerged: (theme, into) => tie(`Тему ${theme} об’єднано з темою: ${into}`),
  saidStays: 'Без змін',
  saidRefused: 'Не вдалося. Усе так, як було.',
};
