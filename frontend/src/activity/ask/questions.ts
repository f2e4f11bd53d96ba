import type { Parts, QuestionPart } from '../../protocol';

/** A question with how many want to know it, and what was answered in writing, if anything was. */
export type Question = QuestionPart & { support: number; answer?: string };

/** The questions among the parts, in the order of the queue: most support first; of the same, what was asked first. */
export function questionsIn(parts: Parts): Question[] {
  return Object.entries(parts)
    .flatMap(([key, part]) => (key.startsWith('q/') ? [withSupport(part as QuestionPart, parts)] : []))
    .sort((a, b) => b.support - a.support || a.id - b.id);
}

function withSupport({ id, text, answered }: QuestionPart, parts: Parts): Question {
  const support = parts[`s/${String(id)}`];
  const answer = parts[`w/${String(id)}`];
  return { id, text, answered, support: typeof support === 'number' ? support : 1, ...(typeof answer === 'string' ? { answer } : {}) };
}

/** The order in which somebody is reading, without what is gone and with the new ones at its end. */
export function calmOrder(reading: readonly number[], queue: readonly Question[]): readonly number[] {
  const there = new Set(queue.map(({ id }) => id));
  const known = new Set(reading);
  const fresh = queue.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (fresh.length === 0 && reading.every((id) => there.has(id))) return reading;
  return [...reading.filter((id) => there.has(id)), ...fresh];
}

/** The questions in that order. */
export function inOrder(queue: readonly Question[], order: readonly number[]): Question[] {
  const place = new Map(order.map((id, at) => [id, at]));
  return [...queue].sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
}
