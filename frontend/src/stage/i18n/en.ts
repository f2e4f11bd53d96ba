import type { Words } from './pl';
import { hour, longDate } from './dates';
import { counted, decimal } from './plural';

const of = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const NOUNS = {
  need: { one: 'need', many: 'needs' }, idea: { one: 'idea', many: 'ideas' }, question: { one: 'question', many: 'questions' },
  word: { one: 'word', many: 'words' },
};

/** What the stage says in English. */
export const en: Words = {
  sectors: {
    ngo: 'organisations', jst: 'local government', residents: 'residents', business: 'businesses', other: 'others',
  },
  hour,
  date: (iso) => longDate('en-GB', iso),
  until: (iso) => `by ${longDate('en-GB', iso)}`,
  reconnecting: 'Connecting…',

  doorTitle: 'Join with your phone',
  doorScan: 'Scan the code with your phone camera',
  doorOpen: 'or open the page',
  doorType: 'and type the code',
  doorPicture: 'QR code of the meeting page',
  connected: (now, all) => `Connected now: ${now} of ${counted(all, of(all, 'person', 'people'))}`,

  position: (at, all) => `${at} of ${all}`,
  plan: 'Agenda',
  now: 'Now',
  next: 'Next',
  startsAt: (time) => `We start at ${hour(time)}`,
  break: 'We will go on in a moment',
  left: 'left',
  paused: 'Break',
  overdue: (time) => `+${time} over time`,

  unit: (noun, n) => of(n, NOUNS[noun].one, NOUNS[noun].many),
  contributions: (n) => counted(n, of(n, 'contribution', 'contributions')),
  more: (n) => `and ${counted(n, of(n, 'more contribution', 'more contributions'))}`,
  moreWords: (n) => `and ${counted(n, of(n, 'more word', 'more words'))}`,
  similar: (n) => `+${n} similar`,
  gatherEmpty: 'Waiting for the first contributions…',
  gatherReady: 'Writing starts in a moment',
  gatherOpen: 'Write on your phones',
  gatherClosed: 'Writing has ended',

  themeEmpty: 'Empty so far',
  themesEmpty: 'Themes will appear here',
  loose: 'Without a theme yet',
  themes: (n) => of(n, 'theme', 'themes'),

  voted: 'Voted',
  ofPeople: (n) => `of ${counted(n, of(n, 'person', 'people'))}`,
  dots: (n) => `Each person has ${counted(n, of(n, 'dot', 'dots'))}`,
  perChoice: (n) => `At most ${counted(n, of(n, 'dot', 'dots'))} on one option`,
  approval: 'Support as many options as you like',
  resultsLater: 'The facilitator will show the results',
  voteReady: 'Voting starts in a moment',
  voteOpen: 'Vote on your phones',
  voteClosed: 'Voting is closed. Results in a moment.',
  votes: (n) => counted(n, of(n, 'vote', 'votes')),
  people: (n) => counted(n, of(n, 'person', 'people')),
  tie: 'equal votes',
  onPaper: (n: number): string => `including the ${n === 1 ? 'vote' : 'votes'} of ${counted(n, n === 1 ? 'person' : 'people')} without a\u00a0phone`,
  onlyThese: (who: string): string => `Only these vote: ${who}`,
  resultsLive: 'Results are seen as they grow',
  agreement: 'Agreement across sectors',
  supporters: 'Which part of each group supports it',
  verdict: { all: 'all sectors support it', differ: 'the sectors differ', similar: 'similar support', mixed: '' },
  range: (least: number, most: number): string => (least === most ? `${most}% each` : `${least}% to\u00a0${most}%`),
  moreChoices: (n) => `and ${counted(n, of(n, 'more option', 'more options'))}`,

  rated: 'Rated by',
  rateReady: 'Rating starts in a moment',
  rateOpen: 'We are rating on our phones',
  rateClosed: 'Rating is closed. Results in a moment.',
  scales: {
    importance: { name: 'Importance', low: 'not very important', high: 'very important' },
    feasibility: { name: 'Feasibility', low: 'hard', high: 'easy' },
  },
  quadrants: { now: 'let’s do first', plan: 'let’s plan', chance: 'when there is a chance', later: 'later' },
  ratingResults: 'Results of ratings',
  mapTitle: 'A map of importance and feasibility',
  mean: (value) => decimal('en', value),
  ratings: (n) => counted(n, of(n, 'rating', 'ratings')),
  notOnMap: (n) => `Without ratings on both scales: ${counted(n, of(n, 'choice', 'choices'))}`,

  askReady: 'Questions start in a moment',
  askEmpty: 'Waiting for the first question…',
  askOpen: 'Ask on your phones',
  askClosed: 'Asking has ended',
  askNow: 'Being answered now',
  askQueue: 'Most wanted',
  askNext: 'In the queue',
  askQueueEmpty: 'No more questions in the queue',
  askAnswered: (n) => `Answered: ${n}`,
  want: (n) => counted(n, of(n, 'person wants to know', 'people want to know')),
  moreQuestions: (n) => `and ${counted(n, of(n, 'more question', 'more questions'))}`,

  links: 'To remember',
  summary: 'Summary',
  summaryEmpty: 'The summary of the meeting will appear here.',
  decisions: 'Decisions',
  actions: 'Actions',
  thanks: 'Thank you!',
  thanksMore: 'What we agreed together',
  results: 'Voting results',
};
