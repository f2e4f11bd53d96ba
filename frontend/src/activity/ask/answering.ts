import { css, html, nothing, type TemplateResult } from 'lit';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import type { Question } from './questions';

/** So many characters are read at a glance from the last row; whoever wants more has it on the phone. */
const AT_A_GLANCE = 220;

/** The question that is being answered, in letters as large as it allows, and what was answered in writing. */
export function beingAnswered(now: Question, words: Words): TemplateResult {
  return html`
    <section class="answering" data-glide="q-${now.id}">
      <h2>${words.askNow}</h2>
      <narada-fit class="fill" .of=${now.text} .sizes=${[8, 7, 6.2, 5.5, 4.8, 4.2, 3.6, 3.1]}>
        <p class="words typed" dir="auto">${tie(now.text)}</p>
      </narada-fit>
      ${now.answer === undefined ? nothing : written(now.answer, words)}
      <p class="want"><b>${words.want(now.support)}</b></p>
    </section>`;
}

function written(answer: string, words: Words): TemplateResult {
  const whole = answer.replace(/\s+/gu, ' ').trim();
  const short = atAGlance(whole);
  return html`
    <div class="reply">
      <p class="typed clamp" dir="auto"><b>${words.askAnswer}</b> ${tie(short)}</p>
      ${short === whole ? nothing : html`<p class="whole">${words.askWhole}</p>`}
    </div>`;
}

/** Cut between words, if there are any. */
export function atAGlance(text: string): string {
  const letters = Array.from(text);
  if (letters.length <= AT_A_GLANCE) return text;
  const start = letters.slice(0, AT_A_GLANCE).join('');
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > AT_A_GLANCE / 2 ? end : start.length).replace(/[\s,;:–-]+$/u, '')}…`;
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
  .answering .reply { padding-inline-start: calc(1.4 * var(--u)); border-inline-start: calc(.4 * var(--u)) solid var(--brand); }
  .answering .reply p { font-size: calc(2.9 * var(--u)); line-height: 1.3; --lines: 4; }
  .answering .reply b { color: var(--brand); }
  .answering .reply .whole { margin-block-start: .2em; font-size: calc(2.4 * var(--u)); color: var(--muted); }
  .answering .want { font-size: calc(2.8 * var(--u)); color: var(--muted); }
  .want b { color: var(--brand); font-variant-numeric: tabular-nums; }
`;
