import { calmOrder, questionsIn } from '../activity/ask/questions';
import { applyParts } from '../parts';
import type { Command, Parts, Say, ToClient } from '../protocol';
import type { Passage } from './handover';
import type { Item } from './outbox';
import type { Language } from './i18n';
import { NOTHING_LEFT, type Left, type Present, type Reached } from './left-state';
import type { MyData } from './my-data';
import type { AtTable } from './network';

/** Connecting for the first time, connected and welcomed, or without a connection. */
export type Link = 'connecting' | 'open' | 'lost';
export type Draft = { text: string; prompt: string };
/** By activity, or by activity and contribution, as in "4/12", for what is written anew; "4/0" was given up for the words of somebody else. */
export type Drafts = Record<string, Draft>;

/** What is on the page and nowhere else: it may be lost without anybody losing anything. */
export type Ui = {
  /** A sentence near the buttons, told at once. */
  hint: string | null;
  /** What was done, told at the door. */
  told: string | null;
  /** What a second tap would confirm. */
  confirm: string | null;
  /** Whether the sector is being changed. */
  picking: boolean;
  /** The way to another phone, while it is shown. */
  passage: Passage | null;
  /** Which choice is being rated; `all`: what was rated so far; null: the first that is still to rate. */
  card: number | 'all' | null;
  /** The cards that were turned to, in their order: what has been read stays where it was read. */
  path: readonly number[];
  /** The order of a ranking while the finger drags something of it. */
  dragged: readonly number[] | null;
  /** The questions in the order in which they are read: it stays until somebody asks for the newest. */
  order: readonly number[];
  /** What others said that is like what is being written, as it was when the writing last paused. */
  like: readonly number[];
  /** Which of the activities that are open outside the meeting, from 0. */
  turn: number;
  /** Whether what was agreed is read, though something can still be answered. */
  reading: boolean;
};

export type State = {
  typed: string; code: string | null; refusal: Say | null;
  /** The title of the workshop as it stood in the page, for whoever has not joined yet. */
  door: string | null;
  /** The personal code from a slip of paper, as scanned or typed. */
  slip: string;
  epoch: string | null; v: number; ownEntry: number; parts: Parts; own: Parts;
  welcomed: boolean; stranger: boolean; stale: boolean;
  link: Link; offset: number; now: number; lang: Language;
  /** Contact details that were left here. */
  contact: Left<Reached>;
  /** One's name for the attendance list. */
  attendance: Left<Present>;
  /** The table with cards; null until its program is here. */
  network: AtTable | null;
  /** What is kept of me; null until its program is here. */
  mine: MyData | null;
  drafts: Drafts; outbox: readonly Item[]; notice: Say | null; ui: Ui;
};

/** What happens on the phone itself. */
export type Action =
  | { t: 'enter'; typed: string; code: string }
  | { t: 'door'; title: string }
  | { t: 'slip'; slip: string }
  | { t: 'leave'; refusal: Say | null }
  | { t: 'link'; link: Link }
  | { t: 'clock' }
  | { t: 'language'; lang: Language }
  | { t: 'draft'; key: string; prompt: string; text: string | null }
  | { t: 'drafts'; drafts: Drafts }
  | { t: 'outbox'; items: readonly Item[] }
  | { t: 'returned'; cmd: Command; prompt: string; say: Say }
  | { t: 'contact'; contact: Left<Reached> }
  | { t: 'attendance'; attendance: Left<Present> }
  | { t: 'network'; network: AtTable }
  | { t: 'mine'; mine: MyData }
  | { t: 'notice'; say: Say | null }
  | { t: 'ui'; change: Partial<Ui> };

export const quietUi: Ui = { hint: null, told: null, confirm: null, picking: false, passage: null, card: null, path: [], dragged: null, order: [], like: [], turn: 0, reading: false };

export function freshState(lang: Language, now: number): State {
  return {
    typed: '', code: null, refusal: null, door: null, slip: '',
    epoch: null, v: 0, ownEntry: 0, parts: {}, own: {},
    welcomed: false, stranger: true, stale: false,
    link: 'connecting', offset: 0, now, lang,
    contact: NOTHING_LEFT, attendance: NOTHING_LEFT, network: null, mine: null, drafts: {}, outbox: [], notice: null, ui: quietUi,
  };
}

