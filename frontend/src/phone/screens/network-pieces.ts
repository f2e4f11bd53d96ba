import { html, nothing } from 'lit/html.js';
import { tied } from '../format';
import type { Details, OtherCard, OwnCard } from '../network';
import type { Ctx } from './network';

/** Which version of the sentences of consent these forms show. */
export const SENTENCE = 1;

/** What a card says. Everything that people wrote is only text here. */
export function head(card: OtherCard | OwnCard, { own, at: { table }, view: { words: { t } } }: Ctx) {
  const about = table?.categories.find(([key]) => key === card.category)?.[1] ?? '';
  const who = [card.name, card.sector === undefined ? '' : t(`${card.sector}.short`)].filter(Boolean).join(', ');
  return html`
    <div>
      <p class="quiet row"><strong>${own(card.kind)}</strong><span>${own('number', { n: card.number })}</span></p>
      <p><strong>${tied(card.text)}</strong></p>
      <p class="quiet">${who} · ${about}</p>
    </div>`;
}

/** How the other side is reached: both have agreed. */
export function reached({ name, contact }: Details, { own }: Ctx) {
  const address = contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replace(/[^+\d]/g, '')}`;
  return html`
    <p class="state" role="status">${own('agreed')} ${name}<br><a href=${address}>${contact}</a></p>`;
}

/** Two taps, the second on a button that says what it will do. */
export function twice({ at: { desk, ui } }: Ctx, id: string, label: string, sure: string, then: () => void) {
  const again = ui.sure === id;
  const tap = () => {
    desk.change({ sure: again ? null : id });
    if (again) then();
  };
  return html`
    <button type="button" class=${again ? 'small danger' : 'small'} @click=${tap}
      @blur=${() => { if (again) desk.change({ sure: null }); }}>${again ? sure : label}</button>`;
}

/** How far what is wanted has got. */
export function way({ view: { state } }: Ctx): 'sending' | 'waiting' {
  return state.link === 'lost' ? 'waiting' : 'sending';
}

/** Leaves one's details for one other person. The consent is never ticked by anybody else. */
export function reachForm(ctx: Ctx, id: string, consent: string, then: (reach: Details & { sentence: string }) => void) {
  const { own, at: { desk, reach, table }, view: { words: { lang } } } = ctx;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const of = new FormData(event.currentTarget as HTMLFormElement);
    const [name, contact] = ['name', 'contact'].map((field) => (of.get(field) as string).trim());
    then({ name: name ?? '', contact: contact ?? '', sentence: `${lang}-${String(SENTENCE)}` });
  };
  const field = (name: 'name' | 'contact', label: string, most: number, now: string) => html`
    <label class="label" for="${name}-${id}">${label}</label>
    <input id="${name}-${id}" name=${name} maxlength=${most} required value=${now} autocomplete="off"
      @input=${(event: Event) => { desk.typeReach({ [name]: (event.target as HTMLInputElement).value }); }}>`;
  const signed = reach.name === '' ? table?.mine[0]?.name ?? '' : reach.name;
  return html`
    <form class="stack" @submit=${submit}>
      ${field('name', own('reachName'), 100, signed)}${field('contact', own('reach'), 200, reach.contact)}
      <label class="check"><input type="checkbox" required> <span>${consent}</span></label>
      ${refusal(ctx, id)}
      <button class="primary" type="submit">${own('send')}</button>
      <button type="button" class="link" @click=${() => { desk.change({ reaching: null }); }}>${own('cancel')}</button>
    </form>`;
}

/** Why the server would not take it, in its words. */
export function refusal({ at: { said }, view: { words: { lang } } }: Ctx, id: string) {
  return said?.id === id ? html`<p class="error" role="alert">${said.say[lang]}</p>` : nothing;
}
