import { html, nothing } from 'lit/html.js';
import { clockTime, longDate, tied } from '../format';
import { filled } from '../i18n';
import type { View } from '../page';
import { activity, agreed, first, outside, workshop } from '../parts';
import { OUTSIDE } from './outside-words';

/** Away from the meeting: why one is here, how long, and when the meeting is. */
export function aboutOutside({ state, words: { lang }, acts }: View) {
  const open = outside(state);
  const about = workshop(state);
  if (open === undefined || about === undefined) return nothing;
  const w = OUTSIDE[lang];
  const until = tied(new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' }).format(open.until));
  const when = [`${longDate(about.date, lang)}, ${clockTime(about.start)}`, about.venue].filter(Boolean).join(', ');
  const before = about.phase === 'draft';
  return html`
    <section class="stack outside">
      <p class="block">${before ? w.before : w.after}</p>
      ${before ? html`<p>${tied(filled(w.meeting, { when }))}</p>` : nothing}
      <p class="quiet">${tied(filled(before ? w.until : w.answer, { until }))}${before ? ` ${w.kept}` : ''}</p>
      ${agreed(state) === undefined ? nothing : html`
        <button type="button" class="small" @click=${() => { acts.dispatch({ t: 'ui', change: { reading: true } }); }}>${w.agreed}</button>`}
      ${choice()}
    </section>`;

  /** One thing at a time. */
  function choice() {
    const all = [first(state), ...open?.more ?? []];
    return all.length < 2 ? nothing : html`
      <h2>${w.others}</h2>
      <ul class="cards">${all.map((one, turn) => html`
        <li><button type="button" class="choice" aria-pressed=${one?.id === activity(state)?.id ? 'true' : 'false'}
          @click=${() => { acts.dispatch({ t: 'ui', change: { turn, card: null, dragged: null, order: [], like: [], confirm: null } }); }}>
          <span class="mark" aria-hidden="true">${one?.id === activity(state)?.id ? '✓' : ''}</span><span class="name">${tied(one?.prompt ?? '')}</span></button></li>`)}
      </ul>`;
  }
}

/** From what was agreed back to what can still be answered. */
export function backOutside({ state, words: { lang }, acts }: View) {
  return outside(state) === undefined ? nothing : html`
    <button type="button" class="small unprinted" @click=${() => { acts.dispatch({ t: 'ui', change: { reading: false } }); }}>${OUTSIDE[lang].back}</button>`;
}
