import type { Command, Say, Sector, ToClient, ToServer } from '../protocol';
import type { Asides } from './asides';
import { normalCode } from './code';
import { Connection } from './connection';
import type { Passage } from './handover';
import { isLanguage, knows, preferred, wordsFor, type Language } from './i18n';
import { fetchLate } from './late';
import { newId } from './ids';
import type { Present, Reached } from './left-state';
import { Outbox } from './outbox';
import type { Acts } from './page';
import { activity, me } from './parts';
import { screenOf } from './screen';
import { freshState, reduce, type Action, type Drafts, type State } from './state';
import { readJson, type Store } from './storage';
import type { Way } from './ways';
import type { SocketLike } from './wire';

export type AppSetup = {
  store: Store; languages: readonly string[];
  open: (way: Way) => SocketLike;
  /** `here`: because of something on this phone, so that the next tap must already see it. */
  changed: (state: State, here: boolean) => void;
  /** The address of the workshop, or of the door when null. `known`: this phone has joined. */
  address: (code: string | null, known: boolean) => void;
  /** Something of mine is safe on the server. */
  acknowledged: () => void;
  /** Comes back once the words of this language are here, however long it takes. */
  learn: (lang: Language) => Promise<void>;
  passage: (code: string, token: string) => Promise<Passage | null>;
};

/** A connection that comes back quickly is not worth a word. */
const WORTH_TELLING = 1_500;
const OWN_PART_DUE = 1_500;

/** Ties the pure state to the things with effects: the socket, the outbox, what is stored. */
export class App implements Acts {
  state: State;
  private readonly connection: Connection;
  private outbox: Outbox | null = null;
  private asides: Asides | null = null;
  /** The workshop for which what comes later was asked for. */
  private wants: string | null = null;
  private wished: Language | null = null;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly prompts = new Map<number, string>();

  constructor(private readonly setup: AppSetup) {
    const stored = setup.store.get('narada/language');
    this.state = freshState(isLanguage(stored) ? stored : preferred(setup.languages), Date.now());
    this.connection = new Connection({
      open: setup.open, hello: () => this.hello(), random: Math.random,
      received: (message) => { this.received(message); }, lost: () => { this.lost(); },
    });
  }

  /**
   * Goes to the workshop with this code, as typed or as scanned; perhaps as somebody who was on another phone until now.
   * Whoever has not joined yet need not wait for the server to be asked for the sector, if the page brought the title.
   */
  readonly enter = (typed: string, moved: { token: string } | { say: Say } | null = null, title: string | null = null, slip = ''): void => {
    const code = normalCode(typed);
    this.dispatch({ t: 'enter', typed, code });
    this.dispatch({ t: 'slip', slip });
    if (moved !== null && 'token' in moved) this.setup.store.set(this.key('token'), moved.token);
    else if (moved !== null) this.dispatch({ t: 'notice', say: moved.say });
    const known = this.setup.store.get(this.key('token')) !== null;
    if (!known && title !== null) this.dispatch({ t: 'door', title });
    this.dispatch({ t: 'drafts', drafts: readJson(this.setup.store, this.key('drafts'), isDrafts, {}) });
    this.outbox = new Outbox({
      store: this.setup.store, key: this.key('outbox'), newId, random: Math.random,
      send: (message) => this.connection.send(message),
      changed: (items) => { this.dispatch({ t: 'outbox', items }); },
    });
    this.dispatch({ t: 'outbox', items: this.outbox.all });
    this.setup.address(code, known);
    this.connection.connect();
  };

  /** Back to the door. What is stored for the workshop stays, for another try. */
  readonly leave = (): void => { this.goOut(null); };

  /** Asks for the way to another phone; without a network there is none just now. */
  readonly handOver = (): void => {
    const token = this.setup.store.get(this.key('token'));
    if (this.state.code === null || token === null) return;
    void this.setup.passage(this.state.code, token).then((found) => {
      const { t } = wordsFor(this.state.lang);
      this.dispatch({ t: 'ui', change: { passage: found, hint: found === null ? t('handover.later') : null } });
    });
  };

  readonly dispatch = (action: Action): void => { this.next(action, true); };

  /** Changes the language as soon as its words are here; of several taps the last one counts. */
  readonly speak = (lang: Language): void => {
    this.wished = lang;
    const change = () => { if (this.wished === lang) this.dispatch({ t: 'language', lang }); };
    if (knows(lang)) change();
    else void this.setup.learn(lang).then(change);
  };

  readonly send = (cmd: Command): void => { this.outbox?.put(cmd); };

  readonly join = (sector: Sector): void => {
    const { slip } = this.state;
    this.dispatch({ t: 'notice', say: null });
    this.send({ kind: 'join', sector, ...(slip === '' ? {} : { slip }) });
  };

