import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Command, Sector } from '../protocol';
import { wordsFor, type Language, type Words } from './i18n';
import { late } from './late';
import type { Present, Reached } from './left-state';
import { connecting, enter } from './screens/enter';
import { workshop } from './parts';
import { languages } from './screens/languages';
import { sector } from './screens/sector';
import { workshopScreen } from './screens/workshop';
import { announcement, screenOf, type Screen } from './screen';
import type { Action, State } from './state';

/** What a screen can make happen. */
export type Acts = {
  enter: (typed: string) => void;
  leave: () => void;
  handOver: () => void;
  speak: (lang: Language) => void;
  dispatch: (action: Action) => void;
  send: (cmd: Command) => void;
  join: (sector: Sector) => void;
  giveContact: (wish: Reached) => void;
  withdrawContact: () => void;
  giveAttendance: (wish: Present) => void;
  withdrawAttendance: () => void;
};

export type View = { state: State; words: Words; acts: Acts };

const screens: Record<Screen, (view: View) => TemplateResult> = {
  enter, connecting, sector, workshop: workshopScreen, agreed: (view) => (late()?.agreed ?? connecting)(view),
};

/** The whole page as a function of the state. */
export function page(state: State, acts: Acts): TemplateResult {
  const words = wordsFor(state.lang);
  const view = { state, words, acts };
  const screen = screenOf(state);
  return html`
    <p class="unseen" role="status">${announcement(state, words)}</p>
    ${screen === 'workshop' ? nothing : html`
      <div class="top row"><p class="brand" translate="no">Narada</p>${languages(view)}</div>`}
    ${workshop(state)?.rehearsal === true ? html`
      <p class="rehearsal"><strong>${words.t('rehearsal')}</strong> ${words.t('rehearsal.text')}</p>` : nothing}
    ${state.link === 'lost' && state.code !== null ? html`<p class="offline" role="status">${words.t('link.lost')}</p>` : nothing}
    ${keyed(screen, screens[screen](view))}`;
}
