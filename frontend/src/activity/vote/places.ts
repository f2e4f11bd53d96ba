import { html, nothing } from 'lit/html.js';
import type { PlacesPart, ResultPart } from '../../protocol';
import { tied } from '../../phone/format';
import { filled, type Words } from '../../phone/i18n';
import { BUDGET } from '../budget/words';
import { dotsOn, type Points } from './ballot';
import { PLACES } from './places-words';

/** What the vote is for and what decides, before anybody votes. */
export function choosing({ most, rule, decides }: PlacesPart, { lang }: Words) {
  const own = PLACES[lang];
  const both = BUDGET[lang];
  const way = decides === 'plain' ? own.plain : both.rules[rule];
  return html`<p class="quiet">${filled(own.choosing, { n: most })}
    ${decides === '' ? own.compared : filled(both.decides, { way })} ${decides === 'proportional' ? tied(own.means[rule]) : nothing}</p>`;
}

/** What was chosen, in either way, and why; nothing if the votes were only counted. */
export function chosenIn({ rows, chosen, voters }: ResultPart, points: Points, { lang }: Words) {
  if (!chosen) return nothing;
  const own = PLACES[lang];
  const both = BUDGET[lang];
  const first = both.rules[chosen.rule];
  const decided = chosen.decides === '' ? [] : chosen.decides === 'plain' ? chosen.plain : chosen.proportional;
  const either = rows.filter(({ id }) => chosen.proportional.includes(id) || chosen.plain.includes(id));
  const order = [...either].sort((a, b) => Number(decided.includes(b.id)) - Number(decided.includes(a.id)));
  return html`
    <section class="stack" aria-labelledby="places">
      <h3 id="places">${own.chosen}</h3>
      <p class="quiet">${chosen.decides === '' ? own.compared : filled(both.decides, { way: chosen.decides === 'plain' ? own.plain : first })}</p>
      ${order.length === 0 ? html`<p>${own.nothing}</p>` : html`<ul class="result">${order.map(({ id, label }) => html`
        <li>
          <p class="name">${decided.includes(id) ? html`<span class="ok">✓ </span>` : nothing}<strong>${tied(label)}</strong></p>
          <p class="quiet">${tied(both.fates[chosen.fates[String(id)] ?? 'neither'])}${dotsOn(points, id) > 0 ? ` · ${both.own}` : ''}</p>
        </li>`)}</ul>`}
      <p class="quiet">${tied(filled(both.served, { first, n: chosen.proportionalServed, of: voters, second: own.plain, m: chosen.plainServed }))}</p>
    </section>`;
}
