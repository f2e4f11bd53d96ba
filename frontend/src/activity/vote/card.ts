import { html } from 'lit/html.js';
import type { Choice, VotePart } from '../../protocol';
import { choiceButton } from '../../phone/choice-button';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';
import { steps } from '../../phone/steps';
import { dotsOn, hasSteps, type Points } from './ballot';

/** One choice: a single large button, or, where several dots are possible, plus and minus. */
export function card(activity: VotePart, choice: Choice, points: Points, words: Words, give: (more: number) => void) {
  const on = dotsOn(points, choice.id);
  const { t, n } = words;
  const { label } = choice;
  if (hasSteps(activity)) {
    return steps({ label, on, given: dots(on, activity.perChoice), said: `${label}: ${n('n.dots', on)}`, add: t('vote.add', { label }), take: t('vote.take', { label }) }, give);
  }
  return choiceButton(label, on > 0, () => { give(on > 0 ? -1 : 1); });
}

/** What I chose, once nothing can be changed any more. */
export function chosen(activity: VotePart, points: Points, { t, n }: Words) {
  const mine = activity.choices.filter(({ id }) => dotsOn(points, id) > 0);
  if (mine.length === 0) return html`<p class="quiet">${t('vote.ownNone')}</p>`;
  return html`
    <ul class="themes">${mine.map(({ id, label }) => html`
      <li><span class="name">${tied(label)}</span>
        <span class="count">${activity.method === 'dots' ? n('n.dots', dotsOn(points, id)) : t('vote.chosen')}</span></li>`)}
    </ul>`;
}

function dots(on: number, all: number): string {
  return '●'.repeat(on) + '○'.repeat(Math.max(0, all - on));
}
