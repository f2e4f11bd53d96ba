import { describe, expect, it } from 'vitest';
import { card, picture } from './board.samples';
import { edgeSpeed } from './edges';
import { en } from './i18n/en';
import { pl } from './i18n/pl';
import { uk } from './i18n/uk';
import { columnsOf, goTo, stayAt } from './layout';
import { EMPTY, readPicture } from './picture';
import { along, extended, kept, NOTHING, toggled } from './selection';
import { asWished, unanswered, type Sent } from './wish';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('Reading a picture', () => {
  it('keeps the cards that are as they were, so that they are not drawn anew', () => {
    const first = readPicture(JSON.stringify(picture()), EMPTY);
    const second = readPicture(JSON.stringify(picture({ cards: [card(1, 'Autobus do lekarza', 1), card(6, 'Żłobek', 1)] })), first);
    expect(second.cards[0]).toBe(first.cards[0]);
    expect(second.cards[1]).toEqual(card(6, 'Żłobek', 1));
  });

  it.each(['', '{', 'null', '7', '[]'])('leaves the board as it is when there is none in %j', (json) => {
    const before = picture();
    expect(readPicture(json, before)).toBe(before);
  });

  it('shows less rather than break', () => {
    expect(readPicture('{"themes":7,"cards":[null,{"id":"x"}],"suggested":[],"answered":-1}', EMPTY))
      .toEqual({ ...EMPTY, cards: [card(0, '')] });
  });
});

