import { html, nothing } from 'lit/html.js';
import { tied } from '../format';
import type { Left, Present, Reached } from '../left-state';
import type { View } from '../page';
import { me, outside, workshop } from '../parts';
import { ATTENDANCE, CONTACT, LEFT } from './left-words';

/** Which version of the sentences of consent this page shows. */
const SENTENCE = 1;

/** One line to fill in: its name, and how many characters it takes. */
type Field<Wish> = { name: keyof Wish & string; label: string; most: number; needed: boolean };
/** What is left here: with which words and fields, and what becomes of it. */
type Kind<Wish> = {
  name: string; now: Left<Wish>; own: Record<'title' | 'about' | 'consent', string>; fields: Field<Wish>[];
  give: (wish: Wish) => void; withdraw: () => void;
};

/** Leaving contact details for the network: folded up, voluntary, apart from everything that is said in the room. */
export function contact(view: View) {
  const own = CONTACT[view.words.lang];
  return left<Reached>(view, {
    name: 'contact', now: view.state.contact, own, give: view.acts.giveContact, withdraw: view.acts.withdrawContact,
    fields: [
      { name: 'name', label: own.name, most: 100, needed: true },
      { name: 'contact', label: own.contact, most: 200, needed: true },
      { name: 'organisation', label: own.organisation, most: 160, needed: false },
    ],
  });
}

/** Leaving one's name for the attendance list, in the same way and with a consent of its own. */
export function attendance(view: View) {
  const { state, words: { lang }, acts } = view;
  const { held, was } = state.attendance;
  // Before the meeting nobody is present yet, and whoever answers or reads from home afterwards perhaps never was.
  const asked = workshop(state)?.phase !== 'draft' && outside(state) === undefined && me(state) !== undefined;
  if (!asked && held === null && was == null) return nothing;
  const own = ATTENDANCE[lang];
  return left<Present>(view, {
    name: 'attendance', now: state.attendance, own, give: acts.giveAttendance, withdraw: acts.withdrawAttendance,
    fields: [
      { name: 'name', label: own.name, most: 100, needed: true },
      { name: 'organisation', label: own.organisation, most: 160, needed: false },
      { name: 'role', label: own.role, most: 100, needed: false },
    ],
  });
}

function left<Wish extends object>({ state, words: { t, lang } }: View, { name, now, own, fields, give, withdraw }: Kind<Wish>) {
  const { held, said, was, gone } = now;
  const sealed = workshop(state)?.sealed === true;
  return html`
    <details class="${name} unprinted" ?open=${said !== null}>
      <summary>${own.title}</summary>
      <div class="stack">${held === null ? form() : standing()}</div>
    </details>`;

  function standing() {
    const coming = held?.leaving ? 'gather.withdrawing' : held?.wish ? (state.link === 'lost' ? 'waiting' : 'sending') : null;
    return html`
      <p role="status">${coming === null ? html`<span class="ok"><span aria-hidden="true">✓ </span>${t('saved')}</span>` : t(coming)}</p>
      ${held?.leaving ? nothing : html`
        <button type="button" class="small" @click=${withdraw}>${t('gather.withdraw')}</button>`}`;
  }

  function form() {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const of = new FormData(event.currentTarget as HTMLFormElement);
      const filled = Object.fromEntries(fields.map((field) => [field.name, (of.get(field.name) as string).trim()]));
      give({ ...filled, sentence: `${lang}-${String(SENTENCE)}` } as Wish);
    };
    if (sealed && was == null && !isBegun(name)) return html`<p role="status">${gone ? LEFT[lang].gone : LEFT[lang].over}</p>`;
    return html`
      <p class="quiet" role="status">${sealed ? LEFT[lang].over : gone ? LEFT[lang].gone : own.about}</p>
      ${said === null ? nothing : html`<p class="error" role="alert">${said[lang]}</p>`}
      <form class="stack" @submit=${submit}>
        ${fields.map(row)}
        ${sealed ? nothing : html`
          <label class="check"><input type="checkbox" required> <span>${tied(own.consent)}</span></label>
          <button class="primary" type="submit">${t('gather.send')}</button>`}
      </form>`;
  }

  function row(field: Field<Wish>) {
    const id = `${name}-${field.name}`;
    return html`
      <label class="label" for=${id}>${field.label}</label>
      <input id=${id} name=${field.name} maxlength=${field.most} ?required=${field.needed} value=${was?.[field.name] ?? ''} autocomplete="off">`;
  }
}

/** Whether something is being written there: it stays in sight, to be copied, also where it can't be sent any more. */
function isBegun(name: string): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(`details.${name} input[name]`)].some(({ value }) => value !== '');
}
