import { css, html, type TemplateResult } from 'lit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import type { Question } from './questions';

/** The question that is being answered, in letters as large as it allows. */
export function beingAnswered(now: Question, words: Words): TemplateResult {
  return html`
    <section class="answering" data-glide="q-${now.id}">
      <h2>${words.askNow}</h2>
      <narada-fit class="fill" .of=${now.text} .sizes=${[8, 7, 6.2, 5.5, 4.8, 4.2, 3.6, 3.1]}>
        <p class="words typed" dir="auto">${tie(now.text)}</p>
      </narada-fit>
      <p class="want"><b>${words.want(now.support)}</b></p>
    </section>`;
}

export const answeringStyles = css`
  .answering {
    flex: 1; min-height: 0; display: flex; flex-direction: column; gap: calc(1 * var(--u)); overflow: hidden;
    padding: calc(2.2 * var(--u)) calc(3 * var(--u)); border-radius: calc(1.6 * var(--u));
    background: var(--card); border: 1px solid var(--line); border-inline-start: calc(1 * var(--u)) solid var(--accent);
  }
  .answering h2 { font-size: calc(2.8 * var(--u)); color: var(--accent); }
  .answering .fill { flex: 1; }
  .answering .words { min-height: 100%; display: grid; align-content: center; font-weight: 680; line-height: 1.2; text-wrap: balance; }
  .answering .want { font-size: calc(2.8 * var(--u)); color: var(--muted); }
  .want b { color: var(--brand); font-variant-numeric: tabular-nums; }
`;
