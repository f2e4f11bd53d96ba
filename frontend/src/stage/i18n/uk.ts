import type { Words } from './pl';
import { hour, longDate } from './dates';
import { counted, decimal, plural, tie } from './plural';

const of = plural('uk');
const NOUNS = {
  need: { one: 'потреба', few: 'потреби', many: 'потреб' },
  idea: { one: 'ідея', few: 'ідеї', many: 'ідей' },
  question: { one: 'запитання', few: 'запитання', many: 'запитань' },
  word: { one: 'слово', few: 'слова', many: 'слів' },
};
const CONTRIBUTION = { one: 'висловлювання', few: 'висловлювання', many: 'висловлювань' };
const CHOICE = { one: 'варіант', few: 'варіанти', many: 'варіантів' };
const VOTE = { one: 'голос', few: 'голоси', many: 'голосів' };
const RATING = { one: 'оцінка', few: 'оцінки', many: 'оцінок' };
const PERSON = { one: 'особа', few: 'особи', many: 'осіб' };
const DOT = { one: 'крапку', few: 'крапки', many: 'крапок' };
/** After "з" (of) the noun is in the genitive, and 21, 31… count as one: з 21 особи, з 25 осіб. */
const ofPeople = (n: number): string =>
  `з\u00a0${counted(n, of(n, { one: 'особи', few: 'осіб', many: 'осіб' }))}`;

