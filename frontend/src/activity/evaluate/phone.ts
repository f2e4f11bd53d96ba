import { html, nothing } from 'lit/html.js';
import type { EvaluateOwn, EvaluatePart, EvaluateResultPart } from '../../protocol';
import { bar } from '../../phone/bar';
import { tied } from '../../phone/format';
import type { Ctx, Panel } from '../../phone/panel';
import { fives } from '../rate/fives';
import { inNumbers } from '../../phone/in-numbers';
import { whoAnswered } from '../../phone/who-answered';
import { hasAnswered, wanted } from './answers';
import { field } from './field';
import { EVALUATE } from './words';

/** One calm page: questions with five buttons each, then a few words if one likes. Each answer is sent by itself. */
export const evaluate: Panel<EvaluatePart> = (activity, ctx) => {
  const { lang } = ctx.words;
  const answers = wanted(ctx.own as EvaluateOwn | undefined, ctx.pending);
  const result = ctx.result as EvaluateResultPart | undefined;
  if (activity.status !== 'open') return html`<p class="state">${EVALUATE[lang].closed}</p>${result === undefined ? nothing : means(result, ctx)}`;
  return html`
    <p class="quiet">${EVALUATE[lang].intro}</p>
    ${activity.questions.map(({ id, text }) => fives(
      `q-${id}`, tied(text), [EVALUATE[lang].low, EVALUATE[lang].high], answers.ratings[id] ?? 0, ctx.words,
      (value) => { ctx.send({ kind: 'evaluate.rate', activity: activity.id, question: id, value }); }))}
    ${activity.fields.map((one) => field(activity, one, answers.texts[one.id] ?? '', ctx))}
    <div class="dock"><p class="fate" role="status">${fate(answers, ctx)}</p></div>`;
};

function fate(answers: EvaluateOwn, { words: { t, lang }, pending, online }: Ctx) {
  if (pending.some((item) => item.phase !== 'saved')) return t(online ? 'sending' : 'waiting');
  return hasAnswered(answers) ? html`<span class="ok arrived"><span aria-hidden="true">✓ </span>${EVALUATE[lang].thanks}</span>` : t('turn.unanswered');
}

function means({ people, onPaper, rows }: EvaluateResultPart, { words }: Ctx) {
  const { t, n, lang } = words;
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${t('turn.result')}</h3>
      <p class="quiet">${whoAnswered(people, onPaper, words)}</p>
      <ul class="result">${rows.map((row) => html`
        <li>
          <p class="name">${tied(row.label)}</p>
          <p class="row quiet"><span>${n('n.raters', row.n)}</span>
            <strong>${row.mean === null ? EVALUATE[lang].few : inNumbers(row.mean, words)}</strong></p>
          ${bar(row.mean === null ? 0 : (row.mean - 1) / 4)}
        </li>`)}</ul>
    </section>`;
}
