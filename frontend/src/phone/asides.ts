import type { Language } from './i18n';
import { LeftPost } from './left';
import type { Present, Reached } from './left-state';
import { MyData } from './my-data';
import { NetworkDesk } from './network';
import type { Action } from './state';
import type { Store } from './storage';

type Setup = {
  store: Store; code: string;
  /** Where something is stored by this name. */
  key: (name: string) => string;
  lang: () => Language;
  tell: (action: Action) => void;
};

/** What is left beside the room, each with a post of its own: contact details, the attendance list, cards, and what is kept of oneself. */
export class Asides {
  readonly contact: LeftPost<Reached>;
  readonly attendance: LeftPost<Present>;
  private readonly network: NetworkDesk;

  constructor({ store, code, key, lang, tell }: Setup) {
    const who = () => ({ code, token: store.get(key('token')), lang: lang() });
    this.network = new NetworkDesk({ store, key: key('network'), who, changed: (network) => { tell({ t: 'network', network }); } });
    tell({ t: 'mine', mine: new MyData({ store, prefix: key(''), who }) });
    this.contact = new LeftPost<Reached>({
      store, key: key('contact'), path: '/contact', who, changed: (contact) => { tell({ t: 'contact', contact }); },
    });
    this.attendance = new LeftPost<Present>({
      store, key: key('attendance'), path: '/attendance', who, changed: (attendance) => { tell({ t: 'attendance', attendance }); },
    });
  }

  /** The network or the page is back. */
  send(): void {
    this.contact.send();
    this.attendance.send();
    this.network.send();
  }

  /** Elsewhere now. */
  end(): void {
    this.contact.end();
    this.attendance.end();
    this.network.end();
  }
}
