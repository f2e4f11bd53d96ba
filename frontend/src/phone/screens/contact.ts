import { html, nothing } from 'lit/html.js';
import { tied } from '../format';
import type { View } from '../page';
import { CONTACT } from './contact-words';

/** Which version of the sentence of consent this page shows. */
const SENTENCE = 1;

/** Leaving contact details for the network: folded up, voluntary, apart from everything that is said in the room. */
export function contact({ state: { contact: { held, said, was, gone }, link }, words: { t, lang }, acts }: View) {
  const own = CONTACT[lang];
  return html`
    <details class="contact unprinted" ?open=${said !== null}>
      <summary>${own.title}</summary>
      <div class="stack">${held === null ? form() : standing()}</div>
    </details>`;

  function standing() {
    const coming = held?.leaving ? 'gather.withdrawing' : held?.wish ? (link === 'lost' ? 'waiting' : 'sending') : null;
    return html`
      <p role="status">${coming === null ? html`<span class="ok"><span aria-hidden="true">✓ </span>${t('saved')}</span>` : t(coming)}</p>
      ${held?.leaving ? nothing : html`
        <button type="button" class="small" @click=${acts.withdrawContact}>${t('gather.withdraw')}</button>`}`;
  }

  function form() {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const of = new FormData(event.currentTarget as HTMLFormElement);
      const [name, contact, organisation] = ['name', 'contact', 'organisation'].map((field) => (of.get(field) as string).trim());
      acts.giveContact({ name: name ?? '', contact: contact ?? '', organisation: organisation ?? '', sentence: `${lang}-${String(SENTENCE)}` });
    };
    return html`
      <p class="quiet" role="status">${gone ? own.gone : own.about}</p>
      ${said === null ? nothing : html`<p class="error" role="alert">${said[lang]}</p>`}
      <form class="stack" @submit=${submit}>
        ${field('name', 100, true)}${field('contact', 200, true)}${field('organisation', 160, false)}
        <label class="check"><input type="checkbox" required> <span>${tied(own.consent)}</span></label>
        <button class="primary" type="submit">${t('gather.send')}</button>
      </form>`;
  }

  function field(name: 'name' | 'contact' | 'organisation', most: number, needed: boolean) {
    return html`
      <label class="label" for="contact-${name}">${own[name]}</label>
      <input id="contact-${name}" name=${name} maxlength=${most} ?required=${needed} value=${was?.[name] ?? ''} autocomplete="off">`;
  }
}
