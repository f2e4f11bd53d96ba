import { css, html, nothing, type TemplateResult } from 'lit';
import type { Choice, VotePart } from '../../protocol';
import { common, promptHead } from '../../stage/common';
import { rowsShown } from '../../stage/fit';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, list, number, oneOf, text } from '../../stage/read';
import { resultChart, resultStyles } from '../../stage/result';

/** The room that the list of choices has for sure, and what a choice of two lines needs, in u. */
const [ROOM, LEAST] = [50, 8.2];

/** A vote. Until the result is revealed only the choices and the turnout are to be seen, no number of any choice. */
export const voteStage = stageKind<VotePart & { voted: number; joined: number }>({
  read: (raw) => ({
    ...common(raw), kind: 'vote', method: oneOf(raw['method'], ['dots', 'approval']), dots: count(raw['dots']),
    perChoice: count(raw['perChoice']), revealed: raw['revealed'] === true,
    voted: count(raw['voted']), joined: count(raw['joined']),
    choices: list(raw['choices'], (choice) => ({ id: number(choice['id']), label: text(choice['label']) })),
  }),

  draw: (vote, { result, words }) => {
    const shown = result?.activity === vote.id ? result : null;
    return {
      main: html`
        ${promptHead(vote.prompt, 4.8)}
        ${shown ? resultChart(shown, words) : html`${choices(vote.choices, words)}${hint(vote, words)}`}`,
      side: turnout(words.voted, shown ? shown.voters : vote.voted, vote.joined, words),
    };
  },

  styles: [resultStyles, css`
    .choices {
      display: grid;
      grid-template: repeat(var(--rows), minmax(0, calc(11 * var(--u)))) / repeat(var(--columns), minmax(0, 1fr));
      gap: calc(1.4 * var(--u)) calc(2 * var(--u)); overflow: hidden;
    }
    .choices li {
      display: flex; align-items: center; min-height: 0; overflow: hidden; box-sizing: border-box; padding: calc(.8 * var(--u)) calc(2 * var(--u));
      border-radius: calc(1.2 * var(--u)); background: var(--card); border: 1px solid var(--line); font-weight: 550; line-height: 1.2;
    }
    .choices .rest { background: none; border: none; color: var(--muted); }
    .hint {
      flex: none; display: flex; flex-wrap: wrap; gap: 0 calc(3 * var(--u)); font-size: calc(2.6 * var(--u));
      color: var(--muted);
    }
    .hint b { color: var(--ink); font-weight: 650; }
    .hint.closed { font-size: calc(3.4 * var(--u)); }
    .closed b { color: var(--accent); }
    .turnout { display: grid; gap: calc(.6 * var(--u)); }
    .turnout .share {
      block-size: calc(1.6 * var(--u)); margin-block-start: calc(1 * var(--u)); border-radius: 99px;
      background: var(--line); overflow: hidden;
    }
    .turnout .share i {
      display: block; block-size: 100%; border-radius: 99px; background: var(--brand); transition: inline-size .6s;
    }
    @media (prefers-reduced-motion: reduce) { .turnout .share i { transition: none; } }
  `],
});

/** What can be chosen, without any number; also what is rated. */
export function choices(all: readonly Choice[], words: Words): TemplateResult {
  const columns = all.length > 6 ? 2 : 1;
  const shown = rowsShown(all.length, ROOM * columns, LEAST);
  const rows = Math.ceil(Math.min(all.length, shown + 1) / columns);
  const size = all.length > 6 ? 2.7 : all.length > 4 ? 3.4 : 4;
  return html`<ul class="choices fill" style="--columns: ${columns}; --rows: ${rows}; font-size: calc(${size} * var(--u))">
    ${all.slice(0, shown).map((choice) => html`
      <li data-glide="choice-${choice.id}"><span class="typed clamp" dir="auto">${tie(choice.label)}</span></li>`)}
    ${shown < all.length ? html`<li class="rest">${words.moreChoices(all.length - shown)}</li>` : nothing}
  </ul>`;
}

function hint(vote: VotePart, words: Words): TemplateResult {
  if (vote.status === 'closed') return html`<p class="hint closed"><b>${words.voteClosed}</b></p>`;
  const dots = vote.dots ?? 0;
  return html`<p class="hint">
    <b>${vote.status === 'ready' ? words.voteReady : words.voteOpen}</b>
    <span>${vote.method === 'dots' ? words.dots(dots) : words.approval}</span>
    ${vote.method === 'dots' && vote.perChoice > 0 && vote.perChoice < dots ? html`<span>${words.perChoice(vote.perChoice)}</span>` : nothing}
    <span>${words.resultsLater}</span>
  </p>`;
}

/** "Głosowało 23 z 41 osób" in large letters. */
export function turnout(did: string, voted: number, joined: number, words: Words): TemplateResult {
  const share = joined > 0 ? Math.min(100, (100 * voted) / joined) : 0;
  return html`
    <div class="figure turnout">
      <span>${did}</span> <strong>${voted}</strong>
      ${joined > 0 ? html`<span>${words.ofPeople(joined)}</span><div class="share"><i style="inline-size: ${share}%"></i></div>` : nothing}
    </div>`;
}
