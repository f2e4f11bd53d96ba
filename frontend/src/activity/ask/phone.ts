import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AskOwn, AskPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Ctx, Panel } from '../../phone/panel';
import { mine, type Mine } from '../../phone/mine';
import { supportable, type Support } from '../../phone/support';
import { writing } from '../../phone/writing';
import { inOrder, questionsIn, type Question } from './questions';
import { reply } from './reply';

/** Asking, and saying of the questions of others that one wants to know it too. */
export const ask: Panel<AskPart> = (activity, ctx) => {
  const { t, n } = ctx.words;
  const queue = questionsIn(ctx.parts);
  const own = ctx.own as AskOwn | undefined;
  const asked = new Set(own?.asked.map(({ id }) => id));
  const now = queue.find(({ id }) => id === activity.current);
  const answered = queue.filter((one) => one.answered);
  const hidden = activity.count - queue.length;
  const how = {
    id: 'thought', key: String(activity.id), label: t('ask.label'), help: t('ask.help'), rows: 2, limit: activity.limit, button: t('gather.send'),
    command: (text: string) => ({ kind: 'ask.ask', activity: activity.id, text } as const),
  };
  return html`
    ${now === undefined ? nothing : beingAnswered(now, asked.has(now.id), ctx)}
    ${activity.status === 'open' ? html`<div class="asking">${writing(activity, how, ctx)}</div>` : html`<p class="state">${t('ask.closed')}</p>`}
    ${mine(activity, own?.asked ?? [], asking(activity, queue, ctx), ctx)}
    ${others(activity, queue, asked, ctx)}
    ${answered.length === 0 ? nothing : html`
      <details class="answered"><summary>${n('n.answered', answered.length)}</summary>
        <ul class="themes">${repeat(answered, ({ id }) => id, ({ text, support, answer }) => html`
          <li><span class="name" lang="" dir="auto">${tied(text)}</span><span class="count">${n('n.want', support)}</span>${reply(answer, ctx.words)}</li>`)}</ul>
      </details>`}
    ${hidden > 0 ? html`<p class="quiet centred">${n('n.notShown', hidden)}</p>` : nothing}`;
};

/** `there`: undefined if it is not among those that everybody sees. */
function asking(activity: AskPart, queue: readonly Question[], { own, words }: Ctx): Mine {
  const { t, n } = words;
  const { waiting, answers } = (own ?? {}) as Partial<AskOwn>;
  const there = (id: number) => queue.find((one) => one.id === id);
  return {
    title: t('ask.mine'), limit: activity.limit, say: 'ask.ask', waiting,
    edit: (question, text) => ({ kind: 'ask.edit', activity: activity.id, question, text }),
    withdraw: (question) => ({ kind: 'ask.withdraw', activity: activity.id, question }),
    fate: (id) => id === activity.current ? t('ask.isNow') : there(id)?.answered === true ? t('ask.isAnswered')
      : answers?.[id] !== undefined ? t('ask.isWritten') : undefined,
    // while it stands above, it is not shown twice, nor read twice when it comes back
    below: (id) => html`<div role="status" class=${id === activity.current ? 'unseen' : ''}>${reply(answers?.[id], words)}</div>`,
    note: (id) => {
      const support = there(id)?.support ?? 0;
      return support < 2 ? undefined : n('n.want', support);
    },
  };
}

function beingAnswered(now: Question, isMine: boolean, { words }: Ctx) {
  const { t, n } = words;
  return html`
    <section class="answering" aria-labelledby="answering">
      <h3 id="answering">${t('ask.now')}</h3>
      <p class="words" lang="" dir="auto">${tied(now.text)}</p>
      ${reply(now.answer, words)}
      <p class="quiet">${isMine ? html`<strong>${t('ask.yours')}</strong> · ` : nothing}${n('n.want', now.support)}</p>
    </section>`;
}

/** What others ask and what waits for an answer, as somebody is reading it: only they bring it into a new order. */
function others(activity: AskPart, queue: Question[], asked: ReadonlySet<number>, ctx: Ctx) {
  const { t, n } = ctx.words;
  const how: Support = {
    label: t('ask.support'), open: activity.status === 'open', mine: (ctx.own as AskOwn | undefined)?.supported,
    command: (question, wanted) => ({ kind: 'ask.support', activity: activity.id, question, wanted }),
  };
  const open = queue.filter(({ id, answered }) => !answered && id !== activity.current && !asked.has(id));
  const read = inOrder(open, ctx.ui.order);
  const moved = read.some(({ id }, at) => id !== open[at]?.id);
  const refresh = () => { ctx.dispatch({ t: 'ui', change: { order: queue.map(({ id }) => id) } }); };
  return html`
    <section class="stack" aria-labelledby="others">
      <h3 id="others">${t('ask.others')}</h3>
      ${read.length === 0
        ? html`<p class="quiet">${t(queue.some(({ id, answered }) => answered && !asked.has(id)) ? 'ask.noneOpen' : 'ask.othersEmpty')}</p>`
        : html`<ul class="cards">${repeat(read, ({ id }) => id, (one) => html`<li>${supportable(one, how, ctx, n('n.want', one.support), reply(one.answer, ctx.words))}</li>`)}</ul>`}
      ${moved ? html`<p class="moved"><button type="button" class="small" @click=${refresh}>
        <span aria-hidden="true">↑↓ </span>${t('ask.refresh')}</button></p>` : nothing}
    </section>`;
}
