import { html, nothing } from 'lit/html.js';
import { minutesLeft, tied } from '../format';
import type { View } from '../page';
import { agenda, place } from '../parts';

/** The block of the agenda we are in, and quietly how long it lasts. */
export function whereWeAre({ state, words: { t, n } }: View) {
  const here = place(state);
  if (here === undefined) return nothing;
  const blocks = agenda(state);
  const index = blocks.findIndex(({ id }) => id === here.block);
  const end = here.timer ?? here.endsAt;
  const minutes = end === null ? null : minutesLeft(end, state.now + state.offset);
  return html`
    <div class="where">
      <p class="row quiet">
        <span>${t('block', { n: index + 1, all: blocks.length })}</span>
        ${here.pausedLeft == null ? nothing : html`<span>${t('time.paused')}</span>`}
        ${minutes === null ? nothing : html`<span>${minutes === 0 ? t('time.over') : n('n.minutes', minutes)}</span>`}
      </p>
      <p class="block">${tied(blocks[index]?.title ?? '')}</p>
    </div>`;
}
