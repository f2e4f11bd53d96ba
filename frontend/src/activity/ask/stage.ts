import { css, html, nothing, type TemplateResult } from 'lit';
import type { AskPart } from '../../protocol';
import { common, figure, promptHead, waiting } from '../../stage/common';
import { rowsShown } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, optionalNumber } from '../../stage/read';
import { answeringStyles, beingAnswered } from './answering';
import { questionsIn, type Question } from './questions';
import { readable } from './readable';

/** The room that the queue has for sure, alone and below a question that is being answered, and what a row needs there, in u. */
const ROOM = { alone: 54, below: 22 };
const LEAST = { alone: 8.4, below: 7 };

/** What is being answered in the largest letters, and what most people want to know after it. */
export const askStage = stageKind<AskPart>({
  read: (raw) => {
    const current = optionalNumber(raw['current']);
    return { ...common(raw), kind: 'ask', limit: count(raw['limit']), count: count(raw['count']), ...(current === null ? {} : { current }) };
  },

  draw: (activity, { parts, words }) => {
    const all = questionsIn(readable(parts));
    const now = all.find(({ id }) => id === activity.current);
    const open = all.filter((one) => !one.answered && one !== now);
    const answered = all.filter((one) => one.answered).length;
    return {
      main: html`
        ${promptHead(activity.prompt, now ? 3.6 : 4.8)}
        ${now ? beingAnswered(now, words) : nothing}
        ${open.length > 0 ? queue(open, now !== undefined, words) : nothing}
        ${now || open.length > 0 ? nothing : waiting(emptiness(activity, answered, words))}`,
      side: figure(activity.count, words.unit('question', activity.count), [
        { ready: words.askReady, open: words.askOpen, closed: words.askClosed }[activity.status],
        ...(answered > 0 ? [words.askAnswered(answered)] : []),
      ].join('. ')),
    };
  },

  styles: [answeringStyles, css`
    .queue { flex: none; display: flex; flex-direction: column; gap: calc(1.2 * var(--u)); }
    .queue.fill { flex: 1; min-height: 0; }
    .queue h2 { font-size: calc(2.6 * var(--u)); }
    .queue .fill { flex: 1; min-height: 0; }
    .waiting-line { display: grid; gap: .5em; }
    .waiting-line li { display: grid; grid-template-columns: 2.6em minmax(0, 1fr); gap: 0 .7em; align-items: center; }
    .waiting-line .n {
      display: grid; place-items: center; min-block-size: 1.9em; border-radius: .5em; background: var(--brand-soft); color: var(--brand);
      font-weight: 700; font-variant-numeric: tabular-nums;
    }
    .waiting-line .words { font-weight: 560; line-height: 1.18; --lines: 2; }
    .waiting-line .share { grid-column: 2; block-size: calc(.9 * var(--u)); margin-block-start: .18em; border-radius: 99px; background: var(--line); overflow: hidden; }
    .waiting-line .share i { display: block; block-size: 100%; border-radius: 99px; background: var(--brand); transition: inline-size .6s; }
    .waiting-line .n { grid-row: 1 / span 2; }
    .waiting-line .rest { display: block; color: var(--muted); font-weight: 600; }
    .below .waiting-line { font-size: calc(2.8 * var(--u)); }
    .below .waiting-line .words { --lines: 1; }
    @media (prefers-reduced-motion: reduce) { .waiting-line .share i { transition: none; } }
  `],
});

function queue(open: readonly Question[], below: boolean, words: Words): TemplateResult {
  const where = below ? 'below' : 'alone';
  const shown = rowsShown(open.length, ROOM[where], LEAST[where]);
  const most = Math.max(1, ...open.map(({ support }) => support));
  const rows = html`
    <ol class="waiting-line">
      ${open.slice(0, shown).map((one) => html`
        <li data-glide="q-${one.id}">
          <b class="n" aria-label=${words.want(one.support)}>${one.support}</b>
          <p class="words typed clamp" dir="auto">${tie(one.text)}</p>
          <div class="share" aria-hidden="true"><i style="inline-size: ${(100 * one.support) / most}%"></i></div>
        </li>`)}
      ${shown < open.length ? html`<li class="rest">${words.moreQuestions(open.length - shown)}</li>` : nothing}
    </ol>`;
  return below
    ? html`<section class="queue below"><h2 class="kicker">${words.askNext}</h2>${rows}</section>`
    : html`<section class="queue fill"><h2 class="kicker">${words.askQueue}</h2>
        <narada-fit class="fill" .of=${open} .sizes=${[4.2, 3.8, 3.4, 3.1, 2.8]}>${rows}</narada-fit></section>`;
}

function emptiness({ status }: AskPart, answered: number, words: Words): string {
  if (answered > 0) return words.askQueueEmpty;
  return status === 'ready' ? words.askReady : words.askEmpty;
}