  readonly giveContact = (wish: Reached): void => { this.asides?.contact.give(wish); };

  readonly withdrawContact = (): void => { this.asides?.contact.withdraw(); };

  readonly giveAttendance = (wish: Present): void => { this.asides?.attendance.give(wish); };

  readonly withdrawAttendance = (): void => { this.asides?.attendance.withdraw(); };

  /** The phone itself says that it has no network any more: no need to wait until the silence tells. */
  cut(): void {
    this.connection.cut();
  }

  /** The network or the page is back. */
  wake(): void {
    this.next({ t: 'clock' });
    this.connection.wake();
    this.asides?.send();
  }

  private hello(): ToServer {
    const { typed, epoch, v } = this.state;
    const token = this.setup.store.get(this.key('token'));
    return { t: 'hello', code: typed, ...(token === null ? {} : { token }), ...(epoch === null ? {} : { epoch, v }) };
  }

  private received(message: ToClient): void {
    const wasStale = this.state.stale;
    this.next(message);
    switch (message.t) {
      case 'welcome':
        clearTimeout(this.telling);
        this.telling = undefined;
        this.next({ t: 'link', link: 'open' });
        this.outbox?.welcomed(message.stranger);
        break;
      case 'update':
        if (this.state.stale && !wasStale) this.connection.helloAgain();
        break;
      case 'own':
        this.outbox?.settled(this.state.ownEntry);
        break;
      case 'done':
        this.done(message.id, message.entry, message.token);
        break;
      case 'refused':
        this.refused(message.id, message.code, message.say);
        break;
      case 'unsaved':
        this.outbox?.unsaved(message.id);
        break;
      case 'pong':
        break;
    }
  }

  private done(id: string, entry: number, token: string | undefined): void {
    if (token !== undefined) {
      this.setup.store.set(this.key('token'), token);
      this.setup.address(this.state.code, true);
      // One's own part should follow by itself; if it got lost, start over as the participant.
      setTimeout(() => { if (this.state.code !== null && me(this.state) === undefined) this.connection.helloAgain(); }, OWN_PART_DUE);
    }
    if (this.outbox?.done(id, entry, this.state.ownEntry) != null) this.setup.acknowledged();
  }

  private refused(id: string | null, code: string, say: Say): void {
    const back = id === null ? null : this.outbox?.refused(id, say);
    if (back != null) {
      const prompt = 'activity' in back.cmd ? this.prompts.get(back.cmd.activity) ?? '' : '';
      this.next({ t: 'returned', cmd: back.cmd, prompt, say });
    } else if (code === 'code-unknown') {
      this.goOut(say);
    }
  }

  private goOut(refusal: Say | null): void {
    this.connection.end();
    this.outbox?.lost();
    this.outbox = null;
    this.asides?.end();
    this.asides = null;
    this.wants = null;
    this.next({ t: 'leave', refusal });
    this.setup.address(null, false);
  }

  private lost(): void {
    this.outbox?.lost();
    if (this.telling !== undefined) return; // A failed try is no reason to keep quiet for longer.
    this.telling = setTimeout(() => { this.next({ t: 'link', link: 'lost' }); }, WORTH_TELLING);
  }

  private next(event: ToClient | Action, here = false): void {
    const before = this.state;
    this.state = reduce(before, event, Date.now());
    if (this.state === before) return;
    this.remember(before);
    this.setup.changed(this.state, here);
    if (this.wants === null && (me(this.state) !== undefined || screenOf(this.state) === 'agreed')) this.fetchTheRest();
  }

  private fetchTheRest(): void {
    const { code } = this.state;
    this.wants = code;
    void fetchLate().then((later) => {
      if (code === null || this.state.code !== code || this.asides !== null) return;
      this.asides = new later.Asides({
        store: this.setup.store, code, key: (name) => this.key(name), lang: () => this.state.lang, tell: (action) => { this.dispatch(action); },
      });
    });
  }

  private remember(before: State): void {
    const { store } = this.setup;
    const now = activity(this.state);
    if (now !== undefined) this.prompts.set(now.id, now.prompt);
    if (this.state.lang !== before.lang) store.set('narada/language', this.state.lang);
    if (this.state.code !== null && this.state.code === before.code && this.state.drafts !== before.drafts) {
      store.set(this.key('drafts'), JSON.stringify(this.state.drafts));
    }
  }

  private key(name: string): string {
    return `narada/${this.state.code ?? ''}/${name}`;
  }
}

function isDrafts(value: unknown): value is Drafts {
  return typeof value === 'object' && value !== null && Object.values(value as Record<string, Partial<Drafts[string]> | null>)
    .every((draft) => typeof draft?.text === 'string' && typeof draft.prompt === 'string');
}
