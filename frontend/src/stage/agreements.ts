import { css, html, nothing, type TemplateResult } from 'lit';
import { tie } from './i18n/plural';
import type { Words } from './i18n/words';

type Action = { text: string; who: string; until: string | null };

/** A text in paragraphs, one for each line that isn't empty. */
export function paragraphs(written: string): TemplateResult[] {
  return written.split('\n').map((line) => line.trim()).filter((line) => line !== '')
    .map((line) => html`<p class="paragraph typed" dir="auto">${tie(line)}</p>`);
}

/** Numbered decisions; nothing if there are none. */
export function decisionList(decisions: readonly string[], words: Words): TemplateResult | typeof nothing {
  return decisions.length === 0 ? nothing : html`
    <h2 class="agreed-head">${words.decisions}</h2>
    <ol class="decisions">${decisions.map((decision, i) => html`
      <li><b>${i + 1}</b><span class="typed clamp" dir="auto">${tie(decision)}</span></li>`)}</ol>`;
}

/** What somebody will do, who, and until when; nothing if there is none. */
export function actionList(actions: readonly Action[], words: Words): TemplateResult | typeof nothing {
  return actions.length === 0 ? nothing : html`
    <h2 class="agreed-head">${words.actions}</h2>
    <ul class="actions">${actions.map((action) => html`
      <li>
        <span class="typed clamp" dir="auto">${tie(action.text)}</span>
        <small class="typed clamp"><bdi>${action.who}</bdi>${action.who && action.until ? html` <br>` : nothing}${
          action.until ? html`<em>${words.until(action.until)}</em>` : nothing}</small>
      </li>`)}</ul>`;
}

export const agreementStyles = css`
  .paragraph { line-height: 1.4; text-wrap: pretty; }
  .paragraph + .paragraph { margin-block-start: .6em; }
  .agreed-head { font-size: .92em; color: var(--brand); margin-block: 0 .55em; }
  * + .agreed-head { margin-block-start: 1.3em; }
  .decisions, .actions { display: grid; gap: .7em; }
  .decisions li { display: grid; grid-template-columns: 1.9em minmax(0, 1fr); align-items: start; }
  .decisions b {
    display: grid; place-items: center; inline-size: 1.35em; block-size: 1.35em; border-radius: 50%; line-height: 1;
    background: var(--brand); color: var(--on-tone); font-size: .92em; font-variant-numeric: tabular-nums;
  }
  .decisions .clamp, .actions .clamp { --lines: 4; }
  .actions li { padding-inline-start: .8em; border-inline-start: .18em solid var(--brand); }
  .actions small { font-size: .93em; color: var(--muted); }
  .actions em { font-style: normal; font-weight: 600; color: var(--ink); white-space: nowrap; }
`;
