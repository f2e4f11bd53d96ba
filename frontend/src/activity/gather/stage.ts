import { css, html } from 'lit';
import type { GatherPart } from '../../protocol';
import { common, figure, promptHead, waiting } from '../../stage/common';
import { stageKind } from '../../stage/picture';
import { count, oneOf } from '../../stage/read';
import '../../stage/wall';

/** Contributions flow in as cards. What is counted is what may be seen, so that the numbers always add up. */
export const gatherStage = stageKind<GatherPart>({
  read: (raw) => ({
    ...common(raw), kind: 'gather', noun: oneOf(raw['noun'], ['need', 'idea', 'question']),
    limit: count(raw['limit']), count: count(raw['count']),
  }),

  draw: (activity, { cards, words }) => ({
    main: html`
      ${promptHead(activity.prompt)}
      ${cards.length === 0
        ? waiting(activity.status === 'ready' ? words.gatherReady : words.gatherEmpty)
        : html`<narada-wall class="fill" .cards=${cards} .more=${words.more}></narada-wall>`}`,
    side: figure(cards.length, words.unit(activity.noun, cards.length), {
      ready: words.gatherReady, open: words.gatherOpen, closed: words.gatherClosed,
    }[activity.status]),
  }),

  styles: css``,
});
