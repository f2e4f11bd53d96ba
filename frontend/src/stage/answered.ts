import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Parts, ResultView } from '../protocol';
import { choiceList, choiceStyles } from '../activity/vote/choices';
import { answersHint, asked, promptHead, turnout } from './common';
import type { Words } from './i18n/words';
import { stageKind } from './picture';
import { count } from './read';
import { resultView } from './scene';

/**
 * Where each person answers about several things. Until it is revealed only these and the turnout are to be seen, no number
 * of anything.
 */
export function answeredStage<R extends { activity: number; people: number; onPaper?: number }>(
  readResult: (raw: unknown) => R | null, picture: (result: R, words: Words, view: ResultView, parts: Parts) => TemplateResult, styles: CSSResultGroup,
  more = (words: Words) => words.moreChoices,
) {
  return stageKind({
    read: (raw) => ({ ...asked(raw), answered: count(raw['answered']), joined: count(raw['joined']), onPaper: count(raw['onPaper']), view: resultView(raw['view']) }),

    draw: (activity, { parts, words }) => {
      const result = readResult(parts['result']);
      const shown = result?.activity === activity.id ? result : null;
      const onPaper = shown ? (shown.onPaper ?? 0) : activity.onPaper;
      return {
        main: html`
          ${promptHead(activity.prompt, shown ? 4 : 4.8)}
          ${shown ? picture(shown, words, activity.view, parts) : html`${choiceList(activity.choices, words, more(words))}${answersHint(activity.status, words)}`}`,
        side: turnout(words.answered, shown ? shown.people : activity.answered, activity.joined, words, onPaper > 0 ? words.sheets(onPaper) : ''),
      };
    },

    styles: [choiceStyles, styles],
  });
}
