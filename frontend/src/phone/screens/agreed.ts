import { html, nothing } from 'lit/html.js';
import { longDate, tied } from '../format';
import type { View } from '../page';
import { agreed, workshop } from '../parts';
import { inNumbers } from '../../activity/rate/result';
import { agreement } from './agreement';
import { contact } from './contact';
import { drafts } from './drafts';

/** After the close: what came of it, to read and to take along on paper. */
export function agreedScreen(view: View) {
  const { state, words } = view;
  const { t, n, lang } = words;
  const about = workshop(state);
  const outcome = agreed(state);
  return html`
    <main class="stack outcome">
      ${about === undefined ? nothing : html`<div>
        <p class="meeting">${tied(about.title)}</p>
        <p class="quiet">${[about.county, longDate(about.date, lang)].filter(Boolean).join(' · ')}</p></div>`}
      <h1 tabindex="-1">${t('agreed.title')}</h1>
      ${outcome === undefined ? html`<p>${t('agreed.empty')}</p>` : html`
        ${agreement(outcome, words, 2)}
        ${outcome.results.length === 0 ? nothing : html`
          <section class="stack"><h2>${t('agreed.results')}</h2>
            ${outcome.results.map((one) => html`
              <h3>${one.title}</h3>
              <p class="quiet">${n('n.voters', one.voters)}${one.onPaper > 0 ? `, ${n('n.onPaper', one.onPaper)}` : ''}</p>
              <ul class="themes">${one.rows.map(({ label, votes }) => html`
                <li><span class="name">${label}</span><span class="count">${n('n.votes', votes)}</span></li>`)}</ul>`)}
          </section>`}
        ${(outcome.ratings ?? []).length === 0 ? nothing : html`
          <section class="stack"><h2>${t('agreed.ratings')}</h2>
            ${(outcome.ratings ?? []).map((one) => html`
              <h3>${one.title}</h3>
              <p class="quiet">${n('n.raters', one.raters)}</p>
              <ul class="themes">${one.rows.map(({ label, means }) => html`
                <li><span class="name">${label}</span> <span class="count">${one.scales.map((scale) =>
                  `${t(`rate.${scale}`).toLowerCase()}\u00a0${inNumbers(means[scale] ?? null, words)}`).join(' · ')}</span></li>`)}</ul>`)}
          </section>`}`}
      <p class="thanks">${t('agreed.thanks')}</p>
      <button type="button" class="primary unprinted" @click=${() => { window.print(); }}>${t('agreed.print')}</button>
      ${contact(view)}
      ${drafts(view)}
    </main>`;
}