describe('A wish', () => {
  const move: Sent = { number: 3, wish: { wish: 'place', cards: [5, 6], theme: 4 } };

  it('is shown as granted until it is answered', () => {
    const wished = asWished(picture({ answered: 2 }), [move]);
    expect(wished.cards.filter(({ theme }) => theme === 4).map(({ id }) => id)).toEqual([2, 5, 6]);
  });

  it('that was refused goes back, because the answered picture is the truth', () => {
    const truth = picture({ answered: 3, refused: [3] });
    expect(unanswered([move], truth)).toEqual([]);
    expect(asWished(truth, [move])).toEqual(truth);
  });

  it('touches no card that it is not about', () => {
    const before = picture();
    const after = asWished(before, [move]);
    for (const at of [0, 1, 2, 5]) expect(after.cards[at]).toBe(before.cards[at]);
  });

  it('to merge takes the cards over and the theme away', () => {
    const wished = asWished(picture(), [{ number: 1, wish: { wish: 'merge', theme: 1, into: 4 } }]);
    expect(wished.themes.map(({ id }) => id)).toEqual([4]);
    expect(wished.cards.filter(({ theme }) => theme === 4).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('to rename shows the new name, but never an empty one', () => {
    const named = (name: string): string | undefined => asWished(picture(), [{ number: 1, wish: { wish: 'rename', theme: 1, name } }]).themes[0]?.name;
    expect(named(' Dojazd ')).toBe('Dojazd');
    expect(named('  ')).toBe('Transport');
  });

  it('one after another are granted in their order', () => {
    const back: Sent = { number: 4, wish: { wish: 'place', cards: [5], theme: null } };
    expect(asWished(picture(), [move, back]).cards.find(({ id }) => id === 5)?.theme).toBeNull();
  });
});

describe('The columns', () => {
  it('are first what has no theme, then the themes in their order', () => {
    expect(columnsOf(picture(), '').map(({ cards }) => cards.map(({ id }) => id))).toEqual([[5, 6, 7], [1, 3], [2]]);
  });

  it('show only loose cards with all words sought, whatever their case and accents', () => {
    const loose = (sought: string): (number | undefined)[] => columnsOf(picture(), sought)[0]?.cards.map(({ id }) => id) ?? [];
    expect(loose('LAWKA przyst')).toEqual([5]);
    expect(loose('zlobek')).toEqual([6]);
    expect(loose('autobus')).toEqual([]);
    expect(loose('  ')).toEqual([5, 6, 7]);
  });

  it('count a card of a theme that is gone among the loose ones', () => {
    expect(columnsOf(picture({ themes: [] }), '')[0]?.cards).toHaveLength(6);
  });
});

describe('The arrow keys', () => {
  const columns = columnsOf(picture(), '');

  it.each([
    ['ArrowDown', 5, null, 6, null], ['ArrowDown', 7, null, 7, null], ['ArrowUp', 6, null, 5, null], ['ArrowUp', 5, null, null, null],
    ['ArrowRight', 6, null, 3, 1], ['ArrowRight', 7, null, 3, 1], ['ArrowRight', 3, 1, 2, 4], ['ArrowLeft', 2, 4, 1, 1],
    ['Home', 7, null, null, null], ['End', 5, null, 7, null],
  ])('%s from card %s of column %s lead to card %s of column %s', (key, from, column, to, toColumn) => {
    expect(goTo(columns, { column, card: from }, key)).toEqual({ column: toColumn, card: to });
  });

  it('lead from a head down into its column and aside to the next head', () => {
    expect(goTo(columns, { column: 1, card: null }, 'ArrowDown')).toEqual({ column: 1, card: 1 });
    expect(goTo(columns, { column: 1, card: null }, 'ArrowRight')).toEqual({ column: 4, card: null });
  });

  it('lead nowhere beyond the last column, and other keys lead nowhere', () => {
    expect(goTo(columns, { column: 4, card: 2 }, 'ArrowRight')).toBeNull();
    expect(goTo(columns, { column: 4, card: 2 }, 'x')).toBeNull();
  });
});

describe('The place where one is', () => {
  const before = columnsOf(picture(), '');
  const after = columnsOf(asWished(picture(), [{ number: 1, wish: { wish: 'place', cards: [6], theme: 4 } }]), '');

  it('is then the card that has moved up, so that one can go on with the next', () => {
    expect(stayAt(before, after, { column: null, card: 6 })).toEqual({ column: null, card: 7 });
  });

  it('stays on a card that is still there, whatever goes on around it', () => {
    expect(stayAt(before, after, { column: 1, card: 3 })).toEqual({ column: 1, card: 3 });
  });

  it('is the beginning when its theme is gone', () => {
    expect(stayAt(before, columnsOf(picture({ themes: [] }), ''), { column: 1, card: 3 })).toEqual({ column: null, card: null });
  });
});

describe('What is marked', () => {
  it('goes along when one of it is dragged; any other card goes alone', () => {
    const marked = toggled(toggled(NOTHING, 5), 6);
    expect(along(marked, 6)).toEqual([5, 6]);
    expect(along(marked, 7)).toEqual([7]);
    expect([...toggled(marked, 5)]).toEqual([6]);
  });

  it('reaches from card to card as they stand', () => {
    expect([...extended(NOTHING, [5, 6, 7, 9], 9, 6)]).toEqual([6, 7, 9]);
    expect([...extended(NOTHING, [5, 6], 1, 6)]).toEqual([6]);
  });

  it('loses the cards that are gone, and stays the same set if none is', () => {
    const marked = new Set([5, 6]);
    expect([...kept(marked, new Set([6]))]).toEqual([6]);
    expect(kept(marked, new Set([5, 6, 7]))).toBe(marked);
  });
});

describe('Scrolling while a card is held', () => {
  it('is faster nearer to an edge and rests in the middle', () => {
    expect(edgeSpeed(400, 0, 800)).toBe(0);
    expect(edgeSpeed(790, 0, 800)).toBeGreaterThan(edgeSpeed(750, 0, 800));
    expect(edgeSpeed(2, 0, 800)).toBeLessThan(edgeSpeed(50, 0, 800));
    expect(edgeSpeed(-500, 0, 800)).toBe(-22);
    expect(edgeSpeed(5, 0, 0)).toBe(0);
  });
});

describe('The words', () => {
  it.each([['en', en], ['uk', uk]] as const)('%s has the same keys as Polish, in the same order', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(pl));
  });

  it.each([[1, 'Przenieś 1 wypowiedź do…'], [3, 'Przenieś 3 wypowiedzi do…'], [5, 'Przenieś 5 wypowiedzi do…']])('count as Polish does: %i', (n, said) => {
    expect(plain(pl.moveTitle(n))).toBe(said);
  });
});
