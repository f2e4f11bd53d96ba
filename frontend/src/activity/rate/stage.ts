import { css, html, nothing, type TemplateResult } from 'lit';
import { letter } from '../../letter';
import type { RatedRow, RatePart, RateResultPart, Scale, ScaleName, ScaleNames, Verdict } from '../../protocol';
import { asked, promptHead, turnout } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count } from '../../stage/read';
import { named, scales } from '../../stage/scene';
import { choiceList, choiceStyles } from '../vote/choices';
import { meanRows, meanRowStyles } from './bars';
import { called } from './names';
import './map';

/** What is agreed on comes first, what nothing can be said of last. */
const VERDICTS_IN_ORDER: readonly Verdict[] = [
  'supported-by-all', 'rejected-by-all', 'sectors-differ', 'supported-overall', 'rejected-overall', 'divided-inside', 'no-clear-majority', 'too-few',
];

/** A rating. Until it is revealed only what is rated and the turnout are to be seen, no number of anything. */
export const rateStage = stageKind<RatePart & { answered: number; joined: number; onPaper: number }>({
  read: (raw) => ({
    ...asked(raw), kind: 'rate', scales: scales(raw['scales']), ...named(raw['names']), answered: count(raw['answered']), joined: count(raw['joined']),
    onPaper: count(raw['onPaper']),
  }),

  draw: (activity, { rating, words }) => {
    const shown = rating?.activity === activity.id ? rating : null;
    const onPaper = shown ? (shown.onPaper ?? 0) : activity.onPaper;
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 4 : 4.8)}
        ${shown ? result(shown, activity, words) : html`${choiceList(activity.choices, words)}${hint(activity, words)}`}`,
      side: turnout(words.rated, shown ? shown.raters : activity.answered, activity.joined, words, onPaper > 0 ? words.sheets(onPaper) : ''),
    };
  },

  styles: [meanRowStyles, choiceStyles, css`
    narada-rate-map { flex: 1; min-height: 0; }
    .map-verdicts { flex: none; margin: 0; display: flex; flex-wrap: wrap; gap: .1em 1.2em; font-size: calc(2.2 * var(--u)); line-height: 1.25; color: var(--muted); }
    .map-verdicts .supported-by-all { color: var(--brand); }
    .map-verdicts .rejected-by-all, .map-verdicts .sectors-differ { color: var(--accent); }
  `],
});

function result(shown: RateResultPart, { names }: RatePart, words: Words): TemplateResult {
  const few = shown.few === true ? html`<p class="few">${words.few}</p>` : nothing;
  if (shown.scales.length < 2) return html`${few}${meanRows(shown, scaleOf(shown.scales[0] ?? 'importance', names, words), words)}`;
  const without = shown.rows.filter((row) => !onMap(row)).length;
  return html`
    ${few}
    <narada-rate-map class="fill" .rows=${shown.rows} .words=${words} .names=${names}></narada-rate-map>
    ${shown.scales.map((scale) => verdicts(shown, scale, scaleOf(scale, names, words).name, words))}
    ${without > 0 ? html`<p class="hint">${words.notOnMap(without)}</p>` : nothing}`;
}

/** What may be said of each row, by the letters that stand on the map: one line a scale. */
function verdicts({ rows }: RateResultPart, scale: Scale, name: string, words: Words): TemplateResult | typeof nothing {
  const said = VERDICTS_IN_ORDER.flatMap((verdict) => {
    const letters = rows.flatMap(({ ratings }, i) => (ratings[scale]?.verdict === verdict && ratings[scale].n > 0 ? [letter(i)] : []));
    return letters.length === 0 ? [] : [html`<span class=${verdict}>${words.ratedVerdict[verdict]}: <b>${letters.join(',\u00a0')}</b></span>`];
  });
  return said.length === 0 ? nothing : html`<p class="map-verdicts"><b dir="auto">${name}</b> ${said}</p>`;
}

const scaleOf = (scale: Scale, names: ScaleNames | undefined, words: Words): ScaleName => called(names, scale, words.scales[scale]);

/** "Pilność: niska – wysoka" */
function inShort({ name, low, high }: ScaleName): string {
  return low === '' && high === '' ? name : `${name}: ${low || '1'} – ${high || '5'}`;
}

export function onMap({ ratings }: RatedRow): boolean {
  return (ratings.importance?.mean ?? null) !== null && (ratings.feasibility?.mean ?? null) !== null;
}

function hint(activity: RatePart, words: Words): TemplateResult {
  if (activity.status === 'closed') return html`<p class="hint closed"><b>${words.rateClosed}</b></p>`;
  return html`<p class="hint">
    <b>${activity.status === 'ready' ? words.rateReady : words.rateOpen}</b>
    ${activity.scales.map((scale) => html`<span dir="auto">${inShort(scaleOf(scale, activity.names, words))}</span>`)}
    <span>${words.resultsLater}</span>
  </p>`;
}
