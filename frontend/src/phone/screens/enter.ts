import { html, nothing } from 'lit/html.js';
import type { View } from '../page';

/** Asks for the join code. A refused one stays in the field, to be mended instead of typed again. */
export function enter({ state, words: { t, lang }, acts }: View) {
  const trouble = state.ui.hint ?? state.refusal?.[lang] ?? null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = (event.currentTarget as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    if (typed.value.trim() === '') acts.dispatch({ t: 'ui', change: { hint: t('enter.empty') } });
    else acts.enter(typed.value);
  };
  return html`
    <main class="door stack">
      ${state.ui.told === null ? nothing : html`<p class="state" role="status">${state.ui.told}</p>`}
      <h1 tabindex="-1">${t('enter.title')}</h1>
      <form class="stack" novalidate @submit=${submit}>
        <label class="label" for="code">${t('enter.label')}</label>
        <input id="code" name="code" class="code" .value=${state.typed} autocomplete="off" autocapitalize="characters"
          autocorrect="off" spellcheck="false" enterkeyhint="go" aria-describedby="code-help code-trouble"
          aria-invalid=${trouble === null ? 'false' : 'true'}>
        ${trouble === null ? nothing : html`<p id="code-trouble" class="error" role="alert">${trouble}</p>`}
        <p id="code-help" class="quiet">${t('enter.help')}</p>
        <button class="primary" type="submit">${t('enter.button')}</button>
      </form>
      <a class="link" href="/staff">${t('enter.staff')}</a>
    </main>`;
}

/** Between a code and the first answer. */
export function connecting({ state, words: { t }, acts }: View) {
  return html`
    <main class="door stack">
      <h1 tabindex="-1">${t('connecting')}</h1>
      <p class="code shown">${state.code}</p>
      <button type="button" class="link" @click=${acts.leave}>${t('sector.other')}</button>
    </main>`;
}
