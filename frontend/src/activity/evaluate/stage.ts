import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Rating } from '../../protocol';
import { common, promptHead, turnout } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, isRaw, list, number, optionalNumber, text, type Raw } from '../../stage/read';
import { meanList, meanRowStyles, type MeanRow } from '../rate/bars';
import { choiceList, choiceStyles } from '../vote/choices';

/** An evaluation: what is asked while people answer; once it is revealed, means and how the ratings spread. Never what people wrote. */
export const evaluateStage = stageKind({
  read: (raw) => ({
    ...common(raw), answered: count(raw['answered']), joined: count(raw['joined']), onPaper: count(raw['onPaper']),
    questions: list(raw['questions'], (question, i): Choice => ({ id: i, label: text(question['text']) })),
  }),

  draw: (activity, { parts, words }) => {
    const result = parts['result'];
    const shown = isRaw(result) && result['kind'] === 'evaluate' && result['activity'] === activity.id ? result : null;
    const onPaper = shown ? count(shown['onPaper']) : activity.onPaper;
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 4 : 4.8)}
        ${shown ? means(list(shown['rows'], row), words) : html`${choiceList(activity.questions, words, words.moreStatements)}${hint(activity.status, words)}`}`,
      side: turnout(words.evaluated, shown ? count(shown['people']) : activity.answered, activity.joined, words, onPaper > 0 ? words.sheets(onPaper) : ''),
    };
  },

  styles: [meanRowStyles, choiceStyles],
});

function row(raw: Raw): MeanRow {
  const spread = Array.isArray(raw['spread']) ? raw['spread'].map(count) : [];
  const mean = optionalNumber(raw['mean']);
  const rating: Rating = {
    n: count(raw['n']), mean: mean === null ? null : Math.min(5, Math.max(1, mean)), spread: [0, 1, 2, 3, 4].map((i) => spread[i] ?? 0), by: [],
  };
  return { id: number(raw['id']), label: text(raw['label']), rating };
}

function means(rows: readonly MeanRow[], words: Words): TemplateResult {
  const [low, high] = words.evaluateEnds;
  const few = rows.some(({ rating }) => rating?.mean === null && rating.n > 0);
  return html`
    <p class="hint"><span>1 – ${low}</span> <span>5 – ${high}</span>${few ? html` <span>${words.tooFew}</span>` : nothing}</p>
    ${meanList(rows, words)}`;
}

function hint(status: string, words: Words): TemplateResult {
  if (status === 'closed') return html`<p class="hint closed"><b>${words.evaluateClosed}</b></p>`;
  return html`<p class="hint"><b>${status === 'ready' ? words.evaluateReady : words.evaluateOpen}</b> <span>${words.evaluateUnsigned}</span></p>`;
}
