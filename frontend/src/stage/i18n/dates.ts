/** A day like 2023-11-22 in words, "22 listopada 2023 r.". What is not a day is given back as it is. */
export function longDate(lang: string, iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  const words = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  // Unlike the Ukrainian one, the Polish long date comes without its "r.".
  return lang === 'pl' ? `${words} r.`.replace(/ /g, '\u00a0') : words;
}

/** An hour as it is said: 9:00 and not 09:00. */
export const hour = (time: string): string => time.replace(/^0(?=\d)/, '');
