// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NaradaThemeBoard, type BoardWish } from './board';
import { card, picture } from './board.samples';
import type { Picture } from './picture';

let board: NaradaThemeBoard;
let wishes: BoardWish[];

beforeEach(async () => {
  board = new NaradaThemeBoard();
  wishes = [];
  board.addEventListener('board-wish', (event) => { wishes.push((event as CustomEvent<BoardWish>).detail); });
  document.body.append(board);
  await shows(picture());
});
afterEach(() => {
  board.zoom = 'usual';
  board.remove();
});

async function shows(now: Picture): Promise<void> {
  board.picture = JSON.stringify(now);
  await settled();
}

async function settled(): Promise<void> {
  await board.updateComplete;
  await sheet().updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 0));
  await board.updateComplete;
}

const sheet = (): HTMLElement & { updateComplete: Promise<boolean> } => find('narada-board-sheet') as HTMLElement & { updateComplete: Promise<boolean> };
const sheetRoot = (): ShadowRoot => sheet().shadowRoot as ShadowRoot;
const find = (selector: string): HTMLElement => board.renderRoot.querySelector<HTMLElement>(selector) as HTMLElement;
const cardButton = (id: number): HTMLElement => find(`[data-card="${id}"] .card`);
const column = (theme: number | 'none'): number[] =>
  [...board.renderRoot.querySelectorAll<HTMLElement>(`${theme === 'none' ? '.loose' : `[data-theme="${theme}"]`} [data-card]`)].map((at) => Number(at.dataset['card']));
const said = (): string => find('[role=status]').textContent.replace(/\u00a0/g, ' ');

async function press(selector: string): Promise<void> {
  find(selector).click();
  await settled();
}

async function key(on: HTMLElement, name: string): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  await settled();
}

async function choose(label: string): Promise<void> {
  const options = [...sheetRoot().querySelectorAll<HTMLElement>('[role=option]')];
  options.find((option) => option.textContent.replace(/\s+/g, ' ').includes(label))?.click();
  await settled();
}

async function names(name: string): Promise<void> {
  (sheetRoot().querySelector('input') as HTMLInputElement).value = name;
  sheetRoot().querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}

describe('Moving', () => {
  it('marked cards goes by the button, and shows at once', async () => {
    cardButton(5).click();
    cardButton(6).click();
    await settled();
    await press('[data-do=move]');
    await choose('Młodzież');
    expect(wishes).toEqual([{ number: 1, wish: { wish: 'place', cards: [5, 6], theme: 4 } }]);
    expect(column(4)).toEqual([2, 5, 6]);
    expect(said()).toBe('Przeniesiono 2 wypowiedzi do tematu: Młodzież');
    expect(find('.marked-bar')).toBeNull();
  });

  it('goes back if it is refused', async () => {
    await key(cardButton(1), 'Delete');
    expect(column('none')).toContain(1);
    await shows(picture({ answered: 1, refused: [1] }));
    expect(column(1)).toEqual([1, 3]);
  });

  it('goes by keyboard alone, and leads on to the next card', async () => {
    cardButton(6).focus();
    await key(cardButton(6), 'Enter');
    await choose('Transport');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'place', cards: [6], theme: 1 }]);
    expect(board.at).toEqual({ column: null, card: 7 });
  });

  it('offers the theme that a card is similar to, first of all', async () => {
    await key(cardButton(5), 'm');
    expect(sheetRoot().querySelector('[aria-selected=true]')?.textContent).toContain('Transport');
    expect(sheetRoot().querySelector('[aria-selected=true]')?.textContent).toContain('podobne');
  });

  it('takes a suggested card to its theme by one button', async () => {
    await press('[data-card="5"] [data-do=like]');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'place', cards: [5], theme: 1 }]);
  });

  it('to where it is wishes for nothing', async () => {
    await key(cardButton(6), 'Delete');
    expect(wishes).toEqual([]);
    expect(said()).toBe('Bez zmian');
  });
});

describe('A new theme', () => {
  it('takes what is marked; the question stays until it is answered', async () => {
    cardButton(1).click();
    cardButton(7).click();
    await settled();
    await press('.marked-bar [data-do=new]');
    await names('Zdrowie');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'make', name: 'Zdrowie', cards: [1, 7] }]);
    expect(sheetRoot().querySelector('input')).not.toBeNull();
    await shows(picture({ answered: 1 }));
    expect(sheetRoot().querySelector('input')).toBeNull();
    expect(board.marked.size).toBe(0);
  });

  it('that is refused keeps what was typed', async () => {
    await press('.new-theme');
    await names('  ');
    await shows(picture({ answered: 1, refused: [1] }));
    expect(sheetRoot().querySelector('input')?.value).toBe('  ');
    await names('Zdrowie');
    expect(wishes.at(-1)?.wish).toEqual({ wish: 'make', name: 'Zdrowie', cards: [] });
  });

  it('is suggested with a name, and waved away for good', async () => {
    await shows(picture({ suggested: { cards: [6, 7], name: 'Dzieci' } }));
    expect(find('.suggestion').textContent).toContain('Żłobek');
    await press('[data-do=suggested]');
    expect(sheetRoot().querySelector('input')?.value).toBe('Dzieci');
    await press('[data-do=dismiss]');
    expect(find('.suggestion')).toBeNull();
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'dismiss', cards: [6, 7] }]);
  });
});

