import type { EvaluateOwn } from '../../protocol';
import type { Item } from '../../phone/outbox';

/** What the server holds, with what the phone has still to say about it. */
export function wanted(held: EvaluateOwn | undefined, pending: readonly Item[]): EvaluateOwn {
  const { ratings, texts } = { ratings: { ...held?.ratings }, texts: { ...held?.texts } };
  for (const { cmd } of pending) {
    if (cmd.kind === 'evaluate.rate') ratings[cmd.question] = cmd.value;
    if (cmd.kind === 'evaluate.write') texts[cmd.field] = cmd.text;
  }
  return { ratings, texts };
}

export function hasAnswered({ ratings, texts }: EvaluateOwn): boolean {
  return Object.values(ratings).some((value) => value > 0) || Object.values(texts).some((text) => text !== '');
}

/** An e-mail address, or as many digits as a telephone number has. */
export function looksLikeContact(text: string): boolean {
  return /\S@\S|(\d[ -]?){9}/.test(text);
}
