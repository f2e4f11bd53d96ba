import { html } from 'lit/html.js';
import type { Sector } from '../../protocol';
import { tied } from '../format';
import type { View } from '../page';
import { me, workshop } from '../parts';
import { languages } from './languages';

/** Small, because the room below it is what matters. */
export function header(view: View) {
  const { state, words: { t }, acts } = view;
  return html`
    <header>
      <h1 tabindex="-1">${tied(workshop(state)?.title ?? 'Narada')}</h1>
      <div class="row">
        <p class="self">
          <span>${t(`${sectorNow(view)}.short`)}</span>
          <button type="button" class="link" aria-label=${t('sector.changeLong')} aria-expanded=${state.ui.picking ? 'true' : 'false'}
            @click=${() => { acts.dispatch({ t: 'ui', change: { picking: !state.ui.picking } }); }}>${t('sector.change')}</button>
        </p>
        ${languages(view)}
      </div>
    </header>`;
}

/** The wanted sector is shown at once, like a vote. */
function sectorNow({ state }: View): Sector {
  const wishes = state.outbox.flatMap(({ cmd }) => (cmd.kind === 'sector' ? [cmd.sector] : []));
  return wishes[wishes.length - 1] ?? me(state)?.sector ?? 'other';
}
