import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { tie } from '../stage/i18n/plural';
import { badge, tone } from '../stage/palette';
import type { Done } from './done';
import type { Words } from './i18n/words';
import type { Column, Spot } from './layout';
import type { Card, Picture, Theme } from './picture';
import type { Selection } from './selection';
import { ZOOMS, type Zoom } from './zoom';

/** All that a drawing of the board depends on. */
export type View = {
  readonly words: Words;
  readonly picture: Picture;
  readonly columns: readonly Column[];
  readonly marked: Selection;
  readonly at: Spot;
  readonly sought: string;
  readonly folded: boolean;
  /** The theme whose name is being corrected, and the one whose menu is open. */
  readonly editing: number | null;
  readonly menu: number | null;
  readonly done: Done | null;
  readonly zoom: Zoom;
};

export function loose(view: View): TemplateResult {
  const { words, picture, sought, folded } = view;
  const column = view.columns[0];
  const cards = column?.cards ?? [];
  const all = sought ? picture.cards.filter((card) => card.theme === null).length : cards.length;
  return html`
    <section class="loose" data-drop="none" ?data-folded=${folded}>
      <h3 class="loose-head">
        <button type="button" class="head" data-head="none" data-do="fold" aria-expanded=${folded ? 'false' : 'true'} tabindex=${tab(view, null)}>
          <span class="chevron" aria-hidden="true"></span><span>${words.loose}</span>
          <span class="n">${sought ? words.found(cards.length, all) : all}</span>
        </button>
      </h3>
      ${folded ? nothing : html`
        <input type="search" class="search" .value=${sought} placeholder=${words.search} aria-label=${words.search} autocomplete="off">
        ${cards.length > 0 ? list(view, cards, words.loose) : html`<p class="quiet">${emptyLoose(view, all)}</p>`}`}
    </section>`;
}

function emptyLoose({ words, picture }: View, all: number): string {
  if (picture.cards.length === 0) return words.noCards;
  return all === 0 ? words.allPlaced : words.nothingFound;
}

export function themes(view: View): TemplateResult {
  const { words, columns } = view;
  return html`
    <section class="themes" aria-label=${words.themes}>
      ${columns.length < 2 ? html`<p class="quiet none-yet">${words.noThemes}</p>` : nothing}
      ${repeat(columns.slice(1), ({ theme }) => theme?.id, (column) => (column.theme ? themeBox(view, column, column.theme) : nothing))}
      <button type="button" class="new-theme" data-do="new" data-drop="new">
        <span class="plus" aria-hidden="true">+</span><span class="rest">${words.newTheme}</span><span class="dropping">${words.dropNew}</span>
      </button>
    </section>`;
}

function themeBox(view: View, { cards, index }: Column, theme: Theme): TemplateResult {
  const { words, editing, menu } = view;
  const focus = tab(view, theme.id);
  return html`
    <section class="theme" style=${tone(index)} data-drop=${theme.id} data-theme=${theme.id} aria-label=${words.theme(theme.name, cards.length)}>
      <header data-merge=${theme.id} title=${view.columns.length > 2 ? words.dropOnTheme : nothing}>
        ${badge(index)}
        ${editing === theme.id ? nameField(view, theme) : html`
          <h3><button type="button" class="head name" data-head=${theme.id} data-do="rename" tabindex=${focus} dir="auto"
            title=${words.renaming(theme.name)}>${tie(theme.name)}</button></h3>`}
        <span class="n" aria-hidden="true">${cards.length}</span>
        <button type="button" class="icon" data-do="menu" aria-expanded=${menu === theme.id ? 'true' : 'false'}
          aria-label=${words.menu(theme.name)} tabindex=${view.at.column === theme.id ? 0 : -1}>⋯</button>
      </header>
      ${menu === theme.id ? html`
        <div class="menu">
          <button type="button" class="plain" data-do="rename">${words.rename}</button>
          ${view.columns.length > 2 ? html`<button type="button" class="plain" data-do="merge">${words.merge}</button>` : nothing}
          <button type="button" class="plain danger" data-do="remove">${words.remove}</button>
        </div>` : nothing}
      ${cards.length > 0 ? list(view, cards, theme.name) : html`<p class="quiet empty">${words.empty}</p>`}
    </section>`;
}

