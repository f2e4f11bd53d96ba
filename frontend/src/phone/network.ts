import type { Say, Sector } from '../protocol';
import { retryDelay } from './backoff';
import { newId } from './ids';
import { posted, type Answer } from './posted';
import { readJson, type Store } from './storage';

export type Kind = 'look' | 'offer';
export type Details = { name: string; contact: string };
type Said = { id: string; number: number; kind: Kind; text: string; category: string; name: string; sector?: Sector };
/** `asked`: I would like to be in touch; `details` only once both have agreed. */
export type OtherCard = Said & { fits?: true; asked?: true; details?: Details };
export type Asker = { id: string; name: string; answer: 'waiting' | 'agreed' | 'refused'; details?: Details };
/** `hidden`: by the facilitator, for everybody else. */
export type OwnCard = Said & { hidden?: true; askers: Asker[] };
export type Table = { mark: string; open: boolean; categories: [key: string, name: string][]; cards: OtherCard[]; mine: OwnCard[] };

type Reach = Details & { sentence: string };
/** What somebody wants; `id`: of a card, or of an asker. */
export type Act =
  | { act: 'write'; id: string; kind: Kind; text: string; category: string; name: string; sector: Sector | ''; sentence: string }
  | { act: 'ask' | 'agree'; id: string } & Reach
  | { act: 'take-down' | 'unask' | 'refuse' | 'leave'; id: string };
/** A card that is being written; `id`: of the one that is written anew. */
export type Draft = { id: string | null; kind: Kind; text: string; category: string; name: string; sector: boolean };
/** What is open on the page: the form of a card, the form of details for somebody, which cards are listed, what a second tap confirms. */
export type TableUi = { writing: boolean; reaching: string | null; filter: Kind | 'all'; sure: string | null };
export type AtTable = {
  /** `known`: something may be left here under this phone's key. */
  desk: NetworkDesk; known: boolean; table: Table | null; waiting: readonly Act[]; draft: Draft; reach: Details; ui: TableUi;
  /** Why the server would not take what was wanted of this card or person. */
  said: { id: string; say: Say } | null;
};

/** `waiting`: not answered yet, in order. The key says who I am, and to nobody which participant. */
type Kept = { key: string; waiting: Act[]; draft: Draft };
type Setup = { store: Store; key: string; who: () => object; changed: (now: AtTable) => void };

/** How long until the next look, in ms. */
const OPEN = 25_000;
const FOLDED = 60_000;
const EMPTY: Draft = { id: null, kind: 'look', text: '', category: '', name: '', sector: false };

