import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { tie } from '../stage/i18n/plural';
import { badge, paletteStyles } from '../stage/palette';
import { fold } from '../fold';
import type { Words } from './i18n/words';
import { buttonStyles } from './styles';

/** Something that can be chosen; `index` is that of a theme, for its badge. */
export type Choice = { readonly key: string; readonly label: string; readonly index: number | null; readonly note?: string };

/** What is asked: to choose one of several, or to give a name. */
export type Question =
  | { kind: 'choose'; title: string; note: string; choices: readonly Choice[]; first: string | null; then: (key: string) => void }
  | { kind: 'name'; title: string; note: string; texts: readonly string[]; value: string; limit: number; then: (name: string) => void };

/** Letters typed within this time belong to one word. */
const TYPING_MS = 900;

/** A question over the board: at the bottom of a phone, in the middle of a larger screen. */
export class BoardSheet extends LitElement {
  static override properties = {
    words: { attribute: false }, question: { state: true }, at: { state: true }, busy: { state: true },
  };
  declare words: Words;
  declare question: Question | null;
  declare at: number;
  declare busy: boolean;
  private typedAhead = '';
  private typedAt = 0;
  private afterwards: (() => void) | null = null;

  constructor() {
    super();
    this.question = null;
    this.at = 0;
    this.busy = false;
  }

  ask(question: Question): void {
    this.question = question;
    this.busy = false;
    this.at = question.kind === 'choose' ? Math.max(0, question.choices.findIndex(({ key }) => key === question.first)) : 0;
    void this.updateComplete.then(() => {
      if (!this.dialog.open) this.dialog.showModal();
      this.focusFirst();
    });
  }

  /** What was given was not taken: it stays to be corrected. */
  again(): void {
    this.busy = false;
    void this.updateComplete.then(() => { this.focusFirst(); });
  }

