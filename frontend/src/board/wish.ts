import type { Card, Picture, Theme } from './picture';

/** What somebody wants done: Wish.java. */
export type Wish =
  | { wish: 'make'; name: string; cards: readonly number[] }
  | { wish: 'place'; cards: readonly number[]; theme: number | null }
  | { wish: 'rename'; theme: number; name: string }
  | { wish: 'merge'; theme: number; into: number }
  | { wish: 'remove'; theme: number }
  | { wish: 'dismiss'; cards: readonly number[] };

/** A wish that was sent and has not been answered yet. */
export type Sent = { readonly number: number; readonly wish: Wish };

/** The wishes that a picture does not take into account yet. */
export const unanswered = (sent: readonly Sent[], picture: Picture): readonly Sent[] =>
  sent.filter(({ number }) => number > picture.answered);

/** The picture as it will be if what was wished is granted. What the server alone can know, it is left to say. */
export const asWished = (picture: Picture, sent: readonly Sent[]): Picture =>
  unanswered(sent, picture).reduce((now, { wish }) => granted(now, wish), picture);

function granted(picture: Picture, wish: Wish): Picture {
  switch (wish.wish) {
    case 'place': {
      const moved = new Set(wish.cards);
      return { ...picture, cards: picture.cards.map((card) => (moved.has(card.id) ? placed(card, wish.theme) : card)) };
    }
    case 'rename':
      return { ...picture, themes: picture.themes.map((theme) => (theme.id === wish.theme ? named(theme, wish.name) : theme)) };
    case 'merge':
      return {
        ...picture,
        themes: picture.themes.filter((theme) => theme.id !== wish.theme),
        cards: picture.cards.map((card) => (card.theme === wish.theme ? placed(card, wish.into) : card)),
      };
    case 'dismiss':
      return { ...picture, suggested: null };
    case 'make':
    case 'remove':
      return picture;
  }
}

const placed = (card: Card, theme: number | null): Card => (card.theme === theme ? card : { ...card, theme, like: null });
/** An empty name will be refused. */
const named = (theme: Theme, name: string): Theme => ({ ...theme, name: name.trim() || theme.name });
