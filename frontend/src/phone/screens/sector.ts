import { html, nothing } from 'lit/html.js';
import { SECTORS, type Sector } from '../../protocol';
import { tied } from '../format';
import type { View } from '../page';
import { outside, workshop } from '../parts';

/** One tap joins. */
export function sector(view: View) {
  const { state, words: { t, lang }, acts } = view;
  const joining = state.outbox.find(({ cmd }) => cmd.kind === 'join')?.cmd;
  const wanted = joining?.kind === 'join' ? joining.sector : null;
  return html`
    <main class="door stack">
      <p class="meeting">${tied(workshop(state)?.title ?? state.door ?? '')}</p>
      <h1 tabindex="-1">${t('sector.title')}</h1>
      ${outside(state) === undefined ? html`<p class="quiet">${t('sector.help')}</p>` : nothing}
      ${state.notice === null ? nothing : html`<p class="error" role="alert">${state.notice[lang]}</p>`}
      ${workshop(state)?.slips === true ? slip(view) : nothing}
      ${sectorButtons(view, wanted, acts.join)}
      ${wanted === null ? nothing : html`<p class="centred" role="status">${t(state.link === 'open' ? 'sector.joining' : 'waiting')}</p>`}
      <p class="quiet">${t('sector.privacy')} <a href=${`/privacy?lang=${lang}`} target="_blank" rel="noopener">${t('sector.clause')}</a></p>
      <button type="button" class="link" @click=${acts.leave}>${t('sector.other')}</button>
    </main>`;
}

/** The personal code, where one is needed; it is there already when the slip was scanned. */
function slip({ state, words: { t }, acts }: View) {
  return html`
    <label class="label" for="slip">${t('slip.label')}</label>
    <input id="slip" class="code" .value=${state.slip} autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false"
      aria-describedby="slip-help" @input=${(event: Event) => { acts.dispatch({ t: 'slip', slip: (event.target as HTMLInputElement).value }); }}>
    <p id="slip-help" class="quiet">${t('slip.help')}</p>`;
}

/** Five large buttons; while one is on its way, the others wait. */
export function sectorButtons({ words: { t } }: View, chosen: Sector | null, choose: (sector: Sector) => void) {
  return html`
    <ul class="cards">
      ${SECTORS.map((one) => html`
        <li><button type="button" class="choice" aria-pressed=${chosen === one ? 'true' : 'false'} @click=${() => { choose(one); }}>
          <span class="mark" aria-hidden="true">${chosen === one ? '✓' : ''}</span><span class="name">${t(one)}</span>
        </button></li>`)}
    </ul>`;
}
