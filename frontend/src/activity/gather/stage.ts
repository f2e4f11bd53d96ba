import { css, html, nothing, type TemplateResult } from 'lit';
import type { GatherPart } from '../../protocol';
import type { Word } from '../../stage/cloud';
import { common, figure, promptHead, waiting } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, isRaw, oneOf } from '../../stage/read';
import { card, type Card, type Scene } from '../../stage/scene';
import '../../stage/fit-box';
import '../../stage/wall';
import '../../stage/word-cloud';

/** Letters of what is pinned: large, but a long one must be whole. */
const PINNED = [13, 11, 9, 8, 7, 6, 5.2, 4.6, 4, 3.5, 3, 2.6];

/** `fewest`: the cloud has what at least so many people speak of, in words of theirs; 0 if all that they wrote is shown. */
type Gathering = Omit<GatherPart, 'pinned' | 'phrases'> & { pinned: Card | null; fewest: number };

/** Contributions flow in as cards, words as a cloud. What is counted is what may be seen, so that the numbers always add up. */
export const gatherStage = stageKind<Gathering>({
  read: (raw) => ({
    ...common(raw), kind: 'gather', noun: oneOf(raw['noun'], ['need', 'idea', 'question', 'word']),
    limit: count(raw['limit']), count: count(raw['count']),
    fewest: count(raw['phrases']),
    pinned: isRaw(raw['pinned']) ? card('pinned', raw['pinned']) : null,
  }),

  draw: (activity, scene) => {
    const { cards, cloud, words } = scene;
    const gathered = activity.noun === 'word' ? activity.count : cards.length;
    const empty = activity.noun === 'word' ? cloud.words.length === 0 : cards.length === 0;
    return {
      main: html`
        ${promptHead(activity.prompt)}
        ${empty
          ? waiting(activity.status === 'ready' ? words.gatherReady : words.gatherEmpty)
          : activity.fewest > 0 && cloud.words.length === 0 && !activity.pinned
          ? waiting(words.phrasesNone(activity.fewest))
          : html`<div class="gathered fill">${everything(activity, scene)}${pinned(activity.pinned, scene)}</div>`}`,
      side: figure(gathered, words.unit(activity.noun, gathered), {
        ready: words.gatherReady, open: words.gatherOpen, closed: words.gatherClosed,
      }[activity.status]),
    };
  },

  styles: css`
    .gathered { position: relative; display: grid; grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
    /* It keeps its places, so that everything is where it was once the pin is taken out. */
    .gathered > .behind { visibility: hidden; }
    .phrases { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
    .phrases narada-cloud { flex: 1; }
    .phrases .said-by {
      flex: none; margin: 0; padding-top: calc(.8 * var(--u)); font-size: calc(2.4 * var(--u)); line-height: 1.25; color: var(--muted); font-weight: 600;
    }
    .pinned {
      position: absolute; inset: calc(2 * var(--u)) calc(4 * var(--u)); display: flex; flex-direction: column; overflow: hidden;
      padding: calc(3 * var(--u)) calc(4 * var(--u)); border-radius: calc(2 * var(--u)); background: var(--card);
      border: 1px solid var(--line); border-inline-start: calc(1 * var(--u)) solid var(--brand);
      box-shadow: 0 calc(.6 * var(--u)) calc(4 * var(--u)) var(--shadow);
    }
    .pinned narada-fit { flex: 1; }
    .pinned .large { min-height: 100%; display: grid; align-content: center; }
    .pinned .large p {
      margin: 0; font-weight: 600; line-height: 1.3; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: isolate;
      overflow: hidden; text-wrap: pretty;
    }
    .pinned .similar { flex: none; padding-top: calc(1 * var(--u)); font-size: calc(3 * var(--u)); font-weight: 600; color: var(--muted); }
  `,
});

function everything({ noun, pinned, fewest }: Gathering, { cards, cloud, words }: Scene): TemplateResult {
  const place = pinned ? 'behind' : '';
  if (fewest > 0 && noun !== 'word') return phrases(place, fewest, cloud.words, words);
  return noun === 'word'
    ? html`<narada-cloud class=${place} .words=${cloud.words} .others=${cloud.more} .more=${words.moreWords}></narada-cloud>`
    : html`<narada-wall class=${place} .cards=${cards} .more=${words.more} .similar=${words.similar}></narada-wall>`;
}

/** What many speak of, each with how many people do; and from how many on it is shown. */
function phrases(place: string, fewest: number, said: readonly Word[], words: Words): TemplateResult {
  return html`
    <div class="phrases ${place}">
      <narada-cloud .words=${said.map((word) => ({ ...word, text: `${word.text}\u00a0${word.count}` }))} .more=${words.moreWords}></narada-cloud>
      <p class="said-by">${words.phrasesMean(fewest)}</p>
    </div>`;
}

/** In front of all the rest, which waits behind it. */
function pinned(card: Card | null, { words }: Scene): TemplateResult | typeof nothing {
  if (!card) return nothing;
  return html`
    <section class="pinned">
      <narada-fit .sizes=${PINNED} .of=${card.text}><div class="large"><p dir="auto">${card.text}</p></div></narada-fit>
      ${card.similar > 0 ? html`<p class="similar">${words.similar(card.similar)}</p>` : nothing}
    </section>`;
}
