import { html, nothing } from 'lit/html.js';
import { tied } from '../format';
import { saveFile } from '../keep';
import type { Kept, MyData } from '../my-data';
import type { View } from '../page';
import { me } from '../parts';
import { MY_DATA } from './my-data-words';

/** What is kept of me, to see, to save and to erase: folded up, for it is rarely wanted. */
export function myData({ state, words: { lang }, acts }: View) {
  const { mine } = state;
  if (mine === null || me(state) === undefined) return nothing;
  const { now } = mine;
  const own = MY_DATA[lang];
  const changed = () => { acts.dispatch({ t: 'ui', change: {} }); };
  const gone = () => {
    acts.leave();
    acts.dispatch({ t: 'ui', change: { told: own.erased } });
  };
  const change = (to: Partial<MyData['now']>) => { mine.change(to); changed(); };
  return html`
    <details class="contact unprinted">
      <summary class="label">${own.title}</summary>
      <div class="stack">${asking()}</div>
    </details>`;

  function asking() {
    return html`
      ${now.kept === null ? html`<p class="quiet">${tied(own.about)}</p>` : shown(now.kept)}
      <p class="quiet" role="status">${now.busy ? own.busy : now.failed ? own.later : ''}</p>
      ${now.said === null ? nothing : html`<p class="error" role="alert">${now.said[lang]}</p>`}
      ${now.sure ? html`
        <p>${tied(own.what)}</p>
        <div class="row">
          <button type="button" class="small danger" @click=${() => { void mine?.erase(changed, gone); }}>${own.sure}</button>
          <button type="button" class="small" @click=${() => { change({ sure: false }); }}>${own.keep}</button>
        </div>` : html`
        <div class="row">
          ${now.kept === null ? html`<button type="button" class="small" @click=${() => { void mine?.see(changed); }}>${own.see}</button>` : nothing}
          <button type="button" class="small" @click=${() => { change({ sure: true }); }}>${own.erase}</button>
        </div>`}
      <p class="quiet">${tied(own.sealed)}</p>`;
  }

  function shown(kept: Kept) {
    return html`
      ${kept.sections.map(({ title, lines }) => html`<h3>${tied(title)}</h3><ul>${lines.map((line) => html`<li>${tied(line)}</li>`)}</ul>`)}
      <button type="button" class="small" @click=${() => { saveFile(kept.file, kept.name); }}>${own.save}</button>`;
  }
}