/** The next state. Pure: `at` is the phone's clock when the event came. */
export function reduce(state: State, event: ToClient | Action, at: number): State {
  switch (event.t) {
    case 'welcome':
      // Whoever was away for so long that it was told has to find their place anyway.
      return ordered({
        ...state, ui: state.link === 'open' ? state.ui : { ...state.ui, order: [] }, epoch: event.epoch, v: event.v, ownEntry: event.entry, own: event.own, stranger: event.stranger,
        parts: event.full ? applyParts({}, event.parts) : applyParts(state.parts, event.parts),
        welcomed: true, stale: false, refusal: null, offset: event.now - at, now: at,
      });
    case 'update':
      // Something between is missing: keep what is shown, and let the connection say hello again.
      if (event.from > state.v) return { ...state, stale: true };
      // Older than what the welcome already brought.
      if (state.stale || event.v < state.v) return state;
      return ordered(changed(state, { ...state, v: event.v, parts: applyParts(state.parts, event.parts), now: at }));
    case 'own':
      if (event.entry < state.ownEntry) return state;
      return { ...state, ownEntry: event.entry, own: applyParts(state.own, event.parts) };
    case 'pong':
      return { ...state, offset: event.now - at, now: at };
    case 'done':
      return event.token === undefined ? state : { ...state, stranger: false };
    case 'refused':
    case 'unsaved':
      return state; // The outbox knows which command it was, and tells with its own actions.
    case 'enter':
      return { ...freshState(state.lang, at), typed: event.typed, code: event.code };
    case 'door':
      return { ...state, door: event.title };
    case 'slip':
      return { ...state, slip: event.slip };
    case 'leave':
      return { ...freshState(state.lang, at), typed: state.typed, refusal: event.refusal };
    case 'link':
      return { ...state, link: event.link };
    case 'clock':
      return { ...state, now: at };
    case 'language':
      return { ...state, lang: event.lang };
    case 'draft':
      return { ...state, drafts: withDraft(state.drafts, event.key, event.prompt, event.text) };
    case 'drafts':
      return { ...state, drafts: event.drafts };
    case 'outbox':
      return { ...state, outbox: event.items };
    case 'returned':
      return { ...state, notice: event.say, drafts: returned(state.drafts, event.cmd, event.prompt) };
    case 'contact':
      return { ...state, contact: event.contact };
    case 'attendance':
      return { ...state, attendance: event.attendance };
    case 'network':
      return { ...state, network: event.network };
    case 'mine':
      return { ...state, mine: event.mine };
    case 'notice':
      return { ...state, notice: event.say };
    case 'ui':
      return { ...state, ui: { ...state.ui, ...event.change } };
  }
}

/** Hints and half-made confirmations belong to one activity and end with it. */
function changed(before: State, after: State): State {
  return idOf(before.parts) === idOf(after.parts) ? after : { ...after, ui: { ...quietUi, picking: after.ui.picking, passage: after.ui.passage } };
}

/** Questions that are new come last: nothing moves under the thumb. */
function ordered(state: State): State {
  const order = calmOrder(state.ui.order, questionsIn(state.parts));
  return order === state.ui.order ? state : { ...state, ui: { ...state.ui, order } };
}

function idOf(parts: Parts): number | undefined {
  return (parts['activity'] as { id: number } | undefined)?.id;
}

function withDraft(drafts: Drafts, key: string, prompt: string, text: string | null): Drafts {
  return applyParts(drafts, { [key]: text === null ? null : { text, prompt } }) as Drafts;
}

/** A refused text goes back to where it was written, above whatever has been written there since. */
function returned(drafts: Drafts, cmd: Command, prompt: string): Drafts {
  if (!('text' in cmd)) return drafts;
  const key = draftKey(cmd);
  const since = drafts[key]?.text ?? '';
  return withDraft(drafts, key, prompt, since === '' || since === cmd.text ? cmd.text : `${cmd.text}\n${since}`);
}

function draftKey(cmd: Extract<Command, { text: string }>): string {
  const activity = String(cmd.activity);
  if (cmd.kind === 'evaluate.write') return `${activity}/${cmd.field}`;
  if (cmd.kind === 'gather.edit') return `${activity}/${String(cmd.contribution)}`;
  return cmd.kind === 'ask.edit' ? `${activity}/${String(cmd.question)}` : activity;
}
