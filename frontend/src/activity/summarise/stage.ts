import { css, html, nothing, type TemplateResult } from 'lit';
import type { SummarisePart } from '../../protocol';
import { actionList, decisionList, paragraphs } from '../../stage/agreements';
import { common, promptHead, waiting } from '../../stage/common';
import '../../stage/fit-box';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { list, number, text } from '../../stage/read';
import { action } from '../../stage/scene';

/** The summary as it is being written, with decisions and actions beside it. */
export const summariseStage = stageKind<SummarisePart>({
  read: (raw) => ({
    ...common(raw), kind: 'summarise', summary: text(raw['summary']),
    decisions: list(raw['decisions'], (decision) => ({ id: number(decision['id']), text: text(decision['text']) })),
    actions: list(raw['actions'], action),
  }),

  draw: (activity, { words }) => {
    const agreed = activity.decisions.length + activity.actions.length > 0;
    return {
      main: html`
        ${promptHead(activity.prompt || words.summary, 4.6)}
        ${!agreed && !activity.summary.trim() ? waiting(words.summaryEmpty) : html`
          <div class="minutes fill ${agreed && activity.summary ? 'two' : ''}">
            ${activity.summary ? summary(activity.summary) : nothing}
            ${agreed ? agreements(activity, words) : nothing}
          </div>`}`,
      side: nothing,
    };
  },

  styles: css`
    .minutes { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(4 * var(--u)); }
    .minutes.two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  `,
});

function summary(written: string): TemplateResult {
  return html`<narada-fit end .of=${written}><div>${paragraphs(written)}</div></narada-fit>`;
}

function agreements({ decisions, actions }: SummarisePart, words: Words): TemplateResult {
  return html`<narada-fit end .of=${[decisions, actions]} .sizes=${[3.6, 3.3, 3, 2.8, 2.6]}><div>
    ${decisionList(decisions.map((decision) => decision.text), words)}
    ${actionList(actions, words)}
  </div></narada-fit>`;
}
