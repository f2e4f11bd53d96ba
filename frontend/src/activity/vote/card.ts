import { html } from 'lit/html.js';
import type { Choice, VotePart } from '../../protocol';
import { choiceButton } from '../../phone/choice-button';
import { tied } from '../../phone/format';
import type { Words } from '../../phone/i18n';
import { dotsOn, hasSteps, type Points } from './ballot';

/** One choice: a single large button, or, where several dots are possible, plus and minus. */
export function card(activity: VotePart, choice: Choice, points: Points, words: Words, give: (more: number) => void) {
  const on = dotsOn(points, choice.id);
  if (hasSteps(activity)) return steps(activity, choice, on, words, give);
  return choiceButton(choice.label, on > 0, () => { give(on > 0 ? -1 : 1); });
}

function steps(activity: VotePart, { label }: Choice, on: number, { t, n }: Words, give: (more: number) => void) {
  return html`
    <div class=${on > 0 ? 'choice steps on' : 'choice steps'} role="group" aria-label=${label}>
      <span class="name">${tied(label)}</span>
      <span class="row">
        <button type="button" class="round" aria-label=${t('vote.take', { label })} aria-disabled=${on === 0 ? 'true' : 'false'}
          @click=${() => { if (on > 0) give(-1); }}>−</button>
        <span class="given"><span aria-hidden="true">${dots(on, activity.perChoice)}</span>
          <span class="unseen">${label}: ${n('n.dots', on)}</span></span>
        <button type="button" class="round" aria-label=${t('vote.add', { label })} @click=${() => { give(1); }}>+</button>
      </span>
    </div>`;
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
