import { LitElement, css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SCALES, type Choice, type RatedRow, type RatePart, type Scale } from '../../protocol';
import { isRaw, number, type Raw } from '../../stage/read';
import { mean } from '../../stage/scene';
import type { Words } from '../../stage/i18n/words';
import { meanList } from './bars';
import { inShort, scaleOf } from './scale-words';
import './map';

/** Where each choice stands so far, by its number; one that few have rated is not there. */
export type Means = Record<string, Partial<Record<Scale, number>>>;

/** The picture moves once in so many ms at most, whatever comes: the eye can follow one movement at a time. */
export const PACE = 1000;

/** The part `running`, if it is of this activity. */
export function readRunning(raw: unknown, activity: number): Means | null {
  if (!isRaw(raw) || number(raw['activity']) !== activity) return null;
  const means = isRaw(raw['means']) ? raw['means'] : {};
  return Object.fromEntries(Object.entries(means).flatMap(([id, of]) => (isRaw(of) ? [[id, meansOf(of)]] : [])));
}

function meansOf(raw: Raw): Partial<Record<Scale, number>> {
  return Object.fromEntries(SCALES.flatMap((scale) => {
    const at = mean(raw[scale]);
    return at === null ? [] : [[scale, at]];
  }));
}

/**
 * A rating while people rate, if its results are open. Choices keep their places in the list, only what stands for them
 * moves, and not more often than the eye can follow; what is no longer offered goes at once. In the light DOM, as a reveal.
 */
export class LiveRatings extends LitElement {
  static override properties: PropertyDeclarations = {
    activity: { attribute: false }, means: { attribute: false }, words: { attribute: false },
  };
  declare activity: RatePart | undefined;
  declare means: Means;
  declare words: Words | undefined;
  private shown: Means = {};
  private seen: number | undefined;
  private movedAt = -Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.activity = undefined;
    this.means = {};
    this.words = undefined;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.seen = undefined;
  }

  override willUpdate(): void {
    const another = this.seen !== this.activity?.id;
    this.seen = this.activity?.id;
    if (!another && JSON.stringify(this.means) === JSON.stringify(this.shown)) return;
    const wait = another ? 0 : this.movedAt + PACE - performance.now();
    if (wait > 0) {
      this.timer ??= setTimeout(() => { this.timer = undefined; this.requestUpdate(); }, wait);
      return;
    }
    // the first picture is no movement
    if (!another) this.movedAt = performance.now();
    this.shown = this.means;
  }

  override render(): TemplateResult | typeof nothing {
    const { activity, words, shown } = this;
    if (!activity || !words) return nothing;
    const rows = activity.choices.map((choice) => row(choice, shown));
    const scale = activity.scales[0] ?? 'importance';
    if (activity.scales.length > 1) return html`
      <narada-rate-map class="fill" live .rows=${rows} .words=${words} .names=${activity.names}></narada-rate-map>`;
    return meanList(rows.map(({ id, label, ratings }) => ({ id, label, rating: ratings[scale] })), words, 'running');
  }
}

/** All points are of one size: how many have rated what is not told before the end. */
function row({ id, label }: Choice, means: Means): RatedRow {
  const of = Object.entries(means[String(id)] ?? {}).map(([scale, at]) => [scale, { n: 1, mean: at, spread: [], by: [] }]);
  return { id, label, ratings: Object.fromEntries(of) as RatedRow['ratings'] };
}

/** That it is how things stand so far, and on what scale if there is one. */
export function soFar({ scales, names }: RatePart, words: Words): TemplateResult {
  const one = scales.length === 1 ? inShort(scaleOf(scales[0] ?? 'importance', names, words)) : '';
  return html`<p class="hint"><strong class="so-far">${words.soFar}</strong> <span>${words.rateOpen}</span>${one ? html`<span dir="auto">${one}</span>` : nothing}</p>`;
}

export const liveStyles = css`
  .live-ratings { display: flex; flex-direction: column; }
  .live-ratings > .fill { flex: 1; min-height: 0; }
  .so-far { font-weight: 650; padding-inline: .7em; border-radius: 99px; background: var(--brand-soft); color: var(--brand); }
`;

if (!customElements.get('narada-live-ratings')) customElements.define('narada-live-ratings', LiveRatings);
