import { html, nothing } from 'lit/html.js';
import type { Command } from '../protocol';
import { tied } from './format';
import { laneOf } from './lanes';
import type { Ctx } from './panel';
import { wish } from './wish';

/** What supporting means here: what the button says, what the server holds of mine, and the command. */
export type Support = {
  label: string; open: boolean; mine: readonly number[] | undefined;
  command: (id: number, wanted: boolean) => Command;
};

/** Words of somebody else. The mark shows what I wish, at once; `note`, if any, what the server has counted; `below`, what else there is to read. */
export function supportable({ id, text }: { id: number; text: string }, how: Support, ctx: Ctx, note?: string, below: unknown = nothing) {
  const on = supports(id, how, ctx);
  const tap = () => { ctx.send(how.command(id, !on)); };
  return html`
    <div class=${on ? 'question on' : 'question'}>
      <p id="q-${id}" class="name" lang="" dir="auto">${tied(text)}</p>
      ${below}
      ${note === undefined ? nothing : html`<p class="quiet">${note}</p>`}
      ${wish(how.open, on, `q-${String(id)}`, how.label, tap)}
      ${waits(id, how, ctx) ? html`<p class="quiet" role="status">${ctx.words.t('waiting')}</p>` : nothing}
    </div>`;
}

/** The newest wish that the phone still keeps; otherwise what the server holds. */
export function supports(id: number, how: Support, ctx: Ctx): boolean {
  const newest = taps(id, how, ctx).pop()?.cmd;
  return newest !== undefined && 'wanted' in newest ? newest.wanted : how.mine?.includes(id) ?? false;
}

/** Nobody needs to read of a tap that is sent in a moment. */
function waits(id: number, how: Support, ctx: Ctx): boolean {
  return !ctx.online && taps(id, how, ctx).some(({ phase }) => phase !== 'saved');
}

function taps(id: number, how: Support, ctx: Ctx) {
  const lane = laneOf(how.command(id, true));
  return ctx.pending.filter(({ cmd }) => laneOf(cmd) === lane);
}
