import { html, nothing } from 'lit/html.js';
import type { Chosen, PlacesPart, ResultPart } from '../../protocol';
import { tied } from '../../phone/format';
import { filled, type Language, type Words } from '../../phone/i18n';
import { BUDGET } from '../budget/words';
import { dotsOn, type Points } from './ballot';

type Own = Record<'choosing' | 'compared' | 'chosen' | 'nothing' | 'plain', string> & { means: Record<Chosen['rule'], string> };

/** They come with the file that comes later. What both ways are called is as in a budget. */
export const PLACES: Record<Language, Own> = {
  pl: {
    choosing: 'Priorytety do wyboru: najwyżej {n}.',
    compared: 'Porównamy dwa sposoby wyboru, żaden niczego nie rozstrzyga.',
    chosen: 'Wybrane priorytety',
    nothing: 'Nic nie zostało wybrane.',
    plain: 'najwięcej popierających',
    means: {
      'equal-shares': 'Każda osoba ma taką samą część miejsc, a wybrane zostaje to, na co złożą się popierający.',
      phragmen: 'Po kolei wybieramy to, co najmniej obciąża popierających, więc każda grupa ma swoją część.',
      'equal-sectors': 'Każdy sektor ma taką samą część miejsc. Małe sektory są połączone.',
    },
  },
  en: {
    choosing: 'Priorities to be chosen: at most {n}.',
    compared: 'We compare two ways of choosing, neither decides anything.',
    chosen: 'Priorities chosen',
    nothing: 'Nothing was chosen.',
    plain: 'most supporters',
    means: {
      'equal-shares': 'Each person has the same part of the places, and what supporters pay for together is chosen.',
      phragmen: 'One after another we choose what burdens its supporters least, so each group has its part.',
      'equal-sectors': 'Each sector has the same part of the places. Small sectors are put together.',
    },
  },
  uk: {
    choosing: 'Пріоритети для вибору: щонайбільше {n}.',
    compared: 'Порівняємо два способи вибору, жоден нічого не вирішує.',
    chosen: 'Вибрані пріоритети',
    nothing: 'Нічого не вибрано.',
    plain: 'найбільше прихильників',
    means: {
      'equal-shares': 'Кожна особа має однакову частину місць, а вибрано те, на що складуться прихильники.',
      phragmen: 'По черзі вибираємо те, що найменше обтяжує прихильників, тож кожна група має свою частину.',
      'equal-sectors': 'Кожен сектор має однакову частину місць. Малі сектори об’єднано.',
    },
  },
};

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
