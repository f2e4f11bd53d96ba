import type { Words } from './i18n/words';
import type { Picture } from './picture';
import type { Choice, Question } from './sheet';

/** What the board asks about; the answers lead on. */
export type Asked = { readonly words: Words; readonly shown: Picture };

/** Where these cards are to go: a theme's number, `none` or `new`. */
export function whereTo({ words, shown }: Asked, cards: readonly number[], then: (key: string) => void): Question {
  const asked = shown.cards.filter(({ id }) => cards.includes(id));
  const there = new Set(asked.map(({ theme }) => theme));
  const like = cards.length === 1 ? asked[0]?.like ?? null : null;
  const choices: Choice[] = [
    ...themeChoices({ words, shown }, (id) => !(there.size === 1 && there.has(id)), like),
    ...(there.size === 1 && there.has(null) ? [] : [{ key: 'none', label: words.noTheme, index: null }]),
    { key: 'new', label: words.newThemeOption, index: null },
  ];
  return { kind: 'choose', title: words.moveTitle(cards.length), note: '', choices, first: like === null ? null : String(like), then };
}

/** Into which theme this one is to be merged. */
export function intoWhich(asked: Asked, theme: number, then: (into: number) => void): Question {
  const { words, shown } = asked;
  return {
    kind: 'choose', title: words.mergeTitle(nameOf(shown, theme)), note: words.mergeNote,
    choices: themeChoices(asked, (id) => id !== theme, null), first: null, then: (key) => { then(Number(key)); },
  };
}

/** What a new theme of these cards is to be called. */
export function whatName({ words, shown }: Asked, cards: readonly number[], value: string, then: (name: string) => void): Question {
  return {
    kind: 'name', title: words.newTheme, note: cards.length > 0 ? words.goingIn(cards.length) : '',
    texts: shown.cards.filter(({ id }) => cards.includes(id)).map(({ text }) => text), value, limit: shown.limit, then,
  };
}

function themeChoices({ words, shown }: Asked, offered: (theme: number) => boolean, like: number | null): Choice[] {
  return shown.themes.flatMap(({ id, name }, index) =>
    (offered(id) ? [{ key: String(id), label: name, index, ...(id === like ? { note: words.likely } : {}) }] : []));
}

export const nameOf = (shown: Picture, theme: number | null): string => shown.themes.find(({ id }) => id === theme)?.name ?? '';
