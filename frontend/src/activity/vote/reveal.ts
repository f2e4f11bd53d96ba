import { LitElement, nothing, type TemplateResult } from 'lit';
import type { ResultPart, ResultRow, VotePart } from '../../protocol';
import { calm, glide } from '../../stage/glide';
import type { Words } from '../../stage/i18n/words';
import { resultChart } from '../../stage/result';
import { agreementChart } from './agreement';
import { choiceList } from './choices';
import { placesChosen } from './stage-places';
import { nextPhase, sortsAt, type Phase } from './timeline';

/**
 * The middle of a vote's stage, from the choices to the result. It draws what it is given; of its own it remembers only
 * how far a reveal has come that it has seen itself. In the light DOM, so that rows glide with everything else.
 */
export class NaradaReveal extends LitElement {
  static override properties = {
    vote: { attribute: false }, result: { attribute: false }, words: { attribute: false }, phase: { state: true },
  };
  declare vote: VotePart | undefined;
  declare result: ResultPart | null;
  declare words: Words | undefined;
  declare phase: Phase | null;
  private seen: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.vote = undefined;
    this.result = null;
    this.words = undefined;
    this.phase = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.phase = null;
    this.seen = undefined;
  }

  override willUpdate(): void {
    const before = this.seen === this.vote?.id ? this.phase : null;
    this.seen = this.vote?.id;
    this.phase = nextPhase(before, this.result !== null, calm());
    if (this.phase === 'falling' && before === 'falling') return;
    clearTimeout(this.timer);
    if (this.phase !== 'falling' || this.result === null) return;
    this.timer = setTimeout(() => { this.phase = 'settled'; }, sortsAt(mostOf(this.result.rows)));
  }

  override render(): TemplateResult | typeof nothing {
    const { vote, result, words } = this;
    if (!vote || !words) return nothing;
    if (!result) return vote.running ? running(vote, words) : choiceList(vote.choices, words);
    const view = vote.view ?? 'result';
    if (view === 'places' && result.chosen) return placesChosen(result, result.chosen, words);
    if (view !== 'result' && view !== 'places' && result.agreement.length > 0) return agreementChart(result, words, view);
    return this.phase === 'falling'
      ? resultChart({ ...result, rows: asVotedOn(result.rows, vote) }, words, 'falling')
      : resultChart(result, words, 'settled');
  }

  override updated(): void {
    requestAnimationFrame(() => { glide(this, false); });
  }
}

/** Rows in the order of the ballot; the strongest are those that there is room for, as in the end. */
function asVotedOn(rows: readonly ResultRow[], { choices }: VotePart): ResultRow[] {
  const place = new Map(choices.map(({ id }, index) => [id, index]));
  return [...rows].sort((a, b) => (place.get(a.id) ?? choices.length) - (place.get(b.id) ?? choices.length));
}

function running(vote: VotePart, words: Words): TemplateResult {
  const rows = vote.choices.map(({ id, label }) => ({ id, label, votes: vote.running?.votes[String(id)] ?? 0, by: [], band: 0 }));
  const result: ResultPart = { activity: vote.id, voters: 0, onPaper: 0, few: false, groups: [], agreement: [], rows };
  return resultChart(result, words, 'running');
}

export const mostOf = (rows: readonly { votes: number }[]): number => Math.max(1, ...rows.map(({ votes }) => votes));

if (!customElements.get('narada-reveal')) customElements.define('narada-reveal', NaradaReveal);
