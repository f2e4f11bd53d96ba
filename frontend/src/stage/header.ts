import { css, html, nothing, type TemplateResult } from 'lit';
import './countdown';
import { promptSize } from './fit';
import { tie } from './i18n/plural';
import type { Scene } from './scene';

/** With more blocks than these their hours run into each other on a narrow screen: then only that of the block that is on is there. */
const MOST_HOURS = 12;

/** The strip at the top: which meeting, where in the agenda we are, how much time is left. */
export function header(scene: Scene): TemplateResult | typeof nothing {
  const { workshop, place, words } = scene;
  if (!workshop) return nothing;
  const at = scene.agenda.findIndex((block) => block.id === place?.block);
  const block = scene.agenda[at];
  return html`
    <header class="strip">
      <div class="where">
        <p class="meeting typed clamp" dir="auto">${[tie(workshop.title), workshop.county].filter(Boolean).join(' · ')}</p>
        ${block ? html`<p class="position typed clamp" style="font-size: calc(${promptSize(block.title, 3.6)} * var(--u))">
          <span class="of">${words.position(at + 1, scene.agenda.length)}</span> ${tie(block.title)}</p>` : nothing}
      </div>
      ${place === null || (place.endsAt === null && place.pausedLeft === null) ? nothing : html`
        <narada-countdown .endsAt=${place.timer ?? place.endsAt ?? 0} .timed=${place.timer != null} .paused=${place.pausedLeft} .offset=${scene.offset}
          .still=${scene.still} .words=${words}></narada-countdown>`}
      ${at < 0 ? nothing : progress(scene, at)}
    </header>`;
}

function progress(scene: Scene, at: number): TemplateResult {
  const state = (i: number): string => (i < at ? 'done' : i === at ? 'here' : 'ahead');
  return html`<ol class="progress ${scene.agenda.length > MOST_HOURS ? 'many' : ''}" aria-label=${scene.words.plan}>
    ${scene.agenda.map((block, i) => html`
      <li class=${state(i)} style="--minutes: ${Math.max(block.minutes, 5)}" aria-current=${i === at ? 'step' : 'false'}>
        <i></i><span>${scene.words.hour(block.start)}</span>
      </li>`)}
  </ol>`;
}

export const headerStyles = css`
  .strip {
    flex: none; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end;
    gap: calc(1.4 * var(--u)) calc(4 * var(--u));
  }
  .where { display: grid; gap: calc(.3 * var(--u)); }
  .meeting { font-size: calc(2.5 * var(--u)); color: var(--muted); --lines: 1; }
  .position { font-weight: 650; line-height: 1.25; --lines: 2; }
  .of { color: var(--brand); margin-inline-end: .35em; }
  .progress { grid-column: 1 / -1; display: flex; gap: calc(.7 * var(--u)); }
  .progress li {
    flex: var(--minutes) 1 0; min-width: calc(6.5 * var(--u)); font-size: calc(2.4 * var(--u)); color: var(--muted);
    line-height: 1.3; font-variant-numeric: tabular-nums;
  }
  .progress.many li { min-width: 0; white-space: nowrap; }
  .progress.many li:last-child { display: flex; flex-direction: column; align-items: flex-end; }
  .progress.many i { inline-size: 100%; }
  .progress.many li:not(.here) span { visibility: hidden; }
  .progress i {
    display: block; block-size: calc(.8 * var(--u)); border-radius: 99px; background: var(--line);
    margin-block-end: calc(.4 * var(--u));
  }
  .progress .done i { background: color-mix(in srgb, var(--brand) 45%, var(--paper)); }
  .progress .here i {
    background: var(--brand); block-size: calc(1.2 * var(--u));
    margin-block: calc(-.2 * var(--u)) calc(.2 * var(--u));
  }
  .progress .here { color: var(--ink); font-weight: 650; }
`;
