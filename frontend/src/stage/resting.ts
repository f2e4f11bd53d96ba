import { css, html, nothing, type TemplateResult } from 'lit';
import './fit-box';
import { door } from './door';
import { tie } from './i18n/plural';
import type { Scene } from './scene';

/** So many blocks fit on any projector. */
const ROOM = 8;

/** The screen between activities and before the start: where we are, what comes next, and the way in. */
export function resting(scene: Scene): TemplateResult {
  return html`
    <section class="resting ${scene.place ? '' : 'lobby'}">
      <div class="about">
        ${scene.place ? between(scene) : lobby(scene)}
        ${cards(scene)}
        ${scene.agenda.length > 0 ? agenda(scene) : nothing}
      </div>
      ${door(scene, 'large')}
    </section>`;
}

function lobby({ workshop, words }: Scene): TemplateResult {
  if (!workshop) return html`<h1 class="headline">Narada</h1>`;
  const about = [workshop.county, workshop.date && words.date(workshop.date), workshop.venue];
  return html`
    <p class="kicker typed clamp" dir="auto">${about.filter(Boolean).join(' · ')}</p>
    <h1 class="headline typed clamp" dir="auto">${tie(workshop.title)}</h1>
    ${workshop.start ? html`<p class="starts">${words.startsAt(workshop.start)}</p>` : nothing}`;
}

function between({ agenda, place, words }: Scene): TemplateResult {
  const at = agenda.findIndex((block) => block.id === place?.block);
  const [here, next] = [agenda[at], at < 0 ? undefined : agenda[at + 1]];
  return html`
    ${here ? html`<p class="kicker">${words.now}</p>` : nothing}
    <h1 class="headline typed clamp" dir="auto">${here ? tie(here.title) : words.break}</h1>
    ${next ? html`<p class="next typed clamp" dir="auto"><span>${words.next} ${words.hour(next.start)}</span> ${tie(next.title)}</p>` : nothing}`;
}

/** Time to meet: what to do on the phone, where people may put cards on the table and can still get in. */
function cards({ workshop, door: way, words }: Scene): TemplateResult | typeof nothing {
  return workshop?.network === true && way !== null ? html`<p class="cards">${words.cards}</p>` : nothing;
}

function agenda({ agenda: blocks, place, words }: Scene): TemplateResult {
  const at = blocks.findIndex((block) => block.id === place?.block);
  // of a long plan what is over gives way, so that what is on and what comes is never below the edge
  const from = Math.max(0, Math.min(at - 1, blocks.length - ROOM));
  return html`
    <h2 class="kicker plan">${words.plan}</h2>
    <narada-fit class="fill" .of=${blocks} .sizes=${[3.8, 3.4, 3.1, 2.8, 2.6, 2.4]}>
      <ol class="agenda">${blocks.map((block, i) => html`
        ${i < from ? nothing : html`<li class=${i < at ? 'past' : i === at ? 'here' : ''}>
          <time>${words.hour(block.start)}</time><span class="typed clamp" dir="auto">${tie(block.title)}</span>
        </li>`}`)}</ol>
    </narada-fit>`;
}

export const restingStyles = css`
  .resting {
    flex: 1; min-height: 0; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    gap: calc(6 * var(--u));
  }
  .resting .about {
    display: flex; flex-direction: column; min-height: 0; gap: calc(1.4 * var(--u));
    padding-block: calc(1.5 * var(--u));
  }
  .about .fill { flex: 1; }
  .about > .kicker { font-size: calc(2.6 * var(--u)); --lines: 2; }
  .headline { font-size: calc(6.4 * var(--u)); font-weight: 720; --lines: 3; padding-block: .05em; }
  .lobby .headline { font-size: calc(7.6 * var(--u)); --lines: 4; }
  @container (max-aspect-ratio: 3/2) { .lobby .headline { font-size: calc(6 * var(--u)); } }
  .starts { font-size: calc(4 * var(--u)); font-weight: 600; color: var(--brand); }
  .next { font-size: calc(3.2 * var(--u)); }
  .next span { color: var(--brand); font-weight: 650; margin-inline-end: .4em; }
  .about > .cards { font-size: calc(2.8 * var(--u)); padding-inline-start: calc(1.6 * var(--u)); border-inline-start: calc(.5 * var(--u)) solid var(--brand); }
  .about > .plan { margin-block-start: calc(3 * var(--u)); }
  .agenda { display: grid; gap: .75em; }
  .agenda li { display: grid; grid-template-columns: 3.4em minmax(0, 1fr); line-height: 1.25; }
  .agenda .clamp { --lines: 3; }
  .agenda time { color: var(--muted); font-variant-numeric: tabular-nums; }
  .agenda .past { color: var(--muted); }
  .agenda .here { font-weight: 700; }
  .agenda .here time { color: var(--brand); }
`;
