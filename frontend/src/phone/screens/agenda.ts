import { html, nothing } from 'lit/html.js';
import { clockTime, longDate, tied } from '../format';
import type { View } from '../page';
import { agenda, place, workshop } from '../parts';

/** The plan of the meeting, with the current block marked. */
export function agendaList({ state, words: { t, lang } }: View) {
  const about = workshop(state);
  const blocks = agenda(state);
  if (blocks.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="agenda">
      <h3 id="agenda">${t('agenda')}</h3>
      ${about === undefined ? nothing : html`<p class="quiet">
        ${[longDate(about.date, lang), `${clockTime(about.start)}–${clockTime(about.end)}`, about.venue].filter(Boolean).join(' · ')}</p>`}
      <ol class="agenda">
        ${blocks.map((block) => html`
          <li aria-current=${block.id === place(state)?.block ? 'step' : nothing}>
            <span class="at">${clockTime(block.start)}</span><span>${tied(block.title)}</span>
          </li>`)}
      </ol>
    </section>`;
}
