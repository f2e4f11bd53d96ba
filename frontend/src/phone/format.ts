/** Keeps one-letter words such as "w" and "z" on the line of the next word, as Polish and Ukrainian typography asks. */
export function tied(text: string): string {
  const once = (line: string) => line.replace(/(^|[\s(„«])([wzioauвзіоуєй]) /giu, '$1$2\u00a0');
  // Twice, for two such words in a row: "i w sali".
  return once(once(text)).replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** "2023-11-22" as people write it. Polish puts "r." behind the year. */
export function longDate(date: string, lang: string): string {
  const parsed = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  const long = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(parsed);
  return tied(lang === 'pl' ? `${long} r.` : long);
}

/** "09:30" as people write it. */
export function clockTime(time: string): string {
  return time.replace(/^0(?=\d)/, '');
}

/** Whole minutes until then; the last begun minute counts as one. Never below zero. */
export function minutesLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 60_000));
}

/** The length a limit is about. Counted the strict way (an emoji is two), so that the server never counts more. */
export function lengthOf(text: string): number {
  return text.trim().length;
}
