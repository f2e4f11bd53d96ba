import { cameInto, mergedInto, putBefore } from './order';
import type { Picture, Theme } from './picture';

/** What somebody wants done: Wish.java. */
export type Wish =
  | { wish: 'make'; name: string; cards: readonly number[] }
  | { wish: 'place'; cards: readonly number[]; theme: number | null }
  | { wish: 'order'; cards: readonly number[]; theme: number; before: number | null }
  | { wish: 'rename'; theme: number; name: string }
  | { wish: 'merge'; theme: number; into: number }
  | { wish: 'unmerge'; theme: number }
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
    case 'place':
      return { ...picture, cards: cameInto(picture.cards, wish.cards, wish.theme) };
    case 'order':
      return { ...picture, cards: putBefore(picture.cards, wish.cards, wish.theme, wish.before) };
    case 'rename':
      return { ...picture, themes: picture.themes.map((theme) => (theme.id === wish.theme ? named(theme, wish.name) : theme)) };
    case 'merge':
      return {
        ...picture,
        themes: picture.themes.filter((theme) => theme.id !== wish.theme),
        cards: mergedInto(picture.cards, wish.theme, wish.into),
      };
    case 'dismiss':
      return { ...picture, suggested: null };
    case 'make':
    case 'unmerge':
    case 'remove':
      return picture;
  }
}

/** An empty name will be refused. */
const named = (theme: Theme, name: string): Theme => ({ ...theme, name: name.trim() || theme.name });
