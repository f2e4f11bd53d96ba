import { html, nothing } from 'lit/html.js';
import type { AgreedPart } from '../../protocol';
import { longDate, tied } from '../format';
import type { Words } from '../i18n';

type Agreement = Pick<AgreedPart, 'summary' | 'decisions' | 'actions'>;

export function isEmpty({ summary, decisions, actions }: Agreement): boolean {
  return summary === '' && decisions.length === 0 && actions.length === 0;
}

/** Summary, decisions and actions: the same during the talk and after the close. */
export function agreement({ summary, decisions, actions }: Agreement, words: Words, level: 2 | 3) {
  const { t } = words;
  const heading = (text: string) => (level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`);
  return html`
    ${summary === '' ? nothing : html`<section>${heading(t('summary'))}<p class="prose">${tied(summary)}</p></section>`}
    ${decisions.length === 0 ? nothing : html`
      <section>${heading(t('decisions'))}
        <ol class="decisions">${decisions.map((text) => html`<li>${tied(text)}</li>`)}</ol></section>`}
    ${actions.length === 0 ? nothing : html`
      <section>${heading(t('actions'))}
        <ul class="actions">${actions.map((one) => html`<li>
          <p>${tied(one.text)}</p>
          <p class="quiet">${who(one, words)}</p></li>`)}</ul></section>`}`;
}

function who({ who: name, until }: { who: string; until: string | null }, { t, lang }: Words): string {
  const said = [
    name === '' ? '' : t('who', { who: name }),
    until === null ? '' : t('until', { date: longDate(until, lang) }),
  ];
  return said.filter((part) => part !== '').join(' · ');
}
