import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Choice, RankOwn, RankPart, RankResultPart } from '../../protocol';
import { bySector } from '../../phone/by-sector';
import { fate } from '../../phone/fate';
import { tied } from '../../phone/format';
import { filled, type Words } from '../../phone/i18n';
import type { Ctx, Panel } from '../../phone/panel';
import { whoAnswered } from '../../phone/who-answered';
import { placedAt, wanted } from './order';
import { RANK } from './words';

/** Tap what comes next; what is placed moves by its buttons or by dragging it. Every order is sent as a whole. */
export const rank: Panel<RankPart> = (activity, ctx) => {
  const { t } = ctx.words;
  const choices = new Map(activity.choices.map((choice) => [choice.id, choice]));
  const mine = ctx.ui.dragged ?? wanted((ctx.own as RankOwn | undefined)?.order ?? [], ctx.pending).filter((id) => choices.has(id));
  const placed = mine.flatMap((id) => choices.get(id) ?? []);
  if (activity.status === 'open') return open(activity, mine, placed, ctx);
  const result = ctx.result as RankResultPart | undefined;
  return html`
    <p class="state">${t('turn.closed')}</p>
    ${result === undefined ? html`
      <h3>${t('turn.own')}</h3>
      <ol class="result">${placed.map(({ label }, i) => html`<li class="name"><span class="rank">${i + 1}.</span> ${tied(label)}</li>`)}</ol>
      <p class="quiet">${t('vote.soon')}</p>` : resultOf(result, mine, ctx.words)}`;
};

function open(activity: RankPart, mine: readonly number[], placed: readonly Choice[], ctx: Ctx) {
  const { t, lang } = ctx.words;
  const own = RANK[lang];
  if (activity.choices.length === 0) return html`<p class="quiet">${t('turn.empty')}</p>`;
  const send = (order: readonly number[]) => { ctx.send({ kind: 'rank.order', activity: activity.id, order: [...order] }); };
  const rest = ctx.order(activity.choices, activity.id).filter(({ id }) => !mine.includes(id));
  /** The button keeps the focus although its row has moved. */
  const button = (sign: string, name: string, label: string, off: boolean, order: () => readonly number[]) => html`
    <button type="button" class="small" aria-label=${filled(name, { label })} aria-disabled=${off ? 'true' : 'false'}
      @click=${({ currentTarget }: Event) => { if (!off) { send(order()); (currentTarget as HTMLElement).focus(); } }}>${sign}</button>`;
  return html`
    <p class="quiet">${own.how}</p>
    <ol class="said ranking" @pointerdown=${(event: PointerEvent) => { drag(event, mine, ctx, send); }}>
      ${repeat(placed, ({ id }) => id, ({ id, label }, at) => html`
        <li data-id=${id}><p class="name"><strong>${at + 1}.</strong> ${tied(label)}</p>
          <div class="row"><span class="grip" aria-hidden="true">⠿</span>
            ${button('↑', own.up, label, at === 0, () => placedAt(mine, id, at - 1))}
            ${button('↓', own.down, label, at === mine.length - 1, () => placedAt(mine, id, at + 1))}
            ${button('✕', own.out, label, false, () => mine.filter((other) => other !== id))}</div></li>`)}
    </ol>
    <ul class="cards">${repeat(rest, ({ id }) => id, ({ id, label }) => html`
      <li><button type="button" class="choice" @click=${() => { send([...mine, id]); }}>
        <span class="mark empty" aria-hidden="true">${mine.length + 1}</span><span class="name">${tied(label)}</span></button></li>`)}</ul>
    <div class="dock">${fate(mine.length > 0, own.none, ctx)}</div>`;
}

/** As long as the finger is down the order follows it; the list holds the pointer, since rows move under it. */
function drag(down: PointerEvent, mine: readonly number[], ctx: Ctx, send: (order: readonly number[]) => void): void {
  const list = down.currentTarget as HTMLElement;
  const row = (down.target as Element).closest('.grip')?.closest('li');
  if (row == null) return;
  down.preventDefault();
  list.setPointerCapture(down.pointerId);
  const id = Number(row.dataset['id']);
  let order = mine;
  const move = ({ clientY }: PointerEvent) => {
    const above = [...list.children].filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== row && top + height / 2 < clientY;
    });
    if (order[above.length] === id) return;
    order = placedAt(order, id, above.length);
    ctx.dispatch({ t: 'ui', change: { dragged: order } });
  };
  const end = (event: PointerEvent) => {
    list.removeEventListener('pointermove', move);
    list.removeEventListener('pointerup', end);
    list.removeEventListener('pointercancel', end);
    if (event.type === 'pointerup') send(order);
    ctx.dispatch({ t: 'ui', change: { dragged: null } });
  };
  list.addEventListener('pointermove', move);
  list.addEventListener('pointerup', end);
  list.addEventListener('pointercancel', end);
}

function resultOf({ people, onPaper, groups, rows }: RankResultPart, mine: readonly number[], words: Words) {
  const { t, n, lang } = words;
  const putFirst = (people: number) => tied(filled(RANK[lang].first, { n: people }));
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${t('turn.result')}</h3>
      <p class="quiet">${whoAnswered(people, onPaper, words)}</p>
      <ol class="result">${rows.map(({ id, label, place, first }) => html`
        <li>
          <p class="name"><strong>${place}.</strong> ${tied(label)}
            ${rows.some((other) => other.id !== id && other.place === place) ? html`<em>${t('result.tie')}</em>` : nothing}</p>
          <p class="quiet">${putFirst(first)}${mine.includes(id) ? ` · ${t('turn.mine')}: ${String(mine.indexOf(id) + 1)}.` : ''}</p>
        </li>`)}</ol>
      ${bySector(groups, (i) => n('n.raters', groups[i]?.people ?? 0), rows, ({ by }, i) => { const first = by[i] ?? null; return first === null ? '–' : putFirst(first); }, words)}
    </section>`;
}
