import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen, PlacesPart, ResultPart, Way } from '../../protocol';
import type { Words } from '../../stage/i18n/words';
import { count, oneOf, type Raw } from '../../stage/read';
import { twoWays } from '../../stage/two-ways';

export function readPlaces(raw: Raw): PlacesPart {
  return {
    most: count(raw['most']), rule: oneOf<Chosen['rule']>(raw['rule'], ['equal-shares', 'phragmen', 'equal-sectors']),
    decides: oneOf<Way | ''>(raw['decides'], ['', 'proportional', 'plain']),
  };
}

/** How many are chosen and what decides: to be seen before anybody votes. */
export function placesHint({ most, rule, decides }: PlacesPart, words: Words): TemplateResult {
  const way = decides === 'plain' ? words.ways.supporters : words.ways[rule];
  return html`<p class="hint choosing"><b>${words.choosing(most)}</b>
    <span>${decides === '' ? words.onlyCompared : words.decides(way)}</span>
    ${decides === 'proportional' ? html`<span>${words.waysMean[rule]}</span>` : nothing}</p>`;
}

/** What both ways have chosen, beside each other. */
export function placesChosen(result: ResultPart, chosen: Chosen, words: Words): TemplateResult {
  const rows = result.rows.map(({ id, label, votes, supporters }) => ({ id, label, note: '', votes: supporters ?? votes }));
  const more = [words.choosing(result.places ?? rows.length) + '.', ...(chosen.decides === '' ? [words.onlyCompared] : [])];
  return twoWays(chosen, rows, result.voters, more, words, words.ways.supporters);
}
