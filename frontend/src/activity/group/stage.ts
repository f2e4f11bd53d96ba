import { css, html, nothing, type TemplateResult } from 'lit';
import type { GroupPart, Theme } from '../../protocol';
import { common, figure, promptHead, waiting } from '../../stage/common';
import { boardColumns } from '../../stage/fit';
import { tie } from '../../stage/i18n/plural';
import { badge, tone } from '../../stage/palette';
import { stageKind } from '../../stage/picture';
import { count, list, number, text } from '../../stage/read';
import type { Card, Scene } from '../../stage/scene';
import '../../stage/wall';

const SIZES = [3.6, 3.2, 2.9, 2.6, 2.4];
/** The narrowest column of cards, in em. */
const NARROWEST = 11;
/** What belongs to a theme is seen as a whole rather than each text to its end: that is in the outcome. */
const FEWEST_LINES = 2;

/** A board of themes; contributions without a theme wait in a calm field at its end. */
export const groupStage = stageKind<GroupPart>({
  read: (raw) => ({
    ...common(raw), kind: 'group', loose: count(raw['loose']),
    themes: list(raw['themes'], (theme) => ({ id: number(theme['id']), name: text(theme['name']), ...orderOf(theme['order']) })),
  }),

  draw: (activity, scene) => {
    const { cards, words } = scene;
    const known = new Set(activity.themes.map((theme) => theme.id));
    const loose = cards.filter((card) => card.theme === null || !known.has(card.theme));
    const themes = activity.themes.length;
    const columns = boardColumns(themes + (loose.length > 0 ? 1 : 0));
    // The loose ones take what is left of the last row.
    const span = columns - (themes % columns);
    return {
      main: html`
        ${promptHead(activity.prompt, 4.6)}
        ${themes + loose.length === 0 ? waiting(words.themesEmpty) : html`
          <div class="board fill" style="--columns: ${columns}; --span: ${span}" ?data-tight=${columns > 3} ?data-dense=${columns > 4}>
            ${activity.themes.map((theme, i) => panel(theme, i, standing(cards.filter((card) => card.theme === theme.id), theme.order), scene))}
            ${loose.length > 0 ? looseField(loose, scene) : nothing}
          </div>`}`,
      side: figure(themes, words.themes(themes), words.contributions(cards.length)),
    };
  },

  styles: css`
    .board {
      display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); grid-auto-rows: minmax(0, 1fr);
      gap: calc(1.6 * var(--u));
    }
    .theme {
      min-height: 0; display: flex; flex-direction: column; gap: calc(1.2 * var(--u)); padding: calc(1.4 * var(--u));
      border-radius: calc(1.4 * var(--u)); background: color-mix(in srgb, var(--tone) 9%, var(--paper)); overflow: hidden;
    }
    .theme.loose {
      grid-column: span var(--span); --tone: var(--muted); background: none;
      border: calc(.25 * var(--u)) dashed var(--line);
    }
    .theme h2 {
      flex: none; display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: calc(1.1 * var(--u));
      align-items: center; font-size: calc(2.8 * var(--u));
    }
    .theme.loose h2 { grid-template-columns: minmax(0, 1fr) auto; font-weight: 600; color: var(--muted); }
    [data-dense] .theme { padding: calc(1 * var(--u)); gap: calc(.6 * var(--u)); }
    [data-dense] h2 {
      grid-template-columns: auto minmax(0, 1fr); gap: 0 calc(.8 * var(--u)); font-size: calc(2.4 * var(--u));
      align-items: start;
    }
    [data-dense] .theme:not(.loose) .n { grid-area: 2 / 1; justify-self: center; }
    [data-dense] .theme:not(.loose) h2 .clamp { grid-area: 1 / 2 / span 2; --lines: 3; }
    /* On a narrow screen the name gets the whole width of its panel, and the badge stands above it. */
    @container (max-aspect-ratio: 3/2) {
      [data-tight] h2 {
        grid-template-columns: auto minmax(0, 1fr); gap: calc(.4 * var(--u)) calc(.8 * var(--u));
        font-size: calc(2.5 * var(--u));
      }
      [data-tight] .theme:not(.loose) .n { grid-area: 1 / 2; justify-self: start; }
      [data-tight] .theme:not(.loose) h2 .clamp { grid-area: 2 / 1 / auto / span 2; }
    }
    .theme .n { font-variant-numeric: tabular-nums; color: var(--muted); font-weight: 600; }
    .theme narada-wall { flex: 1; }
    .theme .none { color: var(--muted); font-size: calc(2.4 * var(--u)); }
  `,
});

const orderOf = (raw: unknown): { order?: number[] } =>
  Array.isArray(raw) ? { order: raw.filter((id): id is number => typeof id === 'number') } : {};

/** As the facilitator put them; what came only just now stands last. */
function standing(cards: Card[], order: readonly number[] | undefined): Card[] {
  if (!order) return cards;
  const place = new Map(order.map((id, i) => [id, i]));
  return [...cards].sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}

function panel(theme: Theme, index: number, cards: Card[], scene: Scene): TemplateResult {
  return html`
    <section class="theme" style=${tone(index)}>
      <h2>${badge(index)}<span class="typed clamp" dir="auto">${tie(theme.name)}</span><span class="n">${cards.length}</span></h2>
      ${cards.length === 0 ? html`<p class="none">${scene.words.themeEmpty}</p>` : wall(cards, theme.order !== undefined)}
    </section>`;
}

function looseField(cards: Card[], scene: Scene): TemplateResult {
  return html`
    <section class="theme loose"><h2><span>${scene.words.loose}</span><span class="n">${cards.length}</span></h2>${wall(cards, false)}</section>`;
}

const wall = (cards: Card[], ordered: boolean): TemplateResult =>
  html`<narada-wall .cards=${cards} .ordered=${ordered} .sizes=${SIZES} .column=${NARROWEST} .fewest=${FEWEST_LINES}></narada-wall>`;
