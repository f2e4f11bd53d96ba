import { html } from 'lit/html.js';
import type { SummarisePart } from '../../protocol';
import type { Panel } from '../../phone/panel';
import { agreement, isEmpty } from '../../phone/screens/agreement';

/** What is being agreed, as it grows. */
export const summarise: Panel<SummarisePart> = (activity, { words }) => {
  const agreed = { summary: activity.summary, decisions: activity.decisions.map(({ text }) => text), actions: activity.actions };
  return isEmpty(agreed) ? html`<p>${words.t('summary.empty')}</p>` : agreement(agreed, words, 3);
};
