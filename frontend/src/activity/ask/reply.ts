import { html, nothing } from 'lit/html.js';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';

/** What was answered to a question in writing; nothing if nothing was. */
export const reply = (answer: string | undefined, { t }: Words) => answer === undefined ? nothing : html`
  <span class="reply"><b>${t('ask.answer')}</b> <span lang="" dir="auto">${tied(answer)}</span></span>`;