/** The name is given once: what is typed over it stays, whatever happens meanwhile. */
function nameField({ words, picture }: View, theme: Theme): TemplateResult {
  return html`
    <form class="renaming">
      ${guard([theme.id], () => html`<input type="text" .value=${theme.name} maxlength=${picture.limit} aria-label=${words.name} dir="auto" autocomplete="off" enterkeyhint="done">`)}
      <div class="renaming-foot">
        <button class="main small">${words.save}</button>
        <button type="button" class="plain small" data-do="keep-name">${words.cancel}</button>
      </div>
    </form>`;
}

function list(view: View, cards: readonly Card[], label: string): TemplateResult {
  // each list is one stop of the Tab key: where one is in it, otherwise its first card
  const stop = cards.find(({ id }) => id === view.at.card) ?? cards[0];
  return html`<ul class="cards" aria-label=${label}>${repeat(cards, ({ id }) => id, (card) => cardItem(view, card, card === stop))}</ul>`;
}

/** Drawn anew only when something about this card has changed. */
function cardItem(view: View, card: Card, isStop: boolean): TemplateResult {
  const { words, marked, picture } = view;
  const isMarked = marked.has(card.id);
  const likeIndex = card.theme === null && card.like !== null ? picture.themes.findIndex(({ id }) => id === card.like) : -1;
  const like = picture.themes[likeIndex];
  return html`${guard([card, isMarked, isStop, like?.name, likeIndex, words], () => html`
    <li data-card=${card.id}>
      <button type="button" class="card" aria-pressed=${isMarked ? 'true' : 'false'} tabindex=${isStop ? 0 : -1} aria-describedby="keys"
        ><span class="words" dir="auto">${tie(card.text)}</span></button>
      ${like ? html`
        <button type="button" class="like" data-do="like" tabindex=${isStop ? 0 : -1} aria-label=${words.likeMoveTo(like.name)}>
          ${badge(likeIndex)}<span class="clamp" dir="auto">${words.like(like.name)} <b>${words.likeMove}</b></span>
        </button>` : nothing}
    </li>`)}`;
}

/** Above the board; where all of it is seen at once, that room is needed for the board, and it stands at its foot. */
export const suggestionAbove = (view: View): TemplateResult | typeof nothing => (view.zoom === 'all' ? nothing : suggestion(view));

/** A strip that offers to make a theme of what may belong together. */
function suggestion({ words, picture }: View): TemplateResult | typeof nothing {
  const { suggested } = picture;
  if (!suggested) return nothing;
  const texts = new Map(picture.cards.map((card) => [card.id, card.text]));
  const shown = suggested.cards.slice(0, 2).flatMap((id) => texts.get(id) ?? []);
  return html`
    <div class="suggestion" role="group" aria-label=${words.maybe(suggested.cards.length)}>
      <div class="what">
        <b>${words.maybe(suggested.cards.length)}</b>
        ${shown.map((text) => html`<q dir="auto">${tie(text)}</q>`)}
      </div>
      <div class="ways">
        <button type="button" class="main small" data-do="suggested">${words.create}</button>
        <button type="button" class="plain small" data-do="dismiss">${words.notNow}</button>
      </div>
    </div>`;
}

