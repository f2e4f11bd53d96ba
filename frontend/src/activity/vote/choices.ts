import { css, html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../protocol';
import { rowsShown } from '../../stage/fit';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';

/** The room that the list of choices has for sure, and what a choice of two lines needs, in u. */
const [ROOM, LEAST] = [50, 8.2];

/** What can be voted on, without any number; `more`: how many others there are, in words. */
export function choiceList(all: readonly Choice[], words: Words, more = words.moreChoices): TemplateResult {
  const columns = all.length > 6 ? 2 : 1;
  const shown = rowsShown(all.length, ROOM * columns, LEAST);
  const rows = Math.ceil(Math.min(all.length, shown + 1) / columns);
  const size = rows > 5 ? 2.7 : columns > 1 ? 3 : all.length > 4 ? 3.4 : 4;
  return html`<ul class="choices fill ${columns > 1 ? 'beside' : ''}" style="--columns: ${columns}; --rows: ${rows}; --size: ${size}">
    ${all.slice(0, shown).map((choice) => html`
      <li data-glide="choice-${choice.id}"><span class="typed clamp" dir="auto">${tie(choice.label)}</span></li>`)}
    ${shown < all.length ? html`<li class="rest">${more(all.length - shown)}</li>` : nothing}
  </ul>`;
}

export const choiceStyles = css`
  .choices {
    display: grid;
    grid-template: repeat(var(--rows), minmax(0, calc(11 * var(--u)))) / repeat(var(--columns), minmax(0, 1fr));
    gap: calc(1.4 * var(--u)) calc(2 * var(--u)); overflow: hidden; font-size: calc(var(--size) * var(--u));
  }
  @container (min-aspect-ratio: 3 / 2) { .choices.beside { font-size: calc(1.12 * var(--size) * var(--u)); } }
  .choices li {
    display: flex; align-items: center; min-height: 0; overflow: hidden; box-sizing: border-box; padding: calc(.8 * var(--u)) calc(2 * var(--u));
    border-radius: calc(1.2 * var(--u)); background: var(--card); border: 1px solid var(--line); font-weight: 550; line-height: 1.2;
  }
  .choices .rest { background: none; border: none; color: var(--muted); }
`;