  close(): void {
    if (this.dialog.open) this.dialog.close();
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  private focusFirst(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
    if (!input) this.focusChoice();
  }

  private focusChoice(): void {
    this.renderRoot.querySelectorAll<HTMLElement>('[role=option]')[this.at]?.focus();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @close=${this.closed} @click=${this.outside}>
        ${this.question ? this.asked(this.question) : nothing}
      </dialog>`;
  }

  private asked(question: Question): TemplateResult {
    return html`
      <form method="dialog" @submit=${this.submitted}>
        <h2 id="title">${question.title}</h2>
        ${question.kind === 'choose' && question.note ? html`<p class="note">${question.note}</p>` : nothing}
        ${question.kind === 'choose' ? this.list(question.choices) : html`
          <label>${this.words.name}
            <input type="text" .value=${question.value} maxlength=${question.limit} dir="auto" autocomplete="off" enterkeyhint="done">
          </label>
          ${question.note ? html`<p class="note">${question.note}</p>` : nothing}
          ${question.texts.length > 0 ? html`<ul class="texts">${question.texts.map((text) => html`<li dir="auto">${tie(text)}</li>`)}</ul>` : nothing}`}
        <div class="foot">
          <button type="button" class="plain" @click=${(): void => { this.close(); }}>${this.words.cancel}</button>
          ${question.kind === 'name' ? html`<button class="main" ?disabled=${this.busy}>${this.words.create}</button>` : nothing}
        </div>
      </form>`;
  }

  private list(choices: readonly Choice[]): TemplateResult {
    return html`
      <div role="listbox" class="choices" aria-labelledby="title" @keydown=${this.key}>
        ${choices.map((choice, i) => html`
          <div role="option" class="choice" aria-selected=${i === this.at ? 'true' : 'false'} tabindex=${i === this.at ? 0 : -1}
               data-key=${choice.key} @click=${(): void => { this.chosen(choice.key); }}>
            ${choice.index === null ? html`<span class="no-badge" aria-hidden="true">${choice.key === 'new' ? '+' : '–'}</span>` : badge(choice.index)}
            <span class="label" dir="auto">${choice.label}</span>
            ${choice.note ? html`<span class="hint">${choice.note}</span>` : nothing}
          </div>`)}
      </div>`;
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (this.question?.kind !== 'choose') return;
    const { choices } = this.question;
    const last = choices.length - 1;
    const typing = this.typedAhead !== '' && event.timeStamp - this.typedAt < TYPING_MS;
    if (event.key === 'Enter' || (event.key === ' ' && !typing)) this.chosen(choices[this.at]?.key);
    else if (event.key === 'ArrowDown') this.at = Math.min(this.at + 1, last);
    else if (event.key === 'ArrowUp') this.at = Math.max(this.at - 1, 0);
    else if (event.key === 'Home') this.at = 0;
    else if (event.key === 'End') this.at = last;
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.typed(event.key, typing, choices);
    else return;
    this.typedAt = event.timeStamp;
    event.preventDefault();
    void this.updateComplete.then(() => { this.focusChoice(); });
  };

  /** Letters lead to the choice that begins with them. */
  private typed(key: string, further: boolean, choices: readonly Choice[]): void {
    this.typedAhead = (further ? this.typedAhead : '') + key;
    const sought = fold(this.typedAhead);
    const found = choices.findIndex(({ label }) => fold(label).startsWith(sought));
    if (found >= 0) this.at = found;
  }

  private chosen(key: string | undefined): void {
    if (this.question?.kind !== 'choose' || key === undefined) return;
    const { then } = this.question;
    // only when the dialog has really closed: what follows may ask the next question
    this.afterwards = (): void => { then(key); };
    this.close();
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    if (this.question?.kind !== 'name' || this.busy) return;
    this.busy = true;
    this.question.then(this.renderRoot.querySelector('input')?.value ?? '');
  };

  private readonly closed = (): void => {
    const { afterwards } = this;
    this.afterwards = null;
    this.question = null;
    this.dispatchEvent(new Event('sheet-closed'));
    afterwards?.();
  };

  private readonly outside = (event: Event): void => {
    if (event.target === this.dialog) this.close();
  };

  static override styles = [paletteStyles, buttonStyles, css`
    dialog {
      box-sizing: border-box; width: min(30rem, 100vw - 2rem); max-height: min(36rem, 100dvh - 2rem); padding: 0; border: 0;
      border-radius: 16px; background: var(--card); color: var(--ink); box-shadow: 0 18px 60px rgb(23 35 58 / 30%); overflow: hidden;
    }
    dialog[open] { display: flex; }
    dialog::backdrop { background: rgb(23 35 58 / 38%); }
    form { display: flex; flex-direction: column; gap: .7rem; min-height: 0; flex: 1; min-width: 0; padding: 1.1rem 1.2rem; }
    h2 { margin: 0; font-size: 1.15rem; line-height: 1.3; overflow-wrap: anywhere; }
    .note { margin: 0; color: var(--muted); }
    .choices { flex: 1; min-height: 0; overflow-y: auto; display: grid; gap: 2px; margin-inline: -.5rem; padding: 3px; }
    .choice {
      display: flex; align-items: center; gap: .7rem; min-height: 44px; padding: .25rem .6rem; border-radius: 10px; cursor: pointer;
      box-sizing: border-box;
    }
    .choice:hover { background: var(--brand-soft); }
    .choice:focus-visible { outline: 3px solid var(--accent); outline-offset: 0; background: var(--brand-soft); }
    .label { flex: 1; min-width: 0; overflow-wrap: anywhere; unicode-bidi: isolate; line-height: 1.3; max-height: 3.9em; overflow: hidden; }
    .hint { color: var(--brand); background: var(--brand-soft); font-size: .85rem; font-weight: 600; padding: .1rem .55rem; border-radius: 99px; }
    .no-badge { flex: none; width: 1.75em; text-align: center; color: var(--muted); font-weight: 700; }
    .texts {
      flex: 0 1 auto; min-height: 3rem; overflow-y: auto; list-style: none; margin: 0; padding: .1rem .8rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
      font-size: .93rem;
    }
    .texts li { padding: .35rem 0; overflow-wrap: anywhere; unicode-bidi: isolate; }
    .texts li + li { border-top: 1px solid var(--line); }
    label { display: grid; gap: .3rem; font-weight: 600; }
    input {
      font: inherit; font-weight: 400; min-height: 46px; padding: 0 .8rem; border: 1px solid #8d97a8; border-radius: 10px;
      background: var(--card); color: var(--ink); min-width: 0;
    }
    input:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
    .foot { display: flex; justify-content: flex-end; gap: .6rem; flex-wrap: wrap; }
    @media (max-width: 40rem) {
      dialog { width: 100vw; max-width: 100vw; max-height: 82dvh; margin: auto 0 0; border-radius: 18px 18px 0 0; }
      form { padding-bottom: max(1.1rem, env(safe-area-inset-bottom)); }
    }
  `];
}

if (!customElements.get('narada-board-sheet')) customElements.define('narada-board-sheet', BoardSheet);
