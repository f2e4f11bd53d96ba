import { fold } from '../../fold';

/** What somebody in the room has said. */
export type Said = { id: number; text: string };

/** As alike as this, and somebody may want to support it instead. All this is as in SimilarTexts.java, and tested with the same texts. */
const THRESHOLD = 0.55;
const ENOUGH = 12;
const MOST = 2;

const STOP_WORDS = new Set((
  'a aby albo ale az bardzo bez bo brak brakuje by byc byl byla bylo ci co czy dla do gdy i ich ile im ' +
  'ja jak jako jest jeszcze juz ktora ktore ktory lub ma maja mamy mi my na nam nas nasz nasza ' +
  'nasze o od on ona oni oraz po pod potrzeba potrzebna potrzebne potrzebny potrzebujemy przed ' +
  'przez przy sa sie sobie ta tak takze te tego tej ten to tu tutaj tylko tym u w we wiecej z ' +
  'za zbyt ze zeby є і й та у в на не має немає для що це як до з за по від або').split(' '));
const LACKS = /^(ma|mamy|maja)$/;

/** What every text of the room consists of is needed at each pause in writing. */
const known = new Map<string, ReadonlySet<string>>();

function trigrams(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ');
  // "nie ma sali" is "brak sali"
  const telling = words.filter((word, i) => !STOP_WORDS.has(word) && !(word === 'nie' && LACKS.test(words[i + 1] ?? '')));
  const pieces = new Set<string>();
  for (const word of telling.length === 0 ? words : telling) {
    for (let at = 0; at < word.length; at++) pieces.add(` ${word} `.slice(at, at + 3));
  }
  return pieces;
}

function remembered(text: string): ReadonlySet<string> {
  const found = known.get(text) ?? trigrams(text);
  known.set(text, found);
  return found;
}

/** From 0, nothing in common, to 1, the same pieces of three letters. */
export function likeness(one: string, other: string): number {
  const [pieces, others] = [trigrams(one), remembered(other)];
  let common = 0;
  for (const piece of pieces) if (others.has(piece)) common++;
  return pieces.size + others.size === 0 ? 0 : (2 * common) / (pieces.size + others.size);
}

/** The numbers of what is most like this text, as soon as it has two words and says something. */
export function similarTo(text: string, room: readonly Said[]): number[] {
  const folded = fold(text);
  if (folded.length < ENOUGH || !folded.includes(' ')) return [];
  return room.map(({ id, text: other }) => ({ id, like: likeness(text, other) }))
    .filter(({ like }) => like >= THRESHOLD)
    .sort((a, b) => b.like - a.like || a.id - b.id)
    .slice(0, MOST).map(({ id }) => id);
}