describe('A theme', () => {
  const field = (): HTMLInputElement => find('.renaming input') as HTMLInputElement;

  async function rename(name: string): Promise<void> {
    await press('[data-theme="1"] .name');
    field().value = name;
    find('.renaming').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  }

  it('is renamed in place', async () => {
    await rename('Dojazd');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'rename', theme: 1, name: 'Dojazd' }]);
    await shows(picture({ answered: 1, themes: [{ id: 1, name: 'Dojazd' }, { id: 4, name: 'Młodzież' }] }));
    expect(field()).toBeNull();
  });

  it('that is renamed leaves the focus of somebody who has gone on', async () => {
    await rename('Dojazd');
    cardButton(6).focus();
    await shows(picture({ answered: 1, themes: [{ id: 1, name: 'Dojazd' }, { id: 4, name: 'Młodzież' }] }));
    expect(field()).toBeNull();
    expect(board.at).toEqual({ column: null, card: 6 });
  });

  it('keeps a refused name in its field', async () => {
    await rename('x'.repeat(81));
    await shows(picture({ answered: 1, refused: [1] }));
    expect(field().value).toBe('x'.repeat(81));
  });

  it('keeps a half-typed name when others change the board, even that name', async () => {
    await press('[data-theme="1"] .name');
    field().value = 'Doj';
    const typing = field();
    await shows(picture({ themes: [{ id: 1, name: 'Autobusy' }, { id: 9, name: 'Nowy' }], cards: [card(1, 'Autobus', 9)] }));
    expect(field()).toBe(typing);
    expect(field().value).toBe('Doj');
  });

  it('keeps its name when Escape is pressed', async () => {
    await press('[data-theme="1"] .name');
    field().value = 'Doj';
    await key(field(), 'Escape');
    expect(field()).toBeNull();
    expect(find('[data-theme="1"] .name').textContent).toBe('Transport');
    expect(wishes).toEqual([]);
  });

  it('is merged into another by its menu', async () => {
    await press('[data-theme="1"] [data-do=menu]');
    await press('[data-do=merge]');
    await choose('Młodzież');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'merge', theme: 1, into: 4 }]);
    expect(column(4)).toEqual([1, 2, 3]);
  });

  it('that was merged is told of, and can be brought back at once', async () => {
    await press('[data-theme="1"] [data-do=menu]');
    await press('[data-do=merge]');
    await choose('Młodzież');
    expect(find('.done-bar').textContent.replace(/\u00a0/g, ' ')).toContain('Temat Transport połączono z tematem: Młodzież');
    await press('.done-bar [data-do=unmerge]');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'merge', theme: 1, into: 4 }, { wish: 'unmerge', theme: 1 }]);
    expect(find('.done-bar')).toBeNull();
  });

  it('that could not be merged is not said to be, nor is one that has gone on', async () => {
    const merges = async (): Promise<void> => {
      await press('[data-theme="1"] [data-do=menu]');
      await press('[data-do=merge]');
      await choose('Młodzież');
    };
    await merges();
    await shows(picture({ answered: 1, refused: [1] }));
    expect(find('.done-bar')).toBeNull();
    await merges();
    await key(cardButton(6), 'Enter');
    await choose('Młodzież');
    expect(find('.done-bar')).toBeNull();
  });

  it('is removed by its menu', async () => {
    await press('[data-theme="4"] [data-do=menu]');
    await press('[data-theme="4"] [data-do=remove]');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'remove', theme: 4 }]);
  });
});

