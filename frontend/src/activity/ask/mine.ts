import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AskOwn, AskPart } from '../../protocol';
import { tied } from '../../phone/format';
import type { Item } from '../../phone/outbox';
import { progress, type Ctx } from '../../phone/panel';
import { withdrawal } from '../../phone/withdrawal';
import type { Question } from './questions';

type Asked = AskOwn['asked'][number];

/** What I asked and how it stands, and below what is still on its way. */
export function mine(activity: AskPart, asked: readonly Asked[], queue: readonly Question[], ctx: Ctx) {
  const coming = ctx.pending.filter((item) => textOf(item) !== null && !asked.some(({ text }) => text === textOf(item)));
  if (asked.length + coming.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="mine">
      <h3 id="mine">${ctx.words.t('ask.mine')}</h3>
      <ul class="said">
        ${repeat(asked, ({ id }) => id, (one) => row(activity, one, queue.find(({ id }) => id === one.id), ctx))}
        ${repeat(coming, ({ id }) => id, (item) => html`
          <li class="coming"><p lang="" dir="auto">${textOf(item)}</p><p class="quiet" role="status">${progress(item, ctx)}</p></li>`)}
      </ul>
    </section>`;
}

/** `there`: undefined if it is not among those that everybody sees. */
function row(activity: AskPart, { id, text }: Asked, there: Question | undefined, ctx: Ctx) {
  const { t, n } = ctx.words;
  const going = ctx.pending.some(({ cmd }) => cmd.kind === 'ask.withdraw' && cmd.question === id);
  const command = { kind: 'ask.withdraw', activity: activity.id, question: id } as const;
  return html`
    <li>
      <p lang="" dir="auto">${tied(text)}</p>
      <div class="row">
        <span><span class="ok">${going ? t('gather.withdrawing') : html`<span aria-hidden="true">✓ </span>${fate(activity, id, there, ctx)}`}</span>
          ${there === undefined || there.support < 2 ? nothing : html`<br><span class="quiet">${n('n.want', there.support)}</span>`}</span>
        ${activity.status === 'open' && !going ? withdrawal(id, text, command, ctx) : nothing}
      </div>
    </li>`;
}

function fate(activity: AskPart, id: number, there: Question | undefined, { words: { t } }: Ctx): string {
  if (there !== undefined && id === activity.current) return t('ask.isNow');
  return t(there?.answered === true ? 'ask.isAnswered' : 'saved');
}

function textOf(item: Item): string | null {
  return item.cmd.kind === 'ask.ask' ? item.cmd.text : null;
}