/** Apart from the outbox, as contact details are: nothing here is a command of the room. What is wanted is sent again until it is answered. */
export class NetworkDesk {
  private kept: Kept;
  private table: Table | null = null;
  private said: AtTable['said'] = null;
  private ui: TableUi = { writing: false, reaching: null, filter: 'all', sure: null };
  /** Not in the store: on this phone stays only what is not sent yet. */
  private reach: Details = { name: '', contact: '' };
  private failures = 0;
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly setup: Setup) {
    const kept = readJson(setup.store, setup.key, isKept, null);
    this.kept = kept ?? { key: newId(), waiting: [], draft: EMPTY };
    this.tell();
    // Who has left nothing here has nothing to learn until they look.
    if (kept !== null) this.send();
  }

  want(act: Act): void {
    if ('contact' in act) this.reach = { name: act.name, contact: act.contact };
    this.said = null;
    this.ui = { ...this.ui, reaching: null, sure: null };
    // What was wanted of the same thing and never left the phone gives way, unless it is on its way.
    const [first, ...others] = this.kept.waiting;
    const rest = act.act === 'leave' ? [] : others.filter(({ id, act: other }) => id !== act.id || other !== act.act);
    this.keep({ waiting: [...(first === undefined ? [] : [first]), ...rest, act] });
    this.send();
  }

  /** The form is emptied in the same moment, so a second tap finds nothing to send. */
  write(sector: Sector | '', sentence: string): void {
    const { id, kind, text, category, name } = this.kept.draft;
    this.keep({ draft: { ...EMPTY, name } });
    this.change({ writing: false });
    this.want({ act: 'write', id: id ?? newId(), kind, text, category, name, sector, sentence });
  }

  type(change: Partial<Draft>): void {
    this.keep({ draft: { ...this.kept.draft, ...change } });
    this.tell();
  }

  /** Kept as long as the page is, and never drawn anew under the fingers. */
  typeReach(change: Partial<Details>): void { this.reach = { ...this.reach, ...change }; }

  change(ui: Partial<TableUi>): void {
    this.ui = { ...this.ui, ...ui };
    this.tell();
  }

  /** The network or the page is back, or somebody looks: sends what waits, or asks what there is now. */
  readonly send = (): void => {
    clearTimeout(this.timer);
    if (this.busy) return;
    const act = this.kept.waiting[0];
    if (act === undefined && this.table !== null && !this.isWatched(this.table)) { this.later(FOLDED); return; }
    this.busy = true;
    const { key } = this.kept;
    const body = act?.act === 'leave' ? { key, act: 'leave' } : {
      ...this.setup.who(), key, have: this.table?.mark ?? '', ...(act === undefined ? { act: 'see' } : { ...act, consent: true }),
    };
    void posted('/network', body).catch(() => null).then((answer) => {
      this.busy = false;
      if (answer === null || answer.t === 'unsaved') {
        this.later(retryDelay(2 + this.failures++, Math.random));
        return;
      }
      this.failures = 0;
      this.answered(act, answer);
    });
  };

  /** Folded up, it only matters whether somebody asks, or has answered. */
  private isWatched({ mine, cards }: Table): boolean {
    return shown() === 'open' || (shown() === 'folded' && (mine.length > 0 || cards.some(({ asked }) => asked)));
  }

  /** Elsewhere now: what is on its way waits in the store. */
  end(): void {
    clearTimeout(this.timer);
    this.busy = true;
  }

  private answered(act: Act | undefined, answer: Answer): void {
    if (answer.t === 'table') this.table = answer as unknown as Table;
    if (act?.act === 'leave') this.forget();
    else if (act !== undefined) {
      if (answer.t === 'refused') this.refused(act, answer.say);
      this.keep({ waiting: this.kept.waiting.filter((other) => other !== act) });
    }
    this.tell();
    if (this.kept.waiting.length > 0) this.send();
    else this.later(shown() === 'open' ? OPEN : FOLDED);
  }

  /** What was written comes back into the field, unless something else is being written there. */
  private refused(act: Act, say: Say | undefined): void {
    this.said = say === undefined ? null : { id: act.id, say };
    if (act.act === 'ask' || act.act === 'agree') this.ui = { ...this.ui, reaching: act.id };
    if (act.act !== 'write' || this.kept.draft.text !== '') return;
    const { kind, text, category, name, sector } = act;
    const known = this.table?.mine.some(({ id }) => id === act.id) === true;
    this.keep({ draft: { id: known ? act.id : null, kind, text, category, name, sector: sector !== '' } });
    this.ui = { ...this.ui, writing: true };
  }

  /** Nothing is left there; whoever comes again is somebody else. */
  private forget(): void {
    this.setup.store.remove(this.setup.key);
    this.kept = { key: newId(), waiting: [], draft: EMPTY };
    this.reach = { name: '', contact: '' };
    this.table = null;
    if (shown() === 'open') queueMicrotask(this.send);
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.send, delay);
  }

  private keep(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    this.setup.store.set(this.setup.key, JSON.stringify(this.kept));
  }

  private tell(): void {
    const { table, said, ui, reach, kept: { waiting, draft } } = this;
    const known = this.setup.store.get(this.setup.key) !== null;
    this.setup.changed({ desk: this, known, table, waiting, draft, reach, ui, said });
  }
}

/** How much of the table can be seen: an activity may have taken its place, or another page. */
function shown(): 'open' | 'folded' | null {
  const table = document.visibilityState === 'visible' ? document.querySelector<HTMLDetailsElement>('details.network') : null;
  if (table === null) return null;
  return table.open ? 'open' : 'folded';
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.key === 'string' && Array.isArray(kept.waiting) && typeof kept.draft?.text === 'string';
}
