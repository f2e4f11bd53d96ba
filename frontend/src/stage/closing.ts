import { css, html, nothing, type TemplateResult } from 'lit';
import { SCALES, type AgreedResult } from '../protocol';
import './fit-box';
import { zloty } from '../activity/budget/money';
import { actionList, agreementStyles, decisionList, paragraphs } from './agreements';
import { tie } from './i18n/plural';
import type { Words } from './i18n/words';
import type { Scene } from './scene';

/** How many rows of each result are recalled, so that every result has its place; the report has them all. */
function top(results: number): number {
  return results <= 3 ? 3 : results <= 5 ? 2 : 1;
}

const SIZES = [3.8, 3.4, 3, 2.8, 2.6, 2.4];

/** The last screen: thanks, and what the room agreed. */
export function closing(scene: Scene): TemplateResult {
  const { agreed, words } = scene;
  const what = agreed && (agreed.summary || agreed.decisions.length + agreed.actions.length + agreed.results.length > 0);
  return html`
    <section class="closing ${what ? '' : 'bare'}">
      <div class="thanks"><h1>${words.thanks}</h1>${what ? html`<p>${words.thanksMore}</p>` : nothing}</div>
      ${what ? html`<div class="agreed">
        ${column(agreed, html`${summary(scene)}${results(scene)}`)}
        ${column(agreed, html`${decisionList(agreed.decisions, words)}${actionList(agreed.actions, words)}`)}
      </div>` : nothing}
    </section>`;
}

function column(of: unknown, content: TemplateResult): TemplateResult {
  return html`<narada-fit class="panel" .of=${of} .sizes=${SIZES}><div>${content}</div></narada-fit>`;
}

function summary({ agreed, words }: Scene): TemplateResult | typeof nothing {
  return agreed?.summary ? html`
    <h2 class="agreed-head">${words.summary}</h2>${paragraphs(agreed.summary)}` : nothing;
}

function results({ agreed, words }: Scene): TemplateResult | typeof nothing {
  return !agreed || agreed.results.length === 0 ? nothing : html`
    <h2 class="agreed-head">${words.results}</h2>
    ${agreed.results.map((one) => html`
      <h3 class="vote-title typed clamp" dir="auto">${tie(one.title)} <span>${words.people(one.people)}${one.onPaper > 0 ? `, ${one.kind === 'vote' || one.kind === 'budget' ? words.onPaper(one.onPaper) : words.sheets(one.onPaper)}` : ''}</span></h3>
      <ol class="top ${top(agreed.results.length) === 1 ? 'brief' : ''}">${rowsOf(one, words).slice(0, top(agreed.results.length)).map(([label, value]) => html`
        <li><span class="typed clamp" dir="auto">${tie(label)}</span><b>${value}</b></li>`)}</ol>`)}`;
}

function rowsOf(result: AgreedResult, words: Words): [label: string, value: string][] {
  switch (result.kind) {
    case 'vote': return result.rows.map(({ label, votes, chosen }) => [chosen === true ? `✓ ${label}` : label, words.votes(votes)]);
    case 'opine': return result.rows.map(({ label, agree, disagree }) => [label, `✓ ${String(agree)} · ✗ ${String(disagree)}`]);
    case 'budget': return result.rows.map(({ label, cost }) => [label, zloty(cost)]);
    case 'consent': return result.rows.map(({ label, verdict, blocks }) => [label, words.consentVerdict(verdict, blocks)]);
    case 'rank': return result.rows.map(({ label, place }) => [label, words.place(place)]);
    case 'compare': return result.rows.map(({ label, best, worst }) => [label, words.placesFrom(best, worst)]);
    case 'rate': return result.rows.map(({ label, means }) => [label, SCALES.filter((scale) => scale in means).map((scale) => {
      const mean = means[scale] ?? null;
      return mean === null ? '–' : words.mean(mean);
    }).join(' · ')]);
  }
}

export const closingStyles = [agreementStyles, css`
  .closing { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: calc(3 * var(--u)); }
  .thanks { display: flex; align-items: baseline; gap: calc(3 * var(--u)); flex-wrap: wrap; }
  .thanks h1 { font-size: calc(9 * var(--u)); color: var(--brand); font-weight: 720; }
  .thanks p { font-size: calc(3.4 * var(--u)); color: var(--muted); }
  .bare { align-items: center; justify-content: center; }
  .bare .thanks h1 { font-size: calc(15 * var(--u)); }
  .agreed { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; gap: calc(5 * var(--u)); }
  .vote-title { font-size: 1em; margin-block: .7em .35em; --lines: 2; }
  .vote-title span { font-weight: 400; color: var(--muted); white-space: nowrap; }
  .top { display: grid; gap: .3em; }
  .top.brief { --lines: 1; }
  .top li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1em; align-items: baseline; }
  .top b { white-space: nowrap; color: var(--brand); font-variant-numeric: tabular-nums; }
`];
