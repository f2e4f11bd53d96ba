/** The plural forms of one noun. English has no `few` and `many`: there `many` is simply the plural. */
export type Forms = { one: string; few: string; many: string };

/** Makes a function that picks the form of a noun after a number: 1 głos, 2 głosy, 5 głosów, 22 głosy, 112 głosów. */
export function plural(lang: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  return (n, forms) => {
    const form = rules.select(n);
    return form === 'one' || form === 'few' ? forms[form] : forms.many;
  };
}

/** Keeps one-letter words (w, z, i, o…) on the line of the word they belong to, as Polish typography wants. */
export function tie(text: string): string {
  return text.replace(/(?<=^|[\s(„“"'])(\p{L}) +(?=\S)/gu, '$1\u00a0');
}

/** A mean with its two decimals, 4,25. */
export const decimal = (lang: string, value: number): string =>
  value.toLocaleString(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A number and its noun, never parted by a line break. */
export const counted = (n: number, noun: string): string => `${n}\u00a0${noun}`;
