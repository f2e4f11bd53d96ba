import { html, css, nothing } from 'lit';
import { oneOf, count, isRaw, list } from '../../stage/read';
import { answersHint, common, promptHead, turnout } from '../../stage/common';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import { stageKind } from '../../stage/picture';
import { twoWays, twoWaysStyles } from '../../stage/two-ways';
import type { Way } from '../../protocol';
import { zloty } from './money';
import { project, readResult } from './result';

const SIZES = [3.8, 3.4, 3, 2.7, 2.4, 2.2];
/** From so many projects on they stand in two columns. */
const TWO_COLUMNS = 8;

/** Projects and what they cost; once it is revealed, what the budget reaches for, counted both ways. */
export const budgetStage = stageKind({
  read: (raw) => ({
    ...common(raw), budget: count(raw['budget']), decides: oneOf<Way>(raw['decides'], ['proportional', 'plain']), projects: list(raw['projects'], project),
    points: isRaw(raw['points']) ? { all: count(raw['points']['all']), each: count(raw['points']['each']) } : null,
    answered: count(raw['answered']), joined: count(raw['joined']), onPaper: count(raw['onPaper']),
  }),

  draw: (activity, { parts, words }) => {
    const result = readResult(parts['result']);
    const shown = result?.activity === activity.id ? result : null;
    const onPaper = shown ? shown.onPaper : activity.onPaper;
    const { points } = activity;
    const [first, second] = [words.ways['equal-shares'], points ? words.waysPoints : words.ways.plain];
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 3.4 : 4.2)}
        <p class="money">${words.budgetOf(zloty(activity.budget))}${points && !shown ? html` · ${words.pointsEach(points.all, points.each)}` : nothing}</p>
        ${shown ? twoWays(shown.chosen, shown.rows.map((row) => ({ ...row, note: zloty(row.cost) })), shown.people,
          [words.moneyLeft(first, zloty(shown.proportionalLeft), second, zloty(shown.plainLeft))], words, second) : html`
          <narada-fit class="fill" .of=${activity.projects} .sizes=${SIZES}>
            <ul class="projects ${activity.projects.length > TWO_COLUMNS ? 'two' : ''}">${activity.projects.map(({ label, cost }) => html`
              <li><span class="typed clamp" dir="auto">${tie(label)}</span><b>${zloty(cost)}</b></li>`)}</ul></narada-fit>
          <p class="hint"><span>${words.decides(activity.decides === 'plain' ? second : first)}</span>${
            activity.decides === 'plain' ? nothing : html` <span>${points ? words.waysMeanPoints : words.waysMean['equal-shares']}</span>`}</p>
          ${answersHint(activity.status, words)}`}`,
      side: turnout(words.voted, shown ? shown.people : activity.answered, activity.joined, words, onPaper > 0 ? words.onPaper(onPaper) : ''),
    };
  },

  styles: [twoWaysStyles, css`
    .money { font-size: calc(3 * var(--u)); font-weight: 700; color: var(--brand); }
    .projects { display: grid; gap: .5em 1.6em; align-content: start; }
    .projects.two { grid-template-columns: 1fr 1fr; }
    .projects li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .8em; align-items: baseline; border-block-end: 1px solid var(--line); padding-block-end: .3em; }
    .projects span { --lines: 2; line-height: 1.15; font-weight: 600; }
    .projects b { color: var(--brand); white-space: nowrap; font-variant-numeric: tabular-nums; }
  `],
});
