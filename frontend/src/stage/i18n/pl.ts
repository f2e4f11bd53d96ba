import type { ConsentVerdict, Noun, ResultView, Sector, Verdict } from '../../protocol';
import { hour, longDate } from './dates';
import { counted, decimal, plural, tie } from './plural';

const of = plural('pl');
const NOUNS = {
  need: { one: 'potrzeba', few: 'potrzeby', many: 'potrzeb' },
  idea: { one: 'pomysł', few: 'pomysły', many: 'pomysłów' },
  question: { one: 'pytanie', few: 'pytania', many: 'pytań' },
  word: { one: 'słowo', few: 'słowa', many: 'słów' },
};
const CONTRIBUTION = { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' };
const CHOICE = { one: 'opcja', few: 'opcje', many: 'opcji' };
const VOTE = { one: 'głos', few: 'głosy', many: 'głosów' };
const RATING = { one: 'ocena', few: 'oceny', many: 'ocen' };
const POINT = { one: 'punkt', few: 'punkty', many: 'punktów' };
const PERSON = { one: 'osoba', few: 'osoby', many: 'osób' };
const PRIORITY = { one: 'priorytet', few: 'priorytety', many: 'priorytetów' };
const DOT = { one: 'kropkę', few: 'kropki', many: 'kropek' };
/** After "z" (of) the noun is in the genitive: z 1 osoby, z 41 osób. */
const ofPeople = (n: number): string => `z\u00a0${counted(n, n === 1 ? 'osoby' : 'osób')}`;
const sectors: Record<Sector, string> = {
  ngo: 'NGO', jst: 'samorząd', residents: 'mieszkanki i\u00a0mieszkańcy', business: 'firmy', other: 'inne osoby',
};

/** What the stage says in Polish; the other languages have exactly these keys. */
export const pl = {
  sectors,
  hour,
  date: (iso: string): string => longDate('pl', iso),
  until: (iso: string): string => `do\u00a0${longDate('pl', iso)}`,
  rehearsal: 'PRÓBA',
  reconnecting: 'Łączenie…',

  doorTitle: 'Dołącz telefonem',
  doorScan: 'Zeskanuj kod aparatem telefonu',
  doorOpen: 'albo otwórz stronę',
  doorType: tie('i wpisz kod'),
  doorPicture: 'Kod QR prowadzący na\u00a0stronę spotkania',
  connected: (now: number, all: number): string => `Połączone teraz: ${now}\u00a0${ofPeople(all)}`,

  position: (at: number, all: number): string => `${at} z\u00a0${all}`,
  plan: 'Plan spotkania',
  now: 'Teraz',
  next: 'Potem',
  startsAt: (time: string): string => `Zaczynamy o\u00a0${hour(time)}`,
  break: 'Zaraz zaczynamy dalszą część',
  cards: tie('Na telefonie dotknij „Szukam / oferuję”: napisz, czego szukasz i co możesz dać, i zobacz karty innych.'),
  left: 'do\u00a0końca',
  timerLeft: 'na\u00a0to ćwiczenie',
  timeUp: 'Czas minął',
  paused: 'Przerwa',
  overdue: (time: string): string => `+${time} po\u00a0czasie`,

  unit: (noun: Noun, n: number): string => of(n, NOUNS[noun]),
  contributions: (n: number): string => counted(n, of(n, CONTRIBUTION)),
  more: (n: number): string => tie(`i jeszcze ${counted(n, of(n, CONTRIBUTION))}`),
  moreWords: (n: number): string => tie(`i jeszcze ${counted(n, of(n, NOUNS.word))}`),
  phrasesNone: (n: number): string => tie(`Na razie żadne słowa nie powtarzają się u co najmniej ${n}\u00a0osób`),
  phrasesMean: (n: number): string => tie(`Liczba przy słowie to osoby, które tak piszą lub to popierają. Pokazujemy słowa co najmniej ${n}\u00a0osób.`),
  similar: (n: number): string => `+${n}\u00a0${of(n, { one: 'osoba', few: 'osoby', many: 'osób' })}`,
  gatherEmpty: 'Czekamy na\u00a0pierwsze wypowiedzi…',
  gatherReady: 'Za chwilę zaczynamy pisać',
  gatherOpen: 'Piszemy na\u00a0telefonach',
  gatherClosed: 'Zbieranie zakończone',

  themeEmpty: 'Na\u00a0razie pusto',
  themesEmpty: 'Tu pojawią się tematy',
  loose: 'Jeszcze bez tematu',
  themes: (n: number): string => of(n, { one: 'temat', few: 'tematy', many: 'tematów' }),

  voted: 'Głosowało',
  ofPeople,
  dots: (n: number): string => `Każda osoba ma ${counted(n, of(n, DOT))}`,
  perChoice: (n: number): string => tie(`Na jedną opcję: najwyżej ${counted(n, of(n, DOT))}`),
  approval: 'Można poprzeć dowolnie wiele opcji',
  resultsLater: 'Wyniki pokaże osoba prowadząca',
  voteReady: 'Za chwilę zaczynamy głosowanie',
  voteOpen: 'Głosujemy na\u00a0telefonach',
  voteClosed: 'Głosowanie zamknięte. Za\u00a0chwilę wyniki.',
  votes: (n: number): string => counted(n, of(n, VOTE)),
  people: (n: number): string => counted(n, of(n, PERSON)),
  tie: 'tyle samo głosów',
  onPaper: (n: number): string => `w\u00a0tym ${n === 1 ? 'głos' : 'głosy'} ${counted(n, n === 1 ? 'osoby' : 'osób')} bez\u00a0telefonu`,
  sheets: (n: number): string => `w\u00a0tym odpowiedzi ${counted(n, n === 1 ? 'osoby' : 'osób')} bez\u00a0telefonu`,
  onlyThese: (who: string): string => tie(`Głosują tylko: ${who}`),
  resultsLive: tie('Wyniki rosną na bieżąco'),
  supporters: tie('Jaka część każdej grupy to popiera'),
  verdict: {
    'too-few': tie('za mało osób, by to powiedzieć'), 'supported-by-all': 'popierają wszystkie sektory', 'rejected-by-all': 'wszystkie sektory są przeciw',
    'sectors-differ': 'sektory się różnią', 'divided-inside': tie('zdania są podzielone'),
    'supported-overall': 'większość jest za', 'rejected-overall': 'większość jest przeciw', 'no-clear-majority': 'brak wyraźnej większości',
  } as Record<Verdict, string>,
  views: {
    result: tie('Wynik: każda osoba liczy się tak samo'), balanced: tie('Każdy sektor liczy się tak samo, duży i mały'),
    agreement: tie('Najpierw to, co popierają wszystkie sektory'), divide: tie('Najpierw to, co najbardziej różni sektory'),
    groups: tie('Grupy opinii: kto odpowiada podobnie'),
    places: tie('Wybrane priorytety'),
  } as Record<ResultView, string>,
  close: tie('zbyt blisko, by rozstrzygnąć: kolejność może być przypadkiem'),
  few: tie('Wzięło udział mniej niż 10 osób. To wskazówka, a nie rozstrzygnięcie.'),
  bothShares: (balanced: number, plain: number | null): string => `za: ${balanced}%${plain === null ? '' : tie(` (licząc osoby: ${plain}%)`)}`,
  atLeast: (percent: number): string => tie(`w każdym sektorze co najmniej ${percent}%`),
  apart: (points: number): string => `różnica ${points}\u00a0p.\u00a0proc.`,
  moreChoices: (n: number): string => tie(`i jeszcze ${counted(n, of(n, CHOICE))}`),

  rated: 'Oceniło',
  rateReady: 'Za chwilę zaczynamy ocenianie',
  rateOpen: 'Oceniamy na\u00a0telefonach',
  rateClosed: 'Ocenianie zamknięte. Za\u00a0chwilę wyniki.',
  scales: {
    importance: { name: 'Ważność', low: 'mało ważne', high: 'bardzo ważne' },
    feasibility: { name: 'Wykonalność', low: 'trudne', high: 'łatwe' },
  },
  ratedVerdict: {
    'too-few': tie('za mało osób, by to powiedzieć'), 'supported-by-all': 'wysoko oceniają wszystkie sektory', 'rejected-by-all': 'nisko oceniają wszystkie sektory',
    'sectors-differ': 'sektory oceniają różnie', 'divided-inside': 'oceny są podzielone',
    'supported-overall': 'większość ocenia wysoko', 'rejected-overall': 'większość ocenia nisko', 'no-clear-majority': 'brak wyraźnej większości',
  } as Record<Verdict, string>,
  quadrants: { now: 'zróbmy najpierw', plan: 'zaplanujmy', chance: tie('przy okazji'), later: 'później' },
  mapTitle: tie('Mapa: ważność i wykonalność'),
  mean: (value: number): string => decimal('pl', value),
  ratings: (n: number): string => counted(n, of(n, RATING)),
  notOnMap: (n: number): string => tie(`Bez ocen na obu skalach: ${counted(n, of(n, CHOICE))}`),

  answered: 'Odpowiedziało',
  answersReady: 'Za chwilę zaczynamy',
  answersOpen: 'Odpowiadamy na\u00a0telefonach',
  answersClosed: 'Zamknięte. Za\u00a0chwilę wyniki.',
  stances: { agree: 'zgadzam się', pass: 'pomijam', disagree: 'nie zgadzam się' },
  seldom: (sectors: readonly string[]): string => tie(`odpowiedziała mniej niż połowa: ${sectors.join(', ')}`),
  moreStatements: (n: number): string => tie(`i jeszcze ${counted(n, of(n, { one: 'zdanie', few: 'zdania', many: 'zdań' }))}`),
  alike: {
    shared: tie('Z czym zgadza się każda grupa'),
    sharedNone: tie('Nie ma zdania, z którym zgadzałaby się wyraźna większość każdej grupy.'),
    least: (percent: number): string => tie(`w każdej grupie co najmniej ${percent}%`),
    group: (name: string): string => `Grupa\u00a0${name}`,
    agrees: tie('częściej niż inne zgadza się z\u00a0tym:'),
    disagrees: tie('częściej niż inne nie zgadza się z\u00a0tym:'),
    shares: (share: number, others: number): string => tie(`${share}% grupy, ${others}% reszty`),
    nothing: tie('Żadne zdanie wyraźnie jej nie odróżnia.'),
    means: tie('Grupa opinii to osoby, które odpowiadały podobnie, niezależnie od sektora. Litery nic nie znaczą, nikt nie jest wskazany.'),
    placed: (n: number): string => tie(`Dość odpowiedzi dało: ${counted(n, of(n, PERSON))}.`),
    none: tie('Odpowiedzi nie układają się w wyraźne grupy: zdania są różne, ale każda osoba łączy je po swojemu.'),
    tooFew: (people: number, needed: number, statements: number, asked: number, answers: number): string =>
      tie(`Grup opinii nie szukamy, bo danych jest za mało: potrzeba co najmniej ${asked} zdań i ${needed} osób, które odpowiedziały na co najmniej ${answers} zdań każda. Teraz: zdań ${statements}, takich osób ${people}.`),
  },
  exAequo: 'ex aequo',
  putFirst: (n: number): string => `na\u00a01. miejscu: ${n}`,
  place: (n: number): string => `${n}. miejsce`,
  placesFrom: (best: number | null, worst: number | null): string =>
    (best === null || worst === null ? tie('za mało porównań') : best === worst ? `${best}. miejsce` : `miejsce ${best}–${worst}`),
  compareHow: tie('Z przodu możliwe miejsca. Pasek: ile porównań na sto wygrałoby to z rzeczą przeciętną (50). Wąski pasek na nim: od ilu do ilu, z pewnością 95%.'),
  comparisonsMade: (n: number, undecided: number): string => tie(`Rozstrzygnięte porównania: ${n}. Trudno powiedzieć: ${undecided}.`),
  comparedSeldom: (n: number): string => tie(`za mało porównań: ${n}`),
  chanceFrom: (chance: number, low: number, high: number): string => tie(`szansa ${chance}%, od ${low}% do ${high}%`),
  rankHow: tie('Wyżej jest to, co w parach woli więcej osób (metoda Schulzego).'),
  pairsSame: tie('Metoda Ranked Pairs daje to samo.'),
  pairsDiffer: (order: string): string => tie(`Metoda Ranked Pairs dałaby: ${order}.`),
  byPoints: (place: number): string => `wg\u00a0punktów: ${place}.`,
  rankPoints: tie('Według punktów: gdyby sumować punkty za miejsca (metoda Bordy).'),
  hands: ['sprzeciw', 'poważne zastrzeżenia', 'zastrzeżenia', 'można z\u00a0tym żyć', 'popieram', 'popieram całym sercem'],
  abstained: 'wstrzymuję się',
  consentRule: (n: number): string => tie(`Zgoda: nikt nie pokazuje 0, a odpowiedzi jest co najmniej ${n}.`),
  consentVerdict: (verdict: ConsentVerdict, n: number): string => ({
    consent: 'zgoda bez sprzeciwu', concerns: 'zgoda bez sprzeciwu, są zastrzeżenia', blocked: `są sprzeciwy: ${n}`, 'too-few': tie('za mało odpowiedzi'),
  })[verdict],
  budgetOf: (money: string): string => `Do\u00a0podziału: ${money}`,
  ways: { 'equal-shares': 'równe udziały', phragmen: tie('kolejno wg Phragména'), 'equal-sectors': 'równe udziały sektorów', plain: 'najwięcej głosów', supporters: 'najwięcej popierających' },
  choosing: (n: number): string => `Wybieramy najwyżej ${counted(n, of(n, PRIORITY))}`,
  onlyCompared: tie('Oba sposoby tylko porównujemy.'),
  waysMean: {
    'equal-shares': tie('Równe udziały: każda osoba ma tyle samo, a wybrane zostaje to, na co złożą się osoby popierające.'),
    phragmen: tie('Phragmén: następne jest to, co najmniej obciąży osoby popierające, więc każda grupa ma swoją część.'),
    'equal-sectors': tie('Równe udziały sektorów: każdy sektor ma tyle samo, bez względu na liczbę osób.'),
  },
  points: 'punkty',
  waysPoints: 'najwięcej punktów',
  waysMeanPoints: tie('Równe udziały: każda osoba ma tyle samo pieniędzy, a kto dał projektowi więcej punktów, więcej za niego płaci.'),
  pointsEach: (all: number, each: number): string => `${counted(all, of(all, POINT))} na\u00a0osobę, najwyżej ${each} na\u00a0projekt`,
  decides: (way: string): string => `Rozstrzyga: ${way}.`,
  served: (first: string, n: number, second: string, m: number, all: number): string => tie(`Dla ${n} z ${all} osób wybrano coś, co popierają (${first}), a dla ${m} z ${all} (${second}).`),
  moneyLeft: (first: string, money: string, second: string, other: string): string => `Zostaje: ${money} (${first}), ${other} (${second}).`,
  fates: {
    both: tie('wybrane na oba sposoby'), proportional: tie('tylko proporcjonalnie, żeby grupa miała swoją część'), leftover: tie('proporcjonalnie, z reszty'), plain: tie('tylko w zwykłym liczeniu, osoby popierające mają już coś innego'),
    neither: 'zabrakło miejsca', 'too-dear': 'droższe niż budżet', nobody: tie('nikt nie poparł'),
  },
  tied: (way: string, taken: string, by: 'common-ground' | 'approvals' | 'lot'): string => tie(`Remis (${way}), ${{
    'common-ground': 'rozstrzygnęła zgoda sektorów', approvals: 'rozstrzygnęło większe poparcie', lot: 'rozstrzygnęło losowanie' }[by]}: ${taken}.`),
  evaluated: 'Odpowiedziało',
  evaluateReady: 'Za chwilę krótka ankieta',
  evaluateOpen: 'Odpowiadamy na\u00a0telefonach',
  evaluateUnsigned: tie('Odpowiedzi nie są podpisane. Każde pytanie można pominąć.'),
  evaluateClosed: 'Ankieta zamknięta. Dziękujemy!',
  evaluateEnds: ['zdecydowanie nie', 'zdecydowanie tak'],
  tooFew: tie('Bez średniej: zbyt mało ocen'),

  askReady: 'Za chwilę zaczynamy zadawać pytania',
  askEmpty: 'Czekamy na\u00a0pierwsze pytanie…',
  askOpen: 'Pytamy na\u00a0telefonach',
  askClosed: 'Zadawanie pytań zakończone',
  askNow: 'Teraz odpowiadamy',
  askQueue: 'Najczęściej popierane',
  askNext: 'W\u00a0kolejce',
  askQueueEmpty: 'W\u00a0kolejce nie ma już pytań',
  askAnswered: (n: number): string => `Z\u00a0odpowiedzią: ${n}`,
  want: (n: number): string => counted(n, of(n, { one: 'osoba chce wiedzieć', few: 'osoby chcą wiedzieć', many: 'osób chce wiedzieć' })),
  moreQuestions: (n: number): string => tie(`i jeszcze ${counted(n, of(n, NOUNS.question))}`),

  useful: (n: number): string => tie(`Przyda się nam: ${counted(n, of(n, PERSON))}`),
  showMark: tie('Zaznacz na telefonie, co się nam przyda'),
  links: 'Do\u00a0zapamiętania',
  summary: 'Podsumowanie',
  summaryEmpty: 'Tu pojawi się podsumowanie spotkania.',
  decisions: 'Decyzje',
  actions: 'Zadania',
  thanks: 'Dziękujemy!',
  thanksMore: 'Nasze wspólne ustalenia',
  results: 'Wyniki',
};

/** Everything the stage can say, in whichever language. */
export type Words = typeof pl;
