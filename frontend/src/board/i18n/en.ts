import { counted, plural } from '../../stage/i18n/plural';
import type { Words } from './pl';

const of = plural('en');
const contributions = (n: number): string => counted(n, of(n, { one: 'contribution', few: 'contributions', many: 'contributions' }));

export const en: Words = {
  board: 'Theme board',
  keys: 'Arrow keys move around the board, Space selects, Enter moves, Delete takes out of the theme, Esc clears the selection. Plus and minus zoom, 0 shows the whole board, C takes back.',
  loose: 'Without a theme',
  search: 'Search contributions without a theme',
  found: (n, all) => `${n} of ${all}`,
  nothingFound: 'No contribution matches.',
  allPlaced: 'Every contribution has a theme.',
  noCards: 'There is nothing to group yet.',
  themes: 'Themes',
  noThemes: 'There is no theme yet. Select contributions that belong together and make the first one.',
  empty: 'Drag contributions here',
  contributions,
  theme: (name, n) => `${name}, ${contributions(n)}`,
  renaming: (name) => `Rename the theme: ${name}`,

  newTheme: 'New theme',
  newFromMarked: 'New theme from selected',
  dropNew: 'Drop here: new theme',
  name: 'Name of the theme',
  goingIn: (n) => `${contributions(n)} will go into it at once.`,
  create: 'Make the theme',
  save: 'Save',
  cancel: 'Cancel',
  menu: (name) => `More options: ${name}`,
  rename: 'Rename',
  merge: 'Merge into…',
  mergeTitle: (name) => `Merge “${name}” into…`,
  mergeNote: 'Contributions and votes go to the theme you choose. Votes do not grow: who supported both counts once, and dots beyond what one choice may have go back to that person.',
  remove: 'Remove the theme',

  marked: (n) => `Selected: ${n}`,
  move: 'Move…',
  moveTitle: (n) => `Move ${contributions(n)} to…`,
  out: 'Take out of the theme',
  unmark: 'Clear selection',
  noTheme: 'no theme',
  newThemeOption: 'new theme…',
  likely: 'similar',

  maybe: (n) => `These may belong together (${contributions(n)}):`,
  notNow: 'Not now',
  like: (name) => `similar to the theme: ${name}`,
  likeMove: 'Move',
  likeMoveTo: (name) => `Move to the theme: ${name}`,

  zoom: 'Size of the board',
  nearer: 'Larger cards',
  further: 'Smaller cards',
  zoomTo: { all: 'Whole board', small: 'Small cards', usual: 'Usual cards', large: 'Large cards' },

  saidLifted: (n) => `Moving ${contributions(n)}`,
  saidMoved: (n, theme) => `${contributions(n)} moved to the theme: ${theme}`,
  saidOut: (n) => `${contributions(n)} without a theme`,
  saidMarked: (n) => `Selected: ${contributions(n)}`,
  saidMade: (theme) => `There is a new theme: ${theme}`,
  saidRenamed: (theme) => `The theme’s new name: ${theme}`,
  saidMerged: (theme, into) => `${theme} was merged into: ${into}`,
  saidStays: 'Nothing has changed',
  saidRefused: 'That did not work. Everything is as it was.',
};
