import { css, html, nothing, type TemplateResult } from 'lit';
import type { AskPart, Parts } from '../../protocol';
import { common, figure, promptHead, waiting } from '../../stage/common';
import { rowsShown } from '../../stage/fit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, isRaw, number, optionalNumber, text } from '../../stage/read';
import { questionsIn, type Question } from './questions';

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

  styles: css`
    .answering {
      flex: 1; min-height: 0; display: flex; flex-direction: column; gap: calc(1 * var(--u)); overflow: hidden;
      padding: calc(2.2 * var(--u)) calc(3 * var(--u)); border-radius: calc(1.6 * var(--u));
      background: var(--card); border: 1px solid var(--line); border-inline-start: calc(1 * var(--u)) solid var(--accent);
    }
    .answering h2 { font-size: calc(2.8 * var(--u)); color: var(--accent); }
    .answering .fill { flex: 1; }
    .answering .words { min-height: 100%; display: grid; align-content: center; font-weight: 680; line-height: 1.2; text-wrap: balance; }
    .answering .want { font-size: calc(2.8 * var(--u)); color: var(--muted); }
    .want b { color: var(--brand); font-variant-numeric: tabular-nums; }
    .queue { flex: none; display: flex; flex-direction: column; gap: calc(1.2 * var(--u)); }
    .queue.fill { flex: 1; min-height: 0; }
    .queue h2 { font-size: calc(2.6 * var(--u)); }
    .queue .fill { flex: 1; min-height: 0; }
    .rows { display: grid; gap: .5em; }
    .rows li { display: grid; grid-template-columns: 2.6em minmax(0, 1fr); gap: 0 .7em; align-items: center; }
    .rows .n {
      display: grid; place-items: center; min-block-size: 1.9em; border-radius: .5em; background: var(--brand-soft); color: var(--brand);
      font-weight: 700; font-variant-numeric: tabular-nums;
    }
    .rows .words { font-weight: 560; line-height: 1.18; --lines: 2; }
    .rows .share { grid-column: 2; block-size: calc(.9 * var(--u)); margin-block-start: .18em; border-radius: 99px; background: var(--line); overflow: hidden; }
    .rows .share i { display: block; block-size: 100%; border-radius: 99px; background: var(--brand); transition: inline-size .6s; }
    .rows .n { grid-row: 1 / span 2; }
    .rows .rest { display: block; color: var(--muted); font-weight: 600; }
    .below .rows { font-size: calc(2.8 * var(--u)); }
    .below .rows .words { --lines: 1; }
    @media (prefers-reduced-motion: reduce) { .rows .share i { transition: none; } }
  `,
});

/** Only what can be read: a projector shows less rather than break. */
function readable(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).flatMap(([key, raw]): [string, unknown][] => {
    if (key.startsWith('s/')) return [[key, count(raw)]];
    if (!key.startsWith('q/') || !isRaw(raw) || text(raw['text']).trim() === '') return [];
    return [[key, { id: number(raw['id']), text: text(raw['text']), answered: raw['answered'] === true }]];
  }));
}

function beingAnswered(now: Question, words: Words): TemplateResult {
  return html`
    <section class="answering" data-glide="q-${now.id}">
      <h2>${words.askNow}</h2>
      <narada-fit class="fill" .of=${now.text} .sizes=${[8, 7, 6.2, 5.5, 4.8, 4.2, 3.6, 3.1]}>
        <p class="words typed" dir="auto">${tie(now.text)}</p>
      </narada-fit>
      <p class="want"><b>${words.want(now.support)}</b></p>
    </section>`;
}

function queue(open: readonly Question[], below: boolean, words: Words): TemplateResult {
  const where = below ? 'below' : 'alone';
  const shown = rowsShown(open.length, ROOM[where], LEAST[where]);
  const most = Math.max(1, ...open.map(({ support }) => support));
  const rows = html`
    <ol class="rows">
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
