import { html, nothing } from 'lit/html.js';
import { reply } from '../../activity/ask/reply';
import type { AskOwn } from '../../protocol';
import { tied } from '../format';
import type { View } from '../page';
import { ANSWERS } from './answers-words';

/** After the close: what was answered in writing to one's own questions, wherever they were asked. */
export function answersToMine({ state, words }: View) {
  const told = Object.entries(state.own).flatMap(([key, part]) => {
    if (!key.startsWith('a/')) return [];
    const { asked = [], answers = {} } = part as Partial<AskOwn>;
    return asked.flatMap(({ id, text }) => (answers[id] === undefined ? [] : [{ text, answer: answers[id] }]));
  });
  return told.length === 0 ? nothing : html`
    <section class="stack answers" aria-labelledby="answers">
      <h2 id="answers">${ANSWERS[words.lang].title}</h2>
      <ul class="said">${told.map(({ text, answer }) => html`
        <li><p lang="" dir="auto">${tied(text)}</p>${reply(answer, words)}</li>`)}</ul>
    </section>`;
}
