import { html, nothing } from 'lit/html.js';
import { zloty } from '../../activity/budget/money';
import { verdictIn } from '../../activity/consent/phone';
import { counted } from '../../activity/opine/phone';
import { placeOf } from '../../activity/compare/phone';
import { RANK } from '../../activity/rank/words';
import { SCALES, type AgreedResult } from '../../protocol';
import { folded } from '../folded';
import { longDate, tied } from '../format';
import { filled, type Words } from '../i18n';
import { inNumbers } from '../in-numbers';
import type { View } from '../page';
import { save, share } from '../keep';
import { late } from '../late';
import { agreed, workshop } from '../parts';
import { whoAnswered } from '../who-answered';
import { agreement } from './agreement';
import { drafts } from './drafts';

/** So many rows of a result stand open. */
const FIRST = 10;

/** After the close: what came of it, to read and to take along on paper. */
export function agreedScreen(view: View) {
  const { state, words } = view;
  const { t, lang } = words;
  const about = workshop(state);
  const outcome = agreed(state);
  return html`
    <main class="stack outcome">
      ${late()?.backOutside(view)}
      <div class="stack kept">
      ${about === undefined ? nothing : html`<div>
        <p class="meeting">${tied(about.title)}</p>
        <p class="quiet">${[about.county, longDate(about.date, lang)].filter(Boolean).join(' · ')}</p></div>`}
      <h1 tabindex="-1">${t('agreed.title')}</h1>
      ${outcome === undefined ? html`<p>${t('agreed.empty')}</p>` : html`
        ${agreement(outcome, words, 2)}
        ${outcome.results.length === 0 ? nothing : html`
          <section class="stack"><h2>${t('agreed.results')}</h2>
            ${outcome.results.map((one) => html`
              <h3>${tied(one.title)}</h3>
              <p class="quiet">${one.kind === 'vote' ? votersIn(one, words) : whoAnswered(one.people, one.onPaper, words)}</p>
              ${folded(rowsOf(one, words).map(([label, value]) => html`
                <li><span class="name">${tied(label)}</span> <span class="count">${value}</span></li>`), FIRST, 'themes', words)}`)}
          </section>`}`}
      </div>
      ${late()?.answersToMine(view)}
      <p class="thanks">${together}${t('agreed.thanks')}</p>
      <div class="stack unprinted">
        <button type="button" class="primary" @click=${() => { save(kept(), about?.title ?? t('agreed.title'), `${t('agreed.file')}-${about?.date ?? ''}.html`); }}>${t('agreed.save')}</button>
        <div class="row">
          <button type="button" class="small" @click=${() => { shareIt(view); }}>${t('agreed.share')}</button>
          <button type="button" class="small" @click=${() => { window.print(); }}>${t('agreed.print')}</button>
        </div>
        ${state.ui.hint === null ? nothing : html`<p class="quiet" role="status">${state.ui.hint}</p>`}
      </div>
      ${late()?.attendance(view)}
      ${late()?.contact(view)}
      ${late()?.network(view)}
      ${late()?.myData(view)}
      ${drafts(view)}
    </main>`;
}

/** What to read in each row of a result: its name, and how it came out. */
function rowsOf(result: AgreedResult, words: Words): [label: string, value: string][] {
  const { t, n, lang } = words;
  switch (result.kind) {
    case 'vote': return result.rows.map(({ label, votes, chosen }) => [chosen === true ? `✓ ${label}` : label, n('n.votes', votes)]);
    case 'opine': return result.rows.map((row) => [row.label, counted(row, words)]);
    case 'budget': return result.rows.map(({ label, cost }) => [label, zloty(cost)]);
    case 'consent': return result.rows.map(({ label, verdict, blocks }) => [label, verdictIn(verdict, blocks, words)]);
    case 'rank': return result.rows.map(({ label, place }) => [label, filled(RANK[lang].place, { n: place })]);
    case 'compare': return result.rows.map((row) => [row.label, placeOf(row, lang)]);
    case 'rate': return result.rows.map(({ label, means, names }) => [label, SCALES.filter((scale) => scale in means).map((scale) =>
      `${names?.[scale]?.name || t(`rate.${scale}`).toLowerCase()}\u00a0${inNumbers(means[scale] ?? null, words)}`).join(' · ')]);
  }
}

/** The four dots of the sign of Narada come together: thanks without fuss. */
const together = html`<svg class="together" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
  <circle cx="20" cy="22" r="7"></circle><circle cx="44" cy="22" r="7"></circle>
  <circle cx="20" cy="44" r="7"></circle><circle cx="44" cy="44" r="7"></circle></svg>`;

function kept(): HTMLElement {
  return document.querySelector('.kept') as HTMLElement;
}

function shareIt({ state, words: { t }, acts }: View): void {
  const text = `${kept().innerText}\n\n${location.href}`;
  void share(workshop(state)?.title ?? t('agreed.title'), text).then((how) => {
    if (how === 'copied') acts.dispatch({ t: 'ui', change: { hint: t('agreed.copied') } });
  });
}

function votersIn({ people, onPaper }: AgreedResult, { n }: Words): string {
  return n('n.voters', people) + (onPaper > 0 ? `, ${n('n.onPaper', onPaper)}` : '');
}
