import { html, nothing } from 'lit/html.js';
import type { CompareOwn, ComparePart, CompareResultPart, Pair } from '../../protocol';
import { bar } from '../../phone/bar';
import { cards } from '../../phone/cards';
import { choiceButton } from '../../phone/choice-button';
import { tied } from '../../phone/format';
import { filled, type Language, type Words } from '../../phone/i18n';
import type { Panel } from '../../phone/panel';
import { whoAnswered } from '../../phone/who-answered';
import { numberOf, wanted } from './pairs';
import { COMPARE } from './words';

type Named = { id: number; label: string; pair: Pair };

/** Two things at a time, in the order that the server gave; a second tap takes an answer back. */
export const compare: Panel<ComparePart> = (activity, ctx) => {
  const { words } = ctx;
  const own = COMPARE[words.lang];
  const labels = new Map(activity.choices.map(({ id, label }) => [id, label]));
  const label = (id: number) => labels.get(id) ?? '';
  const pairs = wanted((ctx.own as CompareOwn | undefined)?.pairs ?? [], ctx.pending)
    .filter(({ one, other }) => labels.has(one) && labels.has(other))
    .map((pair): Named => ({ id: numberOf(pair), label: `${label(pair.one)} / ${label(pair.other)}`, pair }));
  const preferred = (id: number) => pairs.find((named) => named.id === id)?.pair.preferred ?? null;
  const inWords = (id: number) => {
    const one = preferred(id);
    return one === null ? words.t('turn.skipped') : one === 0 ? own.pass.toLowerCase() : `✓ ${label(one)}`;
  };
  const result = ctx.result as CompareResultPart | undefined;
  return cards({ ...activity, choices: pairs }, {
    title: own.which,
    done: (id) => preferred(id) !== null,
    some: (id) => preferred(id) !== null,
    inWords,
    buttons: ({ id }, give) => {
      const pair = pairs.find((named) => named.id === id)?.pair;
      if (pair === undefined) return nothing;
      const button = (what: number, name: string) => {
        const on = pair.preferred === what;
        return choiceButton(name, on, () => {
          give({ kind: 'compare.prefer', activity: activity.id, one: pair.one, other: pair.other, preferred: on ? null : what });
        });
      };
      return html`
        <div class="cards pair" role="group" aria-labelledby="rated">
          ${button(pair.one, label(pair.one))}<p class="quiet" aria-hidden="true">${own.or}</p>${button(pair.other, label(pair.other))}
          <div class="pass">${button(0, own.pass)}</div>
        </div>
        ${pair.preferred === null ? nothing : html`<p class="quiet">${own.again}</p>`}`;
    },
  }, { ...ctx, order: (items) => [...items] }, result === undefined ? undefined : resultOf(result, pairs, inWords, words));
};

function resultOf(result: CompareResultPart, pairs: readonly Named[], inWords: (id: number) => string, words: Words) {
  const { t, lang } = words;
  const own = COMPARE[lang];
  const answered = pairs.filter(({ pair }) => pair.preferred !== null);
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${t('turn.result')}</h3>
      <p class="quiet">${whoAnswered(result.people, result.onPaper, words)}. ${tied(filled(own.made, { n: result.comparisons }))}</p>
      ${result.few ? html`<p><strong>${tied(own.few)}</strong></p>` : nothing}
      <p class="quiet">${tied(own.how)}</p>
      <ol class="result">${result.rows.map((row) => html`
        <li>
          <p class="name">${tied(row.label)}</p>
          ${row.chance === null ? nothing : bar(row.chance / 100)}
          <p class="row"><strong>${placeOf(row, lang)}</strong>
            ${row.chance === null ? nothing : html`<span class="quiet">${tied(filled(own.chance, { chance: row.chance, low: row.low ?? 0, high: row.high ?? 0 }))}</span>`}</p>
        </li>`)}</ol>
      ${answered.length === 0 ? nothing : html`
        <details>
          <summary>${t('turn.own')}</summary>
          <ul class="rated">${answered.map(({ id, label }) => html`
            <li><div class="line"><span class="name">${tied(label)}</span> <span class="quiet">${inWords(id)}</span></div></li>`)}</ul>
        </details>`}
    </section>`;
}

/** "miejsce 1–3", or that there are too few comparisons to say. */
export function placeOf({ best, worst }: { best: number | null; worst: number | null }, lang: Language): string {
  const own = COMPARE[lang];
  return best === null || worst === null ? own.seldom : tied(filled(best === worst ? own.at : own.between, { best, worst }));
}