describe('Cards', () => {
  it('that have not changed stay the same elements', async () => {
    const before = cardButton(3);
    await shows(picture({ cards: [card(1, 'Inny', 1), card(3, 'Dojazd do szkoły', 1)] }));
    expect(cardButton(3)).toBe(before);
    expect(cardButton(1).textContent).toContain('Inny');
  });

  it('show HTML as the words that it is', async () => {
    const html = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await shows(picture({ cards: [card(1, html)], themes: [{ id: 1, name: html }], suggested: { cards: [1], name: html } }));
    expect(cardButton(1).textContent).toContain(html);
    expect(board.renderRoot.querySelector('img, script')).toBeNull();
  });

  it('are one stop of the Tab key in each column, led on by arrows', async () => {
    const stops = (): number[] => [...board.renderRoot.querySelectorAll<HTMLElement>('[data-card]:has(.card[tabindex="0"])')].map((at) => Number(at.dataset['card']));
    expect(stops()).toEqual([5, 1, 2]);
    await key(find('[data-head=none]'), 'ArrowDown');
    expect(board.at).toEqual({ column: null, card: 5 });
    await key(cardButton(5), 'ArrowDown');
    expect(stops()).toEqual([6, 1, 2]);
  });

  it('are unmarked by Escape, and forgotten when they are gone', async () => {
    cardButton(5).click();
    cardButton(6).click();
    await settled();
    await shows(picture({ cards: [card(5, 'Ławka')] }));
    expect([...board.marked]).toEqual([5]);
    await key(cardButton(5), 'Escape');
    expect(board.marked.size).toBe(0);
  });
});

describe('The order in a theme', () => {
  it('is changed by Alt and an arrow, and the card keeps the focus', async () => {
    cardButton(3).focus();
    cardButton(3).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true }));
    await settled();
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'order', cards: [3], theme: 1, before: 1 }]);
    expect(column(1)).toEqual([3, 1]);
    expect(said()).toBe('Miejsce 1 z 2 w temacie: Transport');
    expect(board.shadowRoot?.activeElement).toBe(cardButton(3));
    cardButton(3).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true }));
    await settled();
    expect(wishes).toHaveLength(1);
    expect(said()).toBe('Bez zmian');
  });

  it('is changed by the buttons of a card that is marked, and it stays marked', async () => {
    cardButton(1).click();
    await settled();
    expect(find('[data-do=up]').getAttribute('aria-disabled')).toBe('true');
    await press('[data-do=down]');
    expect(wishes.map(({ wish }) => wish)).toEqual([{ wish: 'order', cards: [1], theme: 1, before: null }]);
    expect(column(1)).toEqual([3, 1]);
    expect([...board.marked]).toEqual([1]);
    expect(find('[data-do=down]').getAttribute('aria-disabled')).toBe('true');
  });

  it('is none among cards without a theme, nor for several', async () => {
    cardButton(6).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true }));
    cardButton(1).click();
    cardButton(3).click();
    await settled();
    expect(wishes).toEqual([]);
    expect(find('[data-do=up]')).toBeNull();
  });
});

describe('The zoom', () => {
  const looks = async (button: string): Promise<string | null> => {
    await press(`[data-do=${button}]`);
    return board.getAttribute('zoom');
  };

  it('goes by steps as far as they lead, and by keys', async () => {
    expect(board.getAttribute('zoom')).toBe('usual');
    expect(await looks('nearer')).toBe('large');
    expect(await looks('nearer')).toBe('large');
    expect(find('[data-do=nearer]').getAttribute('aria-disabled')).toBe('true');
    await key(cardButton(5), '-');
    expect(said()).toBe('Zwykłe karty');
    await key(cardButton(5), '0');
    expect(board.getAttribute('zoom')).toBe('all');
    expect(said()).toBe('Cała tablica');
    expect(find('[data-do=all]').getAttribute('aria-pressed')).toBe('true');
  });

  it('is remembered by the screen', async () => {
    await looks('all');
    expect(new NaradaThemeBoard().zoom).toBe('all');
    expect(await looks('nearer')).toBe('small');
    expect(new NaradaThemeBoard().zoom).toBe('small');
  });

  it('leaves Ctrl with plus and minus to the browser, and letters to the fields', async () => {
    await looks('nearer');
    const before = board.zoom;
    find('.search').dispatchEvent(new KeyboardEvent('keydown', { key: '-', bubbles: true, composed: true }));
    cardButton(5).dispatchEvent(new KeyboardEvent('keydown', { key: '-', ctrlKey: true, bubbles: true, composed: true }));
    await settled();
    expect(board.zoom).toBe(before);
  });

  it('tells the words of a bar that somebody looks at', async () => {
    await looks('all');
    cardButton(7).dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    expect(find('.peek').textContent).toBe('Psycholog');
    await looks('nearer');
    expect(find('.peek').textContent).toBe('');
  });
});

it('marks what the arrows pass while Shift is held', async () => {
  cardButton(5).focus();
  for (const from of [5, 6]) {
    cardButton(from).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, composed: true }));
    await settled();
  }
  expect([...board.marked]).toEqual([5, 6, 7]);
  expect(said()).toBe('Zaznaczono: 3 wypowiedzi');
});