/** What the stage says in Ukrainian. */
export const uk: Words = {
  sectors: {
    ngo: 'організації', jst: 'самоврядування', residents: 'мешканки та мешканці', business: 'фірми', other: 'інші особи',
  },
  hour,
  date: (iso) => longDate('uk', iso),
  until: (iso) => `до\u00a0${longDate('uk', iso)}`,
  rehearsal: 'РЕПЕТИЦІЯ',
  reconnecting: 'З’єднання…',

  doorTitle: 'Приєднуйтеся з\u00a0телефону',
  doorScan: 'Відскануйте код камерою телефону',
  doorOpen: 'або відкрийте сторінку',
  doorType: tie('і введіть код'),
  doorPicture: 'QR-код сторінки зустрічі',
  connected: (now, all) => `Зараз на\u00a0зв’язку: ${now}\u00a0${ofPeople(all)}`,

  position: (at, all) => `${at} з\u00a0${all}`,
  plan: 'План зустрічі',
  now: 'Зараз',
  next: 'Далі',
  startsAt: (time) => `Починаємо о\u00a0${hour(time)}`,
  break: 'Невдовзі продовжимо',
  cards: tie('На телефоні торкніться «Шукаю / пропоную»: напишіть, що шукаєте й що можете дати, і перегляньте картки інших.'),
  left: 'до\u00a0кінця',
  paused: 'Перерва',
  overdue: (time) => `+${time} понад час`,

  unit: (noun, n) => of(n, NOUNS[noun]),
  contributions: (n) => counted(n, of(n, CONTRIBUTION)),
  more: (n) => `та ще ${counted(n, of(n, CONTRIBUTION))}`,
  moreWords: (n) => `та ще ${counted(n, of(n, NOUNS.word))}`,
  phrasesNone: (n) => tie(`Ще немає слів, якими говорили б щонайменше ${n} людей`),
  phrasesMean: (n) => tie(`Число біля слова – це люди, які так пишуть або підтримують. Показуємо слова щонайменше ${n} людей.`),
  similar: (n) => `+${n}\u00a0${of(n, { one: 'особа', few: 'особи', many: 'осіб' })}`,
  gatherEmpty: 'Чекаємо на\u00a0перші висловлювання…',
  gatherReady: 'За мить починаємо писати',
  gatherOpen: 'Пишемо на\u00a0телефонах',
  gatherClosed: 'Збір завершено',

  themeEmpty: 'Поки що порожньо',
  themesEmpty: 'Тут з’являться теми',
  loose: 'Ще без теми',
  themes: (n) => of(n, { one: 'тема', few: 'теми', many: 'тем' }),

  voted: 'Проголосували',
  ofPeople,
  dots: (n) => `Кожна особа має ${counted(n, of(n, DOT))}`,
  perChoice: (n) => `На один варіант: щонайбільше ${counted(n, of(n, DOT))}`,
  approval: 'Можна підтримати скільки завгодно варіантів',
  resultsLater: 'Результати покаже особа, яка веде зустріч',
  voteReady: 'За мить починаємо голосування',
  voteOpen: 'Голосуємо на\u00a0телефонах',
  voteClosed: 'Голосування завершено. За мить результати.',
  votes: (n) => counted(n, of(n, VOTE)),
  people: (n) => counted(n, of(n, PERSON)),
  tie: 'порівну',
  onPaper: (n: number): string => `зокрема ${n === 1 ? 'голос' : 'голоси'} ${counted(n, n === 1 ? 'особи' : 'осіб')} без\u00a0телефону`,
  onlyThese: (who: string): string => tie(`Голосують лише: ${who}`),
  resultsLive: 'Результати видно одразу',
  supporters: 'Яка частина кожної групи це підтримує',
  verdict: {
    'too-few': tie('замало людей, щоб це сказати'), 'supported-by-all': 'підтримують усі сектори', 'rejected-by-all': 'усі сектори проти',
    'sectors-differ': 'сектори відрізняються', 'divided-inside': tie('думки розділилися'),
    'supported-overall': 'більшість за', 'rejected-overall': 'більшість проти', 'no-clear-majority': 'немає виразної більшості',
  },
  views: {
    result: tie('Результат: кожна людина важить однаково'), balanced: tie('Кожен сектор важить однаково, великий і малий'),
    agreement: tie('Спочатку те, що підтримують усі сектори'), divide: tie('Спочатку те, що найбільше різнить сектори'),
  },
  close: tie('надто близько, щоб вирішити: порядок може бути випадковим'),
  few: tie('Взяло участь менше ніж 10 осіб. Це підказка, а не рішення.'),
  bothShares: (balanced: number, plain: number | null): string => `за: ${balanced}%${plain === null ? '' : tie(` (рахуючи людей: ${plain}%)`)}`,
  atLeast: (percent: number): string => tie(`у кожному секторі щонайменше ${percent}%`),
  apart: (points: number): string => `різниця ${points}\u00a0в.\u00a0п.`,
  moreChoices: (n) => `та ще ${counted(n, of(n, CHOICE))}`,

  rated: 'Оцінили',
  rateReady: 'За мить почнемо оцінювати',
  rateOpen: 'Оцінюємо на\u00a0телефонах',
  rateClosed: 'Оцінювання закрито. За\u00a0мить результати.',
  scales: {
    importance: { name: 'Важливість', low: 'мало важливо', high: 'дуже важливо' },
    feasibility: { name: 'Здійсненність', low: 'важко', high: 'легко' },
  },
  quadrants: { now: 'зробімо спершу', plan: 'сплануймо', chance: 'за нагоди', later: 'пізніше' },
  mapTitle: tie('Карта: важливість і здійсненність'),
  mean: (value) => decimal('uk', value),
  ratings: (n) => counted(n, of(n, RATING)),
  notOnMap: (n) => tie(`Без оцінок на обох шкалах: ${counted(n, of(n, CHOICE))}`),

  answered: 'Відповіли',
  answersReady: 'За мить починаємо',
  answersOpen: 'Відповідаємо на\u00a0телефонах',
  answersClosed: 'Закрито. За\u00a0мить результати.',
  stances: { agree: 'погоджуюся', pass: 'пропускаю', disagree: 'не погоджуюся' },
  moreStatements: (n) => `та ще ${counted(n, of(n, { one: 'твердження', few: 'твердження', many: 'тверджень' }))}`,
  exAequo: 'ex aequo',
  putFirst: (n) => `на\u00a01-му місці: ${n}`,
  place: (n: number): string => `${n}-е місце`,
  placesFrom: (best, worst) => (best === null || worst === null ? tie('замало порівнянь') : best === worst ? `${best}-е місце` : `місце ${best}–${worst}`),
  compareHow: tie('Спереду можливі місця. Смужка: скільки порівнянь зі ста це виграло б у пересічної речі (50). Вузька смужка на ній: від скількох до скількох, із певністю 95%.'),
  comparisonsMade: (n, undecided) => tie(`Вирішених порівнянь: ${n}. Важко сказати: ${undecided}.`),
  comparedSeldom: (n) => tie(`замало порівнянь: ${n}`),
  chanceFrom: (chance, low, high) => tie(`шанс ${chance}%, від ${low}% до ${high}%`),
  rankHow: tie('Вище те, чому в парах надає перевагу більше осіб (метод Шульце).'),
  pairsSame: tie('Метод Ranked Pairs дає те саме.'),
  pairsDiffer: (order) => tie(`Метод Ranked Pairs дав би: ${order}.`),
  byPoints: (place) => `за\u00a0балами: ${place}.`,
  rankPoints: tie('За балами: якби додати бали за місця (метод Борда).'),
  hands: ['заперечую', 'серйозні застереження', 'застереження', 'можна з\u00a0цим жити', 'підтримую', 'підтримую від\u00a0усього серця'],
  abstained: 'утримуюся',
  consentRule: (n) => tie(`Згода: ніхто не показує 0, а відповідає щонайменше ${counted(n, of(n, PERSON))}.`),
  consentVerdict: (verdict, n) => ({
    consent: 'згода без заперечень', concerns: 'згода без заперечень, є застереження', blocked: `є заперечення: ${n}`, 'too-few': 'замало відповідей',
  })[verdict],
  budgetOf: (money) => `Для\u00a0розподілу: ${money}`,
  ways: { 'equal-shares': 'рівні частки', phragmen: tie('по черзі за Фрагменом'), 'equal-sectors': 'рівні частки секторів', plain: 'найбільше голосів' },
  waysMean: {
    'equal-shares': tie('Рівні частки: кожна особа має стільки ж, а вибирають те, на що складуться прихильники.'),
    phragmen: tie('Фрагмен: наступним є те, що найменше обтяжить прихильників, тож кожна група має свою частину.'),
    'equal-sectors': tie('Рівні частки секторів: кожен сектор має стільки ж, хоч би скільки осіб прийшло.'),
  },
  decides: (way) => `Вирішує: ${way}.`,
  served: (first, n, second, m, all) => tie(`Щось своє мають: ${first} ${n} з ${all} осіб, ${second} ${m} з ${all}.`),
  moneyLeft: (first, money, second, other) => `Залишається: ${money} (${first}), ${other} (${second}).`,
  fates: {
    both: 'вибрано обома способами', proportional: 'лише пропорційно', leftover: tie('пропорційно, із залишку'), plain: 'лише за голосами',
    neither: 'забракло місця', 'too-dear': 'дорожче за бюджет', nobody: tie('ніхто не підтримав'),
  },
  tied: (way, taken, by) => tie(`Нічия (${way}), ${{ 'common-ground': 'вирішила згода секторів', approvals: 'вирішила кількість голосів', lot: 'вирішив жереб' }[by]}: ${taken}.`),
  evaluated: 'Відповіли',
  evaluateReady: 'За мить коротка анкета',
  evaluateOpen: 'Відповідаємо на\u00a0телефонах',
  evaluateUnsigned: tie('Відповіді не підписані. Будь-яке запитання можна пропустити.'),
  evaluateClosed: 'Анкету закрито. Дякуємо!',
  evaluateEnds: ['зовсім ні', 'безумовно так'],
  tooFew: tie('Без середньої: замало оцінок'),

  askReady: 'За мить починаємо запитувати',
  askEmpty: 'Чекаємо на\u00a0перше запитання…',
  askOpen: 'Запитуємо з\u00a0телефонів',
  askClosed: 'Запитання більше не приймаємо',
  askNow: 'Зараз відповідаємо',
  askQueue: 'Найбільше хочуть знати',
  askNext: 'У\u00a0черзі',
  askQueueEmpty: 'У\u00a0черзі більше немає запитань',
  askAnswered: (n) => `З\u00a0відповіддю: ${n}`,
  want: (n) => counted(n, of(n, { one: 'особа хоче знати', few: 'особи хочуть знати', many: 'осіб хочуть знати' })),
  moreQuestions: (n) => `та ще ${counted(n, of(n, NOUNS.question))}`,

  useful: (n) => `Нам знадобиться: ${counted(n, of(n, PERSON))}`,
  showMark: 'Позначте на телефоні, що нам знадобиться',
  links: 'Варто запам’ятати',
  summary: 'Підсумок',
  summaryEmpty: 'Тут з’явиться підсумок зустрічі.',
  decisions: 'Рішення',
  actions: 'Завдання',
  thanks: 'Дякуємо!',
  thanksMore: 'Наші спільні домовленості',
  results: 'Результати',
};
