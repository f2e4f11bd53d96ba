import { html } from 'lit/html.js';
import type { Command } from '../protocol';
import type { Ctx } from './panel';

/** Taking something back: two taps, the second on a button that says what it will do. */
export function withdrawal(id: number, text: string, command: Command, ctx: Ctx) {
  const { t } = ctx.words;
  const key = `withdraw/${String(id)}`;
  const sure = ctx.ui.confirm === key;
  const tap = () => {
    if (sure) ctx.send(command);
    ctx.dispatch({ t: 'ui', change: { confirm: sure ? null : key } });
  };
  return html`
    <button type="button" class=${sure ? 'small danger' : 'small'} @click=${tap}
      @blur=${() => { if (sure) ctx.dispatch({ t: 'ui', change: { confirm: null } }); }}
      aria-label=${t(sure ? 'gather.confirmThis' : 'gather.withdrawThis', { text })}>
      ${t(sure ? 'gather.confirm' : 'gather.withdraw')}</button>`;
}