/** What can be done with what is marked. */
function markedBar(view: View): TemplateResult | typeof nothing {
  const { words, marked, picture } = view;
  if (marked.size === 0) return nothing;
  const placed = picture.cards.some((card) => marked.has(card.id) && card.theme !== null);
  return html`
    <div class="marked-bar" role="toolbar" aria-label=${words.marked(marked.size)}>
      <b>${words.marked(marked.size)}</b>
      <button type="button" class="main" data-do="move">${words.move}</button>
      <button type="button" class="plain" data-do="new"><span class="long">${words.newFromMarked}</span><span class="short">${words.newTheme}</span></button>
      ${placed ? html`<button type="button" class="plain" data-do="out">${words.out}</button>` : nothing}
      ${stepButtons(view)}
      <button type="button" class="plain unmark" data-do="unmark">${words.unmark}</button>
    </div>`;
}

/** One card of a theme goes up and down by buttons, too. */
function stepButtons({ words, marked, columns }: View): TemplateResult | typeof nothing {
  const [card] = marked;
  const column = columns.find(({ theme, cards }) => theme !== null && cards.some(({ id }) => id === card));
  if (marked.size !== 1 || !column) return nothing;
  const button = (what: string, name: string, sign: string, off: boolean): TemplateResult => html`
    <button type="button" class="plain step" data-do=${what} aria-label=${name} title=${name} aria-disabled=${off ? 'true' : 'false'}>
      <span aria-hidden="true">${sign}</span></button>`;
  return html`
    <span class="steps">
      ${button('up', words.higher, '↑', column.cards[0]?.id === card)}
      ${button('down', words.lower, '↓', column.cards.at(-1)?.id === card)}
    </span>`;
}

/** That a theme was merged, and the way back. */
function doneBar({ words, done }: View): TemplateResult | typeof nothing {
  if (!done) return nothing;
  const said = words.saidMerged(done.name, done.intoName);
  return html`
    <div class="done-bar" role="group" aria-label=${said}>
      <span class="clamp" dir="auto">${said}</span>
      <button type="button" class="main" data-do="unmerge">${words.undo}</button>
      <button type="button" class="plain close" data-do="seen" aria-label=${words.close} title=${words.close}>×</button>
    </div>`;
}

/** What stays at the foot of the window: the words of a card that is shown as a bar, what can be done with the marked, the zoom. */
export function foot(view: View): TemplateResult {
  const { words, zoom } = view;
  const button = (what: string, name: string, sign: string, off: boolean): TemplateResult => html`
    <button type="button" class="plain step" data-do=${what} aria-label=${name} title=${name} aria-disabled=${off ? 'true' : 'false'}>${sign}</button>`;
  return html`
    <div class="foot">
      ${doneBar(view)}
      ${markedBar(view)}
      <div class="hints">
        ${zoom === 'all' && view.done === null && view.marked.size === 0 ? suggestion(view) : nothing}
        <p class="peek" aria-hidden="true"></p>
      </div>
      <div class="zoom" role="group" aria-label=${words.zoom}>
        ${button('further', words.further, '−', zoom === ZOOMS[0])}
        ${button('nearer', words.nearer, '+', zoom === ZOOMS.at(-1))}
        <button type="button" class="plain" data-do="all" aria-pressed=${zoom === 'all' ? 'true' : 'false'}>${words.zoomTo.all}</button>
      </div>
    </div>`;
}

/** While a card is held: on a phone the themes come to the thumb, elsewhere those that can't be seen are offered at the edge. */
export function dock({ words, columns }: View): TemplateResult {
  return html`
    <div class="dock" aria-hidden="true">
      ${columns.slice(1).map(({ theme, index }) => html`
        <div class="berth" data-drop=${theme?.id ?? 'none'} data-merge=${theme?.id ?? nothing} style=${tone(index)}>${badge(index)}<span class="clamp" dir="auto">${theme?.name}</span></div>`)}
      <div class="berth for-cards" data-drop="none"><span class="no-badge">–</span><span class="clamp">${words.noTheme}</span></div>
      <div class="berth for-cards" data-drop="new"><span class="no-badge">+</span><span class="clamp">${words.newTheme}</span></div>
    </div>`;
}

const tab = (view: View, column: number | null): number => (view.at.card === null && view.at.column === column ? 0 : -1);
