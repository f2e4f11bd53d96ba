import { css, html, nothing, type TemplateResult } from 'lit';
import type { RankPart, RankResultPart } from '../../protocol';
import { answersHint, common, promptHead, turnout } from '../../stage/common';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, list, number, text } from '../../stage/read';
import { choiceList } from '../vote/choices';
import { readResult } from './result';

const SIZES = [4.4, 4, 3.6, 3.2, 2.9, 2.6, 2.4];
/** Up to so many rows stand below each other. */
const ONE_COLUMN = 7;

/** A ranking. Until it is revealed only what is put in order and the turnout are to be seen, no number of anything. */
export const rankStage = stageKind<RankPart & { answered: number; joined: number }>({
  read: (raw) => ({
    ...common(raw), kind: 'rank', revealed: raw['revealed'] === true, answered: count(raw['answered']), joined: count(raw['joined']),
    choices: list(raw['choices'], (choice) => ({ id: number(choice['id']), label: text(choice['label']) })),
  }),

  draw: (activity, { parts, words }) => {
    const result = readResult(parts['result']);
    const shown = result?.activity === activity.id ? result : null;
    return {
      main: html`
        ${promptHead(activity.prompt, shown ? 4 : 4.8)}
        ${shown ? order(shown, words) : html`${choiceList(activity.choices, words)}${answersHint(activity.status, words)}`}`,
      side: turnout(words.answered, shown ? shown.people : activity.answered, activity.joined, words),
    };
  },

  styles: css`
    .places { height: 100%; display: grid; grid-auto-rows: minmax(min-content, 4.6em); align-content: start; gap: .35em .6em; }
    .places li {
      display: grid; grid-template-columns: 1.9em minmax(0, 1fr) auto; gap: 0 .6em; align-items: center; padding: .2em .8em;
      border-radius: .4em; background: var(--card); border: 1px solid var(--line);
    }
    .places b { color: var(--brand); font-size: 1.3em; font-variant-numeric: tabular-nums; }
    .places .label { font-weight: 600; line-height: 1.15; --lines: 2; }
    .places .note { text-align: end; line-height: 1.15; font-size: max(.7em, 2.3 * var(--u)); color: var(--muted); white-space: nowrap; }
    .places .note > * { display: block; font-style: normal; }
    .places em { font-weight: 650; color: var(--accent); }
    /* Read down the first column, then down the second. */
    .places.two { grid-auto-flow: column; grid-template: repeat(var(--rows), minmax(min-content, 4.6em)) / repeat(2, minmax(0, 1fr)); }
    .places.two li { grid-template-columns: 1.9em minmax(0, 1fr); align-content: center; padding-block: 0; }
    .places.two .label { --lines: 3; }
    .places.two .note { grid-column: 2; text-align: start; }
    .places.two .note > * { display: inline; }
  `,
});

function order({ rows }: RankResultPart, words: Words): TemplateResult {
  const points = rows.some(({ place, byPoints }) => place !== byPoints);
  const two = rows.length > ONE_COLUMN;
  return html`
    <narada-fit class="fill" .of=${rows} .sizes=${SIZES}>
      <ol class="places ${two ? 'two' : ''}" style="--rows: ${Math.ceil(rows.length / 2)}">${rows.map(({ id, label, place, byPoints, first }) => html`
        <li data-glide="choice-${id}">
          <b>${place}.</b><p class="label typed clamp" dir="auto">${tie(label)}</p>
          <p class="note">${rows.some((other) => other.id !== id && other.place === place) ? html`<em>${words.exAequo}</em>` : nothing}
            ${place === byPoints ? nothing : html`<span>${words.byPoints(byPoints)}</span>`}
            ${two ? nothing : html`<span>${words.putFirst(first)}</span>`}</p>
        </li>`)}
      </ol>
    </narada-fit>
    <p class="hint"><span>${words.rankHow}</span> ${points ? html`<span>${words.rankPoints}</span>` : nothing}</p>`;
}
