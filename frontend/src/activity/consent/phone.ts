import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { ConsentOwn, ConsentPart, ConsentResultPart, ConsentVerdict } from '../../protocol';
import { bar } from '../../phone/bar';
import { bySector } from '../../phone/by-sector';
import { choiceButton } from '../../phone/choice-button';
import { fate } from '../../phone/fate';
import { lengthOf, tied } from '../../phone/format';
import { filled, type Words } from '../../phone/i18n';
import type { Item } from '../../phone/outbox';
import type { Ctx, Panel } from '../../phone/panel';
import { counter } from '../../phone/writing';
import { CONSENT } from './words';

/** Most fingers on top. */
const HANDS = [5, 4, 3, 2, 1, 0];

/** A proposal, and as many buttons as there are hands to show; a second tap takes it back. */
export const consent: Panel<ConsentPart> = (activity, ctx) => {
  const { words } = ctx;
  const own = CONSENT[words.lang];
  const mine = wanted(ctx.own as ConsentOwn | undefined, ctx.pending);
  const result = ctx.result as ConsentResultPart | undefined;
  return html`
    <p class="name"><strong>${tied(activity.proposal)}</strong></p>
    ${activity.status === 'open' ? open(activity, mine, ctx) : html`
      <p class="state">${words.t('turn.closed')}</p>
      <p>${own.mine}: <strong>${inWords(mine, words)}</strong></p>
      ${result === undefined ? html`<p class="quiet">${words.t('vote.soon')}</p>` : resultOf(result, words)}`}`;
};

function open(activity: ConsentPart, mine: ConsentOwn | undefined, ctx: Ctx) {
  const own = CONSENT[ctx.words.lang];
  const show = (fingers: number | null, reason = '') => { ctx.send({ kind: 'consent.show', activity: activity.id, fingers, reason }); };
  return html`
    <h3 id="hands">${own.how}</h3>
    <p class="quiet">${tied(filled(own.rule, { n: activity.quorum }))}</p>
    <div class="cards" role="group" aria-labelledby="hands">
      ${HANDS.map((fingers) => {
        const on = mine?.fingers === fingers;
        return choiceButton(`${String(fingers)} · ${own.hands[fingers] ?? ''}`, on, () => { show(on ? null : fingers); });
      })}
      ${choiceButton(own.abstain, mine?.abstains === true, () => {
        if (mine?.abstains === true) show(null);
        else ctx.send({ kind: 'consent.abstain', activity: activity.id });
      })}
    </div>
    ${mine === undefined ? nothing : html`<p class="quiet">${own.again}</p>`}
    ${mine?.fingers === 0 ? why(activity, mine.reason, ctx, (reason) => { show(0, reason); }) : nothing}
    <div class="dock">${fate(mine !== undefined, ctx.words.t('turn.unanswered'), ctx)}</div>`;
}

/** Why somebody blocks: sent when the field is left. */
function why(activity: ConsentPart, saved: string, ctx: Ctx, give: (reason: string) => void) {
  const own = CONSENT[ctx.words.lang];
  const key = `${String(activity.id)}/why`;
  const draft = ctx.drafts[key]?.text;
  const text = draft ?? saved;
  const left = activity.limit - lengthOf(text.trim());
  const keep = (now: string | null) => { ctx.dispatch({ t: 'draft', key, prompt: activity.proposal, text: now }); };
  const send = () => {
    if (draft === undefined || left < 0) return;
    give(text.trim());
    keep(null);
  };
  return html`
    <div class="stack">
      <label class="label" for="why">${own.why}</label>
      <textarea id="why" rows="3" autocapitalize="sentences" aria-describedby="why-about" aria-invalid=${left < 0 ? 'true' : 'false'}
        lang=${ctx.words.lang} .value=${live(text)} @input=${(event: Event) => { keep((event.target as HTMLTextAreaElement).value); }} @change=${send}></textarea>
      <p id="why-about" class="quiet">${own.whyHelp}</p>
      ${left < 40 ? html`<p class=${left < 0 ? 'error' : 'quiet'}>${counter(left, {}, ctx)}</p>` : nothing}
      ${draft === undefined ? nothing : html`<button type="button" class="small" @click=${send}>${own.send}</button>`}
    </div>`;
}

/** What the server holds, or what the phone has still to say instead. */
export function wanted(held: ConsentOwn | undefined, pending: readonly Item[]): ConsentOwn | undefined {
  return pending.reduce((mine, { cmd }) => {
    if (cmd.kind === 'consent.abstain') return { fingers: null, abstains: true, reason: '' };
    if (cmd.kind !== 'consent.show') return mine;
    return cmd.fingers === null ? undefined : { fingers: cmd.fingers, abstains: false, reason: cmd.reason };
  }, held);
}

function inWords(mine: ConsentOwn | undefined, { lang, t }: Words): string {
  if (mine === undefined) return t('turn.skipped');
  return mine.fingers === null ? CONSENT[lang].abstain : `${String(mine.fingers)} · ${CONSENT[lang].hands[mine.fingers] ?? ''}`;
}

function resultOf(result: ConsentResultPart, words: Words) {
  const { n, lang } = words;
  const own = CONSENT[lang];
  const rows = [...HANDS.map((fingers) => ({
    label: `${String(fingers)} · ${own.hands[fingers] ?? ''}`, all: result.shown[fingers] ?? 0, by: result.by.map(({ shown }) => shown[fingers] ?? 0),
  })), { label: own.abstain, all: result.abstained, by: result.by.map(({ abstained }) => abstained) }];
  const groups = result.by.length > 0 ? result.groups : [];
  return html`
    <section class="stack" aria-labelledby="result">
      <h3 id="result">${verdictIn(result.verdict, result.shown[0] ?? 0, words)}</h3>
      <p class="quiet">${n('n.raters', result.people)}${result.onPaper > 0 ? `, ${n('n.onPaper', result.onPaper)}` : ''}. ${tied(filled(own.rule, { n: result.quorum }))}</p>
      <ul class="result">${rows.map(({ label, all }) => html`
        <li><p class="row"><span class="name">${label}</span> <strong>${all}</strong></p>
          ${bar(all / Math.max(1, result.people))}</li>`)}</ul>
      ${bySector(groups, (i) => n('n.raters', groups[i]?.people ?? 0), rows, ({ by }, i) => String(by[i] ?? 0), words)}
    </section>`;
}

/** "są sprzeciwy: 2" */
export function verdictIn(verdict: ConsentVerdict, blocks: number, { lang }: Words): string {
  return tied(filled(CONSENT[lang][verdict], { n: blocks }));
}
