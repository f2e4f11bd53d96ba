import { css, html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { letter } from '../../letter';
import type { RatedRow, Scale, ScaleName, ScaleNames } from '../../protocol';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { Measured } from '../../stage/measured';
import { shape, tone } from '../../stage/palette';
import { called } from './names';
import { layOut, layOutPoints, onAxis, type Layout, type Mark, type Placed } from './layout';
import type { Rect, Size } from './place';

/** Room beside the map for what the axes say, in u. */
const AXIS = { left: 6.6, bottom: 6.2 };
/** How large the words of the axes are, in u. */
const AXIS_SIZE = { most: 2.4, least: 1.7 };
/** What part of the width the list of words takes where letters alone stand on the map. */
const LIST = 0.4;
/** How far the names of the quadrants keep from the corners, and how large their letters are, in u. */
const NAME = { edge: 1.6, size: 2.7 };
const LIST_SIZES = [3.2, 2.9, 2.6, 2.4, 2.2, 2];
/** A point so far from its exact place shows where that is. */
const ASTRAY = 1;

type OnMap = Placed & { row: RatedRow; index: number };

/** Importance by feasibility: what is up on the right is both important and easy to do. */
export class RateMap extends Measured {
  static override properties: PropertyDeclarations = {
    ...Measured.properties, rows: { attribute: false }, words: { attribute: false }, names: { attribute: false }, live: { type: Boolean },
  };
  /** In the order of their letters; one without both means is in the list only. */
  declare rows: readonly RatedRow[];
  declare words: Words;
  /** What the scales are called, if not as usual: then no corner is better than another. */
  declare names: ScaleNames | undefined;
  /** Points will move: the words stand in a list, where they keep still. */
  declare live: boolean;

  constructor() {
    super();
    this.rows = [];
    this.live = false;
  }

  override render(): TemplateResult {
    const items = this.rows.flatMap((row, index) => placed(row, index));
    const whole = { width: this.box.width - AXIS.left, height: this.box.height - AXIS.bottom };
    const labelled = this.live ? null : layOut(items, whole, this.names ? [] : this.corners(whole));
    if (labelled && labelled.font > 0) return this.chart(items, whole, labelled);
    // Not every label finds a place of its own: the words stand in a list.
    const part = { width: this.box.width * (1 - LIST) - AXIS.left, height: whole.height };
    return html`${this.chart(items, part, layOutPoints(items, part))}${this.list()}`;
  }

  private chart(items: readonly OnMap[], box: Size, { marks, font }: Layout): TemplateResult {
    return html`
      <div class="chart" style="inline-size: calc(${box.width + AXIS.left} * var(--u))" role="img" aria-label=${this.names ? `${this.scale('importance').name} × ${this.scale('feasibility').name}` : this.words.mapTitle}>
        <div class="plot" style=${`inset-inline-start: calc(${AXIS.left} * var(--u)); ${sized(box)}`}>
          ${this.names ? nothing : html`<i class="best"></i>`}
          <svg class="grids" viewBox="0 0 ${box.width} ${box.height}">${ticks(box)}</svg>
          ${this.names ? nothing : this.quadrants()}
          <svg viewBox="0 0 ${box.width} ${box.height}">${marks.map((mark) => linesOf(mark))}</svg>
          ${repeat(items, ({ row }) => row.id, (item, i) => this.mark(item, marks[i], box, font))}
          ${this.live && items.length === 0 ? html`<p class="none"><span>${this.words.pointsCome}</span></p>` : nothing}
        </div>
        ${this.axes(box)}
      </div>`;
  }

  private quadrants(): TemplateResult {
    const { now, plan, chance, later } = this.words.quadrants;
    return html`${[['plan', plan], ['now', now], ['later', later], ['chance', chance]].map(([name, words]) => html`
      <p class="quadrant ${name}"><span>${words}</span></p>`)}`;
  }

  /** Where the names of the quadrants stand: labels had better leave them free. */
  private corners({ width, height }: Size): Rect[] {
    const { now, plan, chance, later } = this.words.quadrants;
    const rect = (name: string, right: boolean, low: boolean): Rect => {
      const size = { width: name.length * 0.56 * NAME.size, height: 1.3 * NAME.size };
      return {
        ...size, x: right ? width - NAME.edge - size.width : NAME.edge, y: low ? height - NAME.edge - size.height : NAME.edge,
      };
    };
    return [rect(now, true, false), rect(plan, false, false), rect(chance, true, true), rect(later, false, true)];
  }

  private mark(item: OnMap, mark: Mark | undefined, box: Size, font: number): TemplateResult | typeof nothing {
    if (!mark) return nothing;
    const { at, label } = mark;
    const delay = `--delay: ${item.index * 70}ms`;
    return html`
      <b class="point ${shape(item.index)}" style=${`${tone(item.index)}; ${delay}; ${placedAt(at.x - at.r, at.y - at.r)};
        inline-size: calc(${2 * at.r} * var(--u)); font-size: calc(${at.r * 1.1} * var(--u));
        --from-x: calc(${box.width / 2 - at.x} * var(--u)); --from-y: calc(${box.height / 2 - at.y} * var(--u))`}>${letter(item.index)}</b>
      ${label ? html`<p class="label" dir="auto" style=${`${delay}; ${placedAt(label.x, label.y)}; ${sized(label)};
        font-size: calc(${font} * var(--u)); text-align: ${sideOf(label, at)}; --halo: var(--${!this.names && inBest(label, box) ? 'brand-soft' : 'card'})`}>${label.lines.map((line) => html`<span>${line}</span> `)}</p>` : nothing}`;
  }

  private axes(box: Size): TemplateResult {
    const [importance, feasibility] = [this.scale('importance'), this.scale('feasibility')];
    const number = (n: number): TemplateResult => html`
      <small style=${`inset-inline-start: calc(${AXIS.left + onAxis(n, box.width)} * var(--u)); inset-block-start: calc(${box.height + 0.5} * var(--u))`}>${n}</small>
      <small class="up" style=${`inset-inline-start: calc(${AXIS.left - 1.4} * var(--u)); inset-block-start: calc(${box.height - onAxis(n, box.height)} * var(--u))`}>${n}</small>`;
    return html`
      ${[1, 2, 3, 4, 5].map(number)}
      <p class="axis across" dir="auto" style=${sizeOn(feasibility, box.width)}><span>${feasibility.low ? `← ${feasibility.low}` : ''}</span><strong>${feasibility.name}</strong><span>${feasibility.high ? `${feasibility.high} →` : ''}</span></p>
      <p class="axis along" style=${`inline-size: calc(${box.height} * var(--u)); ${sizeOn(importance, box.height)}`}><span>${importance.low ? `← ${importance.low}` : ''}</span><strong>${importance.name}</strong><span>${importance.high ? `${importance.high} →` : ''}</span></p>`;
  }

  private scale(scale: Scale): ScaleName {
    return called(this.names, scale, this.words.scales[scale]);
  }

  private list(): TemplateResult {
    const some = this.rows.some((row, i) => placed(row, i).length > 0);
    const lines = this.rows.length > 14 ? 1 : this.rows.length > 9 ? 2 : 3;
    return html`
      <narada-fit class="list" .of=${this.rows} .sizes=${LIST_SIZES}>
        <ol class=${lines === 1 ? 'tight' : ''} style="--lines: ${lines}">${this.rows.map((row, i) => html`
          <li><b class="badge ${shape(i)}" style=${tone(i)}>${letter(i)}</b><div><span class="words" dir="auto">${tie(row.label)}</span>
            ${this.live && some && placed(row, i).length === 0 ? html`<em>${this.words.fewYet}</em>` : nothing}</div></li>`)}</ol>
      </narada-fit>`;
  }

  static override styles = css`
    :host { display: flex; min-height: 0; min-width: 0; overflow: hidden; gap: 0; font-size: calc(10 * var(--u)); line-height: 1.2; }
    p, ol { margin: 0; padding: 0; list-style: none; }
    .chart { position: relative; flex: none; block-size: 100%; }
    .plot {
      position: absolute; inset-block-start: 0; border-radius: calc(1.4 * var(--u)); background: var(--card);
      box-shadow: 0 0 0 1px var(--line); overflow: hidden;
    }
    .quadrant {
      position: absolute; inline-size: 50%; block-size: 50%; box-sizing: border-box; padding: calc(1.6 * var(--u));
      font-size: calc(2.7 * var(--u)); font-weight: 600; color: var(--muted); display: flex; letter-spacing: -.01em;
    }
    .plan { inset: 0 auto auto 0; }
    .quadrant span { padding-inline: .25em; margin-inline: -.25em; background: var(--card); border-radius: .3em; align-self: start; line-height: 1.3; }
    .now { inset: 0 0 auto auto; justify-content: end; color: var(--brand); font-weight: 700; }
    .now span { background: var(--brand-soft); }
    .best { position: absolute; inset: 0 0 auto auto; inline-size: 50%; block-size: 50%; background: var(--brand-soft); }
    .later { inset: auto auto 0 0; }
    .later span, .chance span { align-self: end; }
    .chance { inset: auto 0 0 auto; justify-content: end; }
    svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: hidden; }
    .grid { stroke: var(--line); stroke-width: .14; stroke-dasharray: .5 .7; }
    .middle { stroke: var(--muted); stroke-width: .16; opacity: .55; }
    .leader { stroke: var(--muted); stroke-width: .22; fill: none; }
    .exact { fill: var(--muted); }
    .point {
      position: absolute; aspect-ratio: 1; display: grid; place-items: center; background: var(--tone); color: var(--on-tone);
      font-weight: 750; line-height: 1; animation: arrive-point .9s var(--delay) backwards cubic-bezier(.2,.7,.2,1);
      transition: inset .8s cubic-bezier(.2,.7,.2,1), inline-size .8s;
    }
    .circle { border-radius: 50%; }
    .square { border-radius: 16%; }
    .diamond { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
    .hexagon { clip-path: polygon(25% 3%, 75% 3%, 100% 50%, 75% 97%, 25% 97%, 0 50%); }
    .shield { clip-path: polygon(0 0, 100% 0, 100% 62%, 50% 100%, 0 62%); }
    .label {
      position: absolute; font-weight: 600; line-height: 1.16; white-space: nowrap; unicode-bidi: isolate;
      text-shadow: 0 0 .2em var(--halo), 0 0 .2em var(--halo), 0 0 .3em var(--halo);
      animation: fade .7s calc(var(--delay) + .7s) backwards;
    }
    .label span { display: block; }
    .words {
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines, 2); overflow: hidden;
      overflow-wrap: anywhere; unicode-bidi: isolate;
    }
    small { position: absolute; transform: translateX(-50%); font-size: calc(2 * var(--u)); line-height: 1; color: var(--muted); }
    small.up { transform: translate(-50%, -50%); }
    .axis {
      position: absolute; display: flex; justify-content: space-between; gap: .6em; line-height: 1.1;
      color: var(--muted); white-space: nowrap;
    }
    .axis strong { color: var(--ink); font-weight: 700; flex: none; max-inline-size: 50%; }
    .axis > * { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate; }
    .across { inset: auto 0 0 calc(6.6 * var(--u)); }
    .along { inset: 0 auto auto 0; writing-mode: vertical-rl; transform: rotate(180deg); }
    .list { flex: 1; min-width: 0; margin-inline-start: calc(3 * var(--u)); }
    .list ol { display: grid; gap: .34em; align-content: start; }
    .list li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .6em; align-items: center; line-height: 1.16; font-weight: 550; }
    .list .tight { gap: .16em; }
    .list .tight .badge { inline-size: 1.4em; block-size: 1.4em; }
    .list .tight div { display: flex; gap: .6em; align-items: baseline; justify-content: space-between; white-space: nowrap; }
    .list .tight .words { white-space: normal; }
    .list em { font-style: normal; font-weight: 400; font-size: max(.8em, 2 * var(--u)); color: var(--muted); }
    .none { position: absolute; inset: 0; display: grid; place-items: center; text-align: center; font-size: calc(3 * var(--u)); font-weight: 600; color: var(--muted); }
    .none span { max-inline-size: 16em; padding: .3em .8em; border-radius: .5em; background: var(--card); border: 1px solid var(--line); text-wrap: balance; }
    .badge { inline-size: 1.6em; block-size: 1.6em; display: grid; place-items: center; background: var(--tone); color: var(--on-tone); line-height: 1; font-size: .92em; }
    @keyframes arrive-point { from { transform: translate(var(--from-x), var(--from-y)) scale(.4); opacity: 0; } }
    @keyframes fade { from { opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { .point, .label { animation: none; transition: none; } }
  `;
}

function placed(row: RatedRow, index: number): OnMap[] {
  const { importance, feasibility } = row.ratings;
  const [y, x] = [importance?.mean ?? null, feasibility?.mean ?? null];
  if (y === null || x === null) return [];
  return [{ row, index, label: row.label, importance: y, feasibility: x, n: (importance?.n ?? 0) + (feasibility?.n ?? 0) }];
}

/** The words of an axis as large as they find room on it, in u. */
function sizeOn({ name, low, high }: ScaleName, length: number): string {
  const size = Math.min(AXIS_SIZE.most, Math.max(AXIS_SIZE.least, length / (0.56 * (name.length + low.length + high.length + 8))));
  return `font-size: calc(${size} * var(--u))`;
}

/** Whether the middle of it is up on the right. */
const inBest = (label: Rect, box: Size): boolean =>
  label.x + label.width / 2 > box.width / 2 && label.y + label.height / 2 < box.height / 2;

/** Words that stand beside their point begin, or end, at it. */
function sideOf(label: Rect, at: { x: number; r: number }): 'start' | 'center' | 'end' {
  if (label.x + label.width <= at.x + 0.1) return 'end';
  return label.x >= at.x - 0.1 ? 'start' : 'center';
}

const sized = ({ width, height }: Size): string => `inline-size: calc(${width} * var(--u)); block-size: calc(${height} * var(--u))`;
const placedAt = (x: number, y: number): string =>
  `inset-inline-start: calc(${x} * var(--u)); inset-block-start: calc(${y} * var(--u))`;

/** A quiet grid at the whole ratings, and the middle that parts the quadrants. */
function ticks({ width, height }: Size): TemplateResult[] {
  return [1, 2, 3, 4, 5].map((n) => {
    const [x, y] = [onAxis(n, width), height - onAxis(n, height)];
    return svg`<path class=${n === 3 ? 'middle' : 'grid'} d="M${x} 0V${height}M0 ${y}H${width}"></path>`;
  });
}

/** The line to a label that stands apart, and from a point that had to give way to where its means are. */
function linesOf({ at, exact, label }: Mark): TemplateResult {
  const astray = Math.hypot(at.x - exact.x, at.y - exact.y) > ASTRAY;
  return svg`
    ${label?.leader ? svg`<path class="leader" d="M${label.leader.x1} ${label.leader.y1}L${label.leader.x2} ${label.leader.y2}"></path>` : nothing}
    ${astray ? svg`<path class="leader" d="M${at.x} ${at.y}L${exact.x} ${exact.y}"></path><circle class="exact" cx="${exact.x}" cy="${exact.y}" r=".45"></circle>` : nothing}`;
}

if (!customElements.get('narada-rate-map')) customElements.define('narada-rate-map', RateMap);
