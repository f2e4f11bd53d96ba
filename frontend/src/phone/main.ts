import { render } from 'lit/html.js';
import type { Sector } from '../protocol';
import { App } from './app';
import { codeInPath } from './code';
import { passage, taken } from './handover';
import { HttpSocket, type Fetch } from './http-socket';
import { knows, learn, wordsFor, type Dictionary, type Language } from './i18n';
import { learnLate, type LateWords } from './late';
import { page } from './page';
import { activity, workshop } from './parts';
import { screenOf, type Screen } from './screen';
import { browserStore } from './storage';
import { persistently } from './persistently';
import './phone.css';

const root = document.getElementById('narada') as HTMLElement;
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
let waiting = false;
/** Drawing may take the focus from a button, and that may change the state: never draw within a drawing. */
let drawing = false;
let shown: Screen | null = null;
let begun: number | undefined;

const post: Fetch = (url, init) => fetch(url, init);
const app = new App({
  store: browserStore(() => window.localStorage),
  languages: navigator.languages,
  open: (way) => way === 'http'
    ? new HttpSocket('/talk', post)
    : new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`),
  changed: (_, here) => { if (here && !drawing) draw(); else soon(); },
  address: (code, known) => { history.replaceState(null, '', code === null ? '/' : `/j/${encodeURIComponent(code)}${known ? '/in' : ''}`); },
  learn: fetched,
  passage: (code, token) => passage(post, code, token),
  acknowledged: () => { if ('vibrate' in navigator && !stillness.matches) navigator.vibrate(20); },
});

/** The words of another language than that of the page: a file of their own. */
async function fetched(lang: Language): Promise<void> {
  if (knows(lang)) return;
  const words = await persistently(async () => await (await fetch(root.dataset[lang] ?? '')).json() as Dictionary & { later: LateWords });
  learn(lang, words);
  learnLate(lang, words.later);
}

/** Many changes may come at once from the server, as after a reconnect; they are drawn together. */
function soon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(draw);
}

function draw(): void {
  waiting = false;
  const { state } = app;
  const { t, lang } = wordsFor(state.lang);
  const title = workshop(state)?.title;
  document.documentElement.lang = lang;
  document.title = title === undefined ? t('title') : `${title} – ${t('title')}`;
  const focused = document.activeElement;
  drawing = true;
  try { render(page(state, app), root); } finally { drawing = false; }
  moveFocus(focused);
  showBeginning(focused);
}

/** A new screen is entered at its heading. Within a screen, the focus moves only when what had it is gone. */
function moveFocus(before: Element | null): void {
  const screen = screenOf(app.state);
  const entered = shown !== null && shown !== screen;
  const lost = before !== null && before !== document.body && !before.isConnected;
  shown = screen;
  if (entered) root.querySelector<HTMLElement>('h1')?.focus();
  else if (lost) (root.querySelector<HTMLElement>('#prompt') ?? root.querySelector<HTMLElement>('h1'))?.focus();
}

/** A new activity begins at its question, wherever the last one was left. Who is writing is not moved. */
function showBeginning(focused: Element | null): void {
  const now = activity(app.state)?.id;
  if (now !== begun && now !== undefined && !(focused instanceof HTMLTextAreaElement && focused.isConnected)) window.scrollTo(0, 0);
  begun = now;
}

async function begin(): Promise<void> {
  learn(document.documentElement.lang as Language, JSON.parse(document.getElementById('words')?.textContent ?? '') as Dictionary);
  await fetched(app.state.lang);
  const code = codeInPath(location.pathname);
  const key = location.hash.slice(1);
  // A slip of paper has a personal code behind the #, "s." before it; otherwise it is a key that moves somebody here.
  const slip = key.startsWith('s.') ? key.slice(2) : '';
  const moved = code === null || key === '' || slip !== '' ? null : await taken(post, code, key);
  // What somebody saw and chose while this program was on its way.
  const title = root.querySelector('.meeting')?.textContent ?? null;
  const sector = root.querySelector<HTMLInputElement>('input:checked')?.value;
  root.textContent = '';
  if (code === null) draw();
  else app.enter(code, moved, title, slip);
  if (sector !== undefined && app.state.door !== null) app.join(sector as Sector);
  listen();
}

/** Only once the page is drawn: what is heard before would be drawn over the question that came with the page. */
function listen(): void {
  const wake = () => { if (document.visibilityState === 'visible') app.wake(); };
  window.addEventListener('online', wake);
  window.addEventListener('offline', () => { app.cut(); });
  // A link to this very page with a key behind it: browsers would not even load it.
  window.addEventListener('hashchange', () => { location.reload(); });
  window.addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  setInterval(() => { if (document.visibilityState === 'visible') app.dispatch({ t: 'clock' }); }, 10_000);
}

void begin();
