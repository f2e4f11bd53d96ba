import { html } from 'lit';
import type { OpinePart } from '../../protocol';
import { answersHint, common, promptHead, turnout } from '../../stage/common';
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
        ${shown ? opinionBars(shown, words) : html`${choiceList(activity.choices, words)}${answersHint(activity.status, words)}`}`,
      side: turnout(words.answered, shown ? shown.people : activity.answered, activity.joined, words),
    };
  },

  styles: opinionStyles,
});
