import { css, html, nothing, type TemplateResult } from 'lit';
import type { RatedRow, RatePart, RateResultPart } from '../../protocol';
import { asked, promptHead, turnout } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count } from '../../stage/read';
import { scales } from '../../stage/scene';
import { choiceList } from '../vote/choices';
import { meanRows, meanRowStyles } from './bars';
import './map';

/** A rating. Until it is revealed only what is rated and the turnout are to be seen, no number of anything. */
export const rateStage = stageKind<RatePart & { rated: number; joined: number }>({
  read: (raw) => ({
    ...asked(raw), kind: 'rate', scales: scales(raw['scales']), rated: count(raw['rated']), joined: count(raw['joined']),
  }),

  draw: (activity, { rating, words }) => {
    const shown = rating?.activity === activity.id ? rating : null;
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 4 : 4.8)}
        ${shown ? result(shown, words) : html`${choiceList(activity.choices, words)}${hint(activity, words)}`}`,
      side: turnout(words.rated, shown ? shown.raters : activity.rated, activity.joined, words),
    };
  },

  styles: [meanRowStyles, css`
    narada-rate-map { flex: 1; min-height: 0; }
  `],
});

function result(shown: RateResultPart, words: Words): TemplateResult {
  if (shown.scales.length < 2) return meanRows(shown, words);
  const without = shown.rows.filter((row) => !onMap(row)).length;
  return html`
    <narada-rate-map class="fill" .rows=${shown.rows} .words=${words}></narada-rate-map>
    ${without > 0 ? html`<p class="hint">${words.notOnMap(without)}</p>` : nothing}`;
}

export function onMap({ ratings }: RatedRow): boolean {
  return (ratings.importance?.mean ?? null) !== null && (ratings.feasibility?.mean ?? null) !== null;
}

function hint(activity: RatePart, words: Words): TemplateResult {
  if (activity.status === 'closed') return html`<p class="hint closed"><b>${words.rateClosed}</b></p>`;
  return html`<p class="hint">
    <b>${activity.status === 'ready' ? words.rateReady : words.rateOpen}</b>
    ${activity.scales.map((scale) => html`<span>${words.scales[scale].name}: ${words.scales[scale].low} – ${words.scales[scale].high}</span>`)}
    <span>${words.resultsLater}</span>
  </p>`;
}
