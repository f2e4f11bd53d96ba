import { html } from 'lit/html.js';
import { LANGUAGES } from '../i18n';
import type { View } from '../page';

/** Every language one tap away, each named in itself. */
export function languages({ state, words, acts }: View) {
  return html`
    <div class="languages" role="group" aria-label=${words.t('language')}>
      ${LANGUAGES.map(({ lang, short, name }) => html`
        <button type="button" lang=${lang} aria-label=${`${short} – ${name}`} aria-pressed=${state.lang === lang ? 'true' : 'false'}
          @click=${() => { acts.speak(lang); }}>${short}</button>`)}
    </div>`;
}
