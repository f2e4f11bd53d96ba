import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { lengthOf } from '../format';
import type { Draft, Kind } from '../network';
import { me } from '../parts';
import type { Ctx } from './network';
import { refusal, SENTENCE } from './network-pieces';

const LIMIT = 200;
/** Only near the end is a number of characters worth anybody's attention. */
const SHOWN_BELOW = 40;

/** Opens the form, wherever it is, and goes there. */
export function begin({ at: { desk } }: Ctx): void {
  desk.change({ writing: true });
  document.getElementById('card-text')?.focus();
}

/** The form of a card. What is typed is kept in the phone until it is sent. */
export function cardForm(ctx: Ctx) {
  const { own, at: { desk, draft, table, ui, said } } = ctx;
  if (!table?.open) return nothing;
  if (!ui.writing) {
    return html`
      ${said !== null && !table.mine.some(({ id }) => id === said.id) ? refusal(ctx, said.id) : nothing}
      <button type="button" class="primary" @click=${() => { begin(ctx); }}>${own('new')}</button>`;
  }
  const { words: { t, n, lang } } = ctx.view;
  const sector = me(ctx.view.state)?.sector;
  const left = LIMIT - lengthOf(draft.text.trim());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (left >= 0) desk.write(draft.sector ? sector ?? '' : '', `${lang}-${String(SENTENCE)}`);
  };
  const cancel = () => {
    if (draft.id !== null) desk.type({ id: null, text: '', category: '' });
    desk.change({ writing: false });
  };
  return html`
    <form class="stack picker" @submit=${submit}>
      <div class="row">${kind('look')}${kind('offer')}</div>
      <label class="label" for="card-text">${own(`text.${draft.kind}`)}</label>
      <textarea id="card-text" rows="3" required autocapitalize="sentences" lang=${lang} aria-describedby="card-left"
        aria-invalid=${left < 0 ? 'true' : 'false'} .value=${live(draft.text)} @input=${typed('text')}></textarea>
      <p id="card-left" class=${left < 0 ? 'error' : 'quiet'} aria-live="polite">${left < 0 ? n('n.over', -left) : left < SHOWN_BELOW ? n('n.left', left) : nothing}</p>
      <label class="label" for="card-category">${own('category')}</label>
      <select id="card-category" @change=${typed('category')}>
        <option value="" ?selected=${draft.category === ''}>${own('suggest')}</option>
        ${table.categories.map(([key, name]) => html`<option value=${key} ?selected=${draft.category === key}>${name}</option>`)}
      </select>
      <label class="label" for="card-name">${own('name')}</label>
      <input id="card-name" required maxlength="100" autocomplete="off" .value=${live(draft.name)} @input=${typed('name')}>
      ${sector === undefined ? nothing : html`
        <label class="check"><input type="checkbox" .checked=${live(draft.sector)}
          @change=${(event: Event) => { desk.type({ sector: (event.target as HTMLInputElement).checked }); }}>
          <span>${own('sector', { sector: t(`${sector}.short`) })}</span></label>`}
      <label class="check"><input type="checkbox" required> <span>${own('consent')}</span></label>
      ${said === null ? nothing : refusal(ctx, said.id)}
      <button class="primary" type="submit">${own(draft.id === null ? 'put' : 'save')}</button>
      <button type="button" class="link" @click=${cancel}>${own('cancel')}</button>
    </form>`;

  function kind(one: Kind) {
    return html`
      <button type="button" class="small" aria-pressed=${draft.kind === one ? 'true' : 'false'} @click=${() => { desk.type({ kind: one }); }}>
        ${draft.kind === one ? '✓ ' : ''}${own(one)}</button>`;
  }

  function typed(field: keyof Draft) {
    return (event: Event) => { desk.type({ [field]: (event.target as HTMLInputElement).value }); };
  }
}
