import { counted, plural, tie } from '../../stage/i18n/plural';

const of = plural('pl');
/** The same in the nominative and the accusative. */
const CONTRIBUTION = { one: 'wypowiedź', few: 'wypowiedzi', many: 'wypowiedzi' };
const contributions = (n: number): string => counted(n, of(n, CONTRIBUTION));

/** What the theme board says in Polish; the other languages have exactly these keys. */
export const pl = {
  board: 'Tablica tematów',
  keys: tie('Strzałki prowadzą po tablicy, spacja zaznacza, Enter przenosi, Alt ze strzałką w górę lub w dół przestawia w temacie, Delete wyjmuje z tematu, Esc odznacza wszystko. Plus i minus przybliżają i oddalają, 0 pokazuje całą tablicę, C cofa.'),
  loose: 'Bez tematu',
  search: tie('Szukaj w wypowiedziach bez tematu'),
  found: (n: number, all: number): string => tie(`${n} z ${all}`),
  nothingFound: 'Żadna wypowiedź nie pasuje.',
  allPlaced: 'Wszystkie wypowiedzi mają temat.',
  noCards: tie('Nie ma jeszcze wypowiedzi do pogrupowania.'),
  themes: 'Tematy',
  noThemes: tie('Nie ma jeszcze żadnego tematu. Zaznacz wypowiedzi, które do siebie pasują, i utwórz pierwszy.'),
  empty: 'Tu przeciągnij wypowiedzi',
  contributions,
  theme: (name: string, n: number): string => `${name}, ${contributions(n)}`,
  renaming: (name: string): string => `Zmień nazwę tematu: ${name}`,

  newTheme: 'Nowy temat',
  newFromMarked: tie('Nowy temat z zaznaczonych'),
  dropNew: 'Upuść tutaj: nowy temat',
  name: 'Nazwa tematu',
  goingIn: (n: number): string => `Od razu trafi tu ${contributions(n)}.`,
  create: 'Utwórz temat',
  save: 'Zapisz',
  cancel: 'Anuluj',
  menu: (name: string): string => `Więcej możliwości: ${name}`,
  rename: 'Zmień nazwę',
  merge: tie('Połącz z…'),
  mergeTitle: (name: string): string => tie(`Połącz temat „${name}” z…`),
  mergeNote: tie('Wypowiedzi i głosy przejdą do wybranego tematu. Głosów nie przybędzie: kto poparł oba tematy, liczy się raz, a kropki ponad limit na jedną opcję wracają do tej osoby.'),
  dropOnTheme: tie('Przeciągnij na nagłówek innego tematu, żeby je połączyć'),
  willMerge: (theme: string, into: string): string => tie(`Połącz „${theme}” z „${into}”`),
  undo: 'Cofnij',
  close: tie('Zamknij tę informację'),
  remove: 'Usuń temat',

  marked: (n: number): string => `Zaznaczono: ${n}`,
  move: 'Przenieś…',
  moveTitle: (n: number): string => tie(`Przenieś ${contributions(n)} do…`),
  out: tie('Wyjmij z tematu'),
  higher: tie('Wyżej w temacie'),
  lower: tie('Niżej w temacie'),
  unmark: 'Odznacz',
  noTheme: 'bez tematu',
  newThemeOption: 'nowy temat…',
  likely: 'podobne',

  maybe: (n: number): string => tie(`Może do siebie pasują (${contributions(n)}):`),
  notNow: 'Nie teraz',
  like: (name: string): string => tie(`podobne do tematu: ${name}`),
  likeMove: 'Przenieś',
  likeMoveTo: (name: string): string => tie(`Przenieś do tematu: ${name}`),

  zoom: 'Wielkość tablicy',
  nearer: tie('Większe karty'),
  further: tie('Mniejsze karty'),
  zoomTo: { all: 'Cała tablica', small: 'Małe karty', usual: tie('Zwykłe karty'), large: tie('Duże karty') },

  saidLifted: (n: number): string => `Przenoszenie: ${contributions(n)}`,
  saidThemeLifted: (theme: string): string => `Przenoszenie tematu: ${theme}`,
  saidMoved: (n: number, theme: string): string => tie(`Przeniesiono ${contributions(n)} do tematu: ${theme}`),
  saidPlace: (at: number, all: number, theme: string): string => tie(`Miejsce ${at} z ${all} w temacie: ${theme}`),
  saidOut: (n: number): string => tie(`${contributions(n)} bez tematu`),
  saidMarked: (n: number): string => `Zaznaczono: ${contributions(n)}`,
  saidMade: (theme: string): string => `Jest nowy temat: ${theme}`,
  saidRenamed: (theme: string): string => `Nowa nazwa tematu: ${theme}`,
  saidMerged: (theme: string, into: string): string => tie(`Temat ${theme} połączono z tematem: ${into}`),
  saidStays: 'Bez zmian',
  saidRefused: tie('Nie udało się. Wszystko jest tak jak przedtem.'),
};

/** Everything the board can say, in whichever language. */
export type Words = typeof pl;
