import { css, html, nothing, type TemplateResult } from 'lit';
import type { ActivityPart, Choice, Status } from '../protocol';
import { promptSize } from './fit';
import { tie } from './i18n/plural';
import type { Words } from './i18n/words';
import { list, number, oneOf, text, type Raw } from './read';

/** What every activity has. */
export function common(raw: Raw): { id: number; prompt: string; status: Status } {
  return {
    id: number(raw['id']), prompt: text(raw['prompt']), status: oneOf(raw['status'], ['open', 'ready', 'closed']),
  } satisfies Pick<ActivityPart, 'id' | 'prompt' | 'status'>;
}

/** What people answer about; the result is no part of it. */
export function asked(raw: Raw): { id: number; prompt: string; status: Status; revealed: boolean; choices: Choice[] } {
  return {
    ...common(raw), revealed: raw['revealed'] === true,
    choices: list(raw['choices'], (choice) => ({ id: number(choice['id']), label: text(choice['label']) })),
  };
}

/** The question of the moment, the largest words on the stage. */
export function promptHead(prompt: string, largest?: number): TemplateResult {
  return html`<h1 class="prompt typed clamp" dir="auto" style="font-size: calc(${promptSize(prompt, largest)} * var(--u))">${tie(prompt)}</h1>`;
}

/** A large number with its noun. */
export function figure(value: number, noun: string, note = ''): TemplateResult {
  return html`<div class="figure"><strong>${value}</strong> <span>${noun}</span> <span class="note">${note}</span></div>`;
}

/** "Głosowało 23 z 41 osób" in large letters, with the part of all that it is. */
export function turnout(did: string, n: number, all: number, words: Words, note = ''): TemplateResult {
  const share = all > 0 ? Math.min(100, (100 * n) / all) : 0;
  return html`
    <div class="figure turnout">
      <span>${did}</span> <strong>${n}</strong>
      ${all > 0 ? html`<span>${words.ofPeople(all)}</span><div class="share"><i style="inline-size: ${share}%"></i></div>` : nothing}
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </div>`;
}

/** A calm screen for "nothing yet". */
export function waiting(sentence: string): TemplateResult {
  return html`<div class="empty"><div class="breath" aria-hidden="true"><i></i><i></i><i></i></div><p>${sentence}</p></div>`;
}

/** Below what people answer on their phones: that they do, and when the answers will be seen. */
export function answersHint(status: Status, words: Words): TemplateResult {
  if (status === 'closed') return html`<p class="hint closed"><b>${words.answersClosed}</b></p>`;
  return html`<p class="hint"><b>${status === 'ready' ? words.answersReady : words.answersOpen}</b> <span>${words.resultsLater}</span></p>`;
}

/** How what stands above looks, and the sentence that so few people say little. */
export const commonStyles = css`
  .hint {
    flex: none; display: flex; flex-wrap: wrap; gap: 0 calc(3 * var(--u)); font-size: calc(2.6 * var(--u));
    color: var(--muted);
  }
  .hint b { color: var(--ink); font-weight: 650; }
  .hint.closed { font-size: calc(3.4 * var(--u)); }
  .hint.closed b { color: var(--accent); }
  .turnout { display: grid; gap: calc(.6 * var(--u)); }
  .turnout .share {
    block-size: calc(1.6 * var(--u)); margin-block-start: calc(1 * var(--u)); border-radius: 99px;
    background: var(--line); overflow: hidden;
  }
  .turnout .share i {
    display: block; block-size: 100%; border-radius: 99px; background: var(--brand); transition: inline-size .6s;
  }
  @media (prefers-reduced-motion: reduce) { .turnout .share i { transition: none; } }
  .few { flex: none; margin: 0; font-size: calc(2.6 * var(--u)); font-weight: 650; color: var(--accent); }
`;
