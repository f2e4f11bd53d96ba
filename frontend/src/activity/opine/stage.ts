import { html, type TemplateResult } from 'lit';
import type { OpinePart } from '../../protocol';
import { common, promptHead, turnout } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, list, number, text } from '../../stage/read';
import { choiceList } from '../vote/choices';
import { opinionBars, opinionStyles } from './bars';
import { readResult } from './result';

/** Statements. Until it is revealed only they and the turnout are to be seen, no number of anything. */
export const opineStage = stageKind<OpinePart & { answered: number; joined: number }>({
  read: (raw) => ({
    ...common(raw), kind: 'opine', revealed: raw['revealed'] === true, answered: count(raw['answered']), joined: count(raw['joined']),
    choices: list(raw['choices'], (choice) => ({ id: number(choice['id']), label: text(choice['label']) })),
  }),

  draw: (activity, { parts, words }) => {
    const result = readResult(parts['result']);
    const shown = result?.activity === activity.id ? result : null;
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 4 : 4.8)}
        ${shown ? opinionBars(shown, words) : html`${choiceList(activity.choices, words)}${hint(activity, words)}`}`,
      side: turnout(words.answered, shown ? shown.people : activity.answered, activity.joined, words),
    };
  },

  styles: opinionStyles,
});

function hint({ status }: OpinePart, words: Words): TemplateResult {
  if (status === 'closed') return html`<p class="hint closed"><b>${words.answersClosed}</b></p>`;
  return html`<p class="hint"><b>${status === 'ready' ? words.answersReady : words.answersOpen}</b> <span>${words.resultsLater}</span></p>`;
}
