import { css, html, nothing, type TemplateResult } from 'lit';
import type { ConsentResultPart } from '../../protocol';
import { answersHint, common, promptHead, turnout } from '../../stage/common';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, text } from '../../stage/read';
import { readResult } from './result';

/** Most fingers on top. */
const HANDS = [5, 4, 3, 2, 1, 0];
const SIZES = [4.2, 3.8, 3.4, 3.1, 2.8, 2.5];

/** A proposal and what each number of fingers means; once it is revealed, what it comes to and how many showed what. */
export const consentStage = stageKind({
  read: (raw) => ({
    ...common(raw), proposal: text(raw['proposal']), quorum: count(raw['quorum']), answered: count(raw['answered']), joined: count(raw['joined']),
    onPaper: count(raw['onPaper']),
  }),

  draw: (activity, { parts, words }) => {
    const result = readResult(parts['result']);
    const shown = result?.activity === activity.id ? result : null;
    const onPaper = shown ? shown.onPaper : activity.onPaper;
    return {
      main: html`
        ${promptHead(activity.prompt, 3.6)}
        <narada-fit class="fill" .of=${shown ?? activity.proposal} .sizes=${SIZES}><div class="consent">
          <p class="proposal typed" dir="auto">${tie(activity.proposal)}</p>
          ${shown ? html`<p class="outcome ${shown.verdict}">${words.consentVerdict(shown.verdict, shown.shown[0] ?? 0)}</p>` : nothing}
          ${hands(shown, words)}
        </div></narada-fit>
        <p class="hint"><span>${words.consentRule(activity.quorum)}</span></p>
        ${shown ? nothing : answersHint(activity.status, words)}`,
      side: turnout(words.answered, shown ? shown.people : activity.answered, activity.joined, words, onPaper > 0 ? words.onPaper(onPaper) : ''),
    };
  },

  styles: css`
    .consent { display: grid; gap: .9em; align-content: start; }
    .consent .proposal { font-size: 1.25em; font-weight: 650; line-height: 1.2; text-wrap: pretty; }
    .consent .outcome { font-size: 1.15em; font-weight: 700; color: var(--brand); }
    .consent .blocked, .consent .too-few { color: var(--accent); }
    .hands { display: grid; gap: .35em; }
    .hands li { display: grid; grid-template-columns: 1.6em minmax(0, 13em) minmax(0, 1fr); gap: .6em; align-items: center; min-block-size: 1.5em; }
    .hands.bare { grid-template-columns: 1fr 1fr; gap: .5em 1.5em; grid-auto-flow: column; grid-template-rows: repeat(4, auto); }
    .hands.bare li { grid-template-columns: 1.6em minmax(0, 1fr); }
    .hands b { font-size: 1.15em; color: var(--brand); text-align: center; font-variant-numeric: tabular-nums; }
    .hands .none b { color: var(--accent); }
    .hands span { line-height: 1.1; }
    .hands .of { display: grid; grid-template-columns: minmax(0, 1fr) 2em; gap: .5em; align-items: center; }
    .hands .of i { display: block; block-size: .9em; border-radius: .3em; background: var(--brand); }
    .hands .of i[hidden] { visibility: hidden; }
    .hands .none .of i { background: var(--accent); }
    .hands .abstain .of i { background: none; border: 2px dotted var(--muted); box-sizing: border-box; }
    .hands .of strong { text-align: end; font-variant-numeric: tabular-nums; }
  `,
});

function hands(result: ConsentResultPart | null, words: Words): TemplateResult {
  const most = result === null ? 0 : Math.max(1, result.abstained, ...result.shown);
  const line = (sign: string, name: string, kind: string, n: number) => html`
    <li class=${kind}><b>${sign}</b><span>${name}</span>${result === null ? nothing : html`
      <div class="of"><i style="inline-size: ${(100 * n) / most}%" ?hidden=${n === 0}></i><strong>${n}</strong></div>`}</li>`;
  return html`<ul class="hands ${result === null ? 'bare' : ''}">
    ${HANDS.map((fingers) => line(String(fingers), words.hands[fingers] ?? '', fingers === 0 ? 'none' : '', result?.shown[fingers] ?? 0))}
    ${line('–', words.abstained, 'abstain', result?.abstained ?? 0)}
  </ul>`;
}
