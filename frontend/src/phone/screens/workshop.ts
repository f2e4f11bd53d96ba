import { html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ActivityPart } from '../../protocol';
import { tied } from '../format';
import type { View } from '../page';
import { late } from '../late';
import { panelFor } from '../panels';
import { activity, first, me, own, place, result } from '../parts';
import { ownOrder } from '../shuffle';
import { agendaList } from './agenda';
import { drafts } from './drafts';
import { header } from './header';
import { picker } from './picker';
import { profileOnce } from './profile';
import { whereWeAre } from './where';

/** The meeting itself: where we are, and below it the one thing to do now. */
export function workshopScreen(view: View) {
  const now = activity(view.state);
  return html`
    ${header(view)}
    <main class="stack">
      ${view.state.ui.picking ? picker(view) : nothing}
      ${whereWeAre(view)}
      ${notice(view)}
      ${late()?.aboutOutside(view)}
      ${now === undefined ? resting(view) : keyed(now.id, current(now, view))}
      ${isQuiet(now) ? late()?.attendance(view) : nothing}
      ${now?.kind === 'evaluate' && now.status !== 'ready' ? late()?.contact(view) : nothing}
      ${isQuiet(now) ? late()?.network(view) : nothing}
      ${view.state.ui.picking ? nothing : profileOnce(view)}
      ${now === undefined ? agendaList(view) : nothing}
      ${drafts(view)}
    </main>`;
}

/** Time for what is beside the meeting: a break, or its end. */
function isQuiet(now: ActivityPart | undefined): boolean {
  return now === undefined || (now.kind === 'evaluate' && now.status !== 'ready');
}

function current(now: ActivityPart, view: View) {
  const { state, words, acts } = view;
  const panel = panelFor(now);
  const shown = result(state);
  const asks = now.kind !== 'group' && now.kind !== 'show' && now.kind !== 'summarise';
  return html`
    <section class="stack panel" aria-labelledby="prompt">
      <h2 id="prompt" tabindex="-1">${tied(now.prompt)}</h2>
      ${panel === undefined ? html`<p>${words.t('unknown')}</p>` : asks && now.status === 'ready'
        ? html`<p class="state">${words.t('ready')}</p>` : panel(now, {
          words, me: me(state), own: own(state, now.id), parts: now === first(state) ? state.parts : {},
          pending: state.outbox.filter(({ cmd }) => 'activity' in cmd && cmd.activity === now.id),
          result: shown?.activity === now.id ? shown : undefined,
          drafts: state.drafts,
          online: state.link === 'open', ui: state.ui,
          order: (items, activity) => ownOrder(items, `${state.code ?? ''}/${String(activity)}`, me(state)?.participant ?? 0),
          dispatch: acts.dispatch, send: acts.send,
        })}
    </section>`;
}

function resting(view: View) {
  const { t } = view.words;
  const before = place(view.state) === undefined;
  return html`
    <section class="rest stack">
      <h2 id="prompt" tabindex="-1">${t(before ? 'wait.title' : 'rest.title')}</h2>
      <p>${t(before ? 'wait.text' : 'rest.text')}</p>
    </section>`;
}

/** A refused command, in the server's words. */
function notice({ state, words: { t, lang }, acts }: View) {
  return state.notice === null ? nothing : html`
    <div class="notice" role="alert">
      <p>${state.notice[lang]}</p>
      <button type="button" class="small" @click=${() => { acts.dispatch({ t: 'notice', say: null }); }}>${t('notice.close')}</button>
    </div>`;
}
