import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { applyParts } from '../parts';
import type { Parts } from '../protocol';
import { closing, closingStyles } from './closing';
import { commonStyles } from './common';
import { watchConnection } from './connection';
import { door, doorStyles } from './door';
import { forgetPlaces, glide } from './glide';
import { header, headerStyles } from './header';
import { wordsOf } from './i18n/words';
import { paletteStyles } from './palette';
import type { Picture } from './picture';
import { isRaw, number, text } from './read';
import { resting, restingStyles } from './resting';
import { readScene, type Scene } from './scene';
import { STAGES } from './stages';
import { baseStyles } from './styles/base';

/**
 * A change as the server sends it: all parts, or those that have changed. In a replay time stands `still` between changes:
 * clocks show what they showed at `now`.
 */
export type Change = { full: boolean; v: number; now: number; still: boolean; parts: Parts };

const IDLE_MS = 3000;

/** The projector's picture of the room. It only shows; everything it knows comes through `apply`. */
export class NaradaStage extends LitElement {
  static override properties = {
    lang: { type: String, reflect: true },
    // not "theme": that attribute is Lumo's, which would bring its own colours
    look: { type: String, reflect: true },
    parts: { state: true }, offset: { state: true }, still: { state: true }, disconnected: { state: true }, idle: { state: true },
  };
  declare lang: string;
  declare look: 'light' | 'dark';
  declare parts: Parts;
  declare offset: number;
  declare still: number | null;
  declare disconnected: boolean;
  declare idle: boolean;
  private stopWatching: (() => void) | undefined;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.lang = 'pl';
    this.look = 'light';
    this.parts = {};
    this.offset = 0;
    this.still = null;
    this.disconnected = false;
    this.idle = true;
  }

  /** Takes a change, as an object or as JSON. One that can't be read leaves the picture as it is. */
  apply(change: unknown): void {
    const read = readChange(change);
    if (!read) return;
    this.parts = applyParts(read.full ? {} : this.parts, read.parts);
    if (read.now > 0) this.offset = read.now - Date.now();
    this.still = read.still ? read.now : null;
    const screen = this.parts['screen'];
    this.look = isRaw(screen) && screen['dark'] === true ? 'dark' : 'light';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopWatching = watchConnection((lost) => { this.disconnected = lost; });
    this.addEventListener('pointermove', this.wakeCursor);
    window.addEventListener('resize', forgetPlaces);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
    this.removeEventListener('pointermove', this.wakeCursor);
    window.removeEventListener('resize', forgetPlaces);
    forgetPlaces();
    clearTimeout(this.idleTimer);
  }

  private readonly wakeCursor = (): void => {
    this.idle = false;
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => { this.idle = true; }, IDLE_MS);
  };

  override render(): TemplateResult {
    const words = wordsOf(this.lang);
    const scene = readScene(this.parts, words, this.offset, this.still);
    return html`
      <div class="stage ${this.idle ? 'idle' : ''}">
        ${scene.workshop?.rehearsal === true ? html`<p class="rehearsal">${words.rehearsal}</p>` : nothing}
        ${scene.place ? header(scene) : nothing}
        ${this.body(scene)}
        ${this.disconnected ? html`<p class="connection">${words.reconnecting}</p>` : nothing}
      </div>`;
  }

  private body(scene: Scene): TemplateResult {
    if (scene.workshop?.phase === 'closed') return closing(scene);
    const picture = pictureOf(scene);
    if (!picture) return resting(scene);
    return html`
      <div class="hall">
        <main class="main">${picture.main}</main>
        <div class="side"><div>${picture.side}</div>${door(scene, 'small')}</div>
      </div>`;
  }

  override updated(): void {
    // In the next frame: the boxes inside have by then chosen the size of their letters.
    requestAnimationFrame(() => { glide(this.renderRoot, false); });
  }

  static override styles = [
    paletteStyles, baseStyles, commonStyles, headerStyles, doorStyles, restingStyles, closingStyles,
    ...[...STAGES.values()].map((kind) => kind.styles),
  ];
}

/** What the current activity shows; null if there is none, or if its kind is not known here. */
function pictureOf(scene: Scene): Picture | null {
  const { activity } = scene;
  return activity ? STAGES.get(text(activity['kind']))?.draw(activity, scene) ?? null : null;
}

function readChange(change: unknown): Change | null {
  const raw = typeof change === 'string' ? parse(change) : change;
  if (!isRaw(raw) || !isRaw(raw['parts'])) return null;
  return { full: raw['full'] === true, v: number(raw['v']), now: number(raw['now']), still: raw['still'] === true, parts: raw['parts'] };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

if (!customElements.get('narada-stage')) customElements.define('narada-stage', NaradaStage);
