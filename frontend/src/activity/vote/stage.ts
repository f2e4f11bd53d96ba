import { css, html, nothing, type TemplateResult } from 'lit';
import { SECTORS, type ResultPart, type RunningPart, type VotePart } from '../../protocol';
import { asked, promptHead, turnout } from '../../stage/common';
import type { Words } from '../../stage/i18n/words';
import { stageKind } from '../../stage/picture';
import { count, isRaw, oneOf, texts, type Raw } from '../../stage/read';
import { bandStyles } from '../../stage/bands';
import { resultView } from '../../stage/scene';
import { twoWaysStyles } from '../../stage/two-ways';
import { resultStyles } from '../../stage/result';
import { agreementChartStyles } from './agreement';
import { choiceStyles } from './choices';
import './reveal';
import { placesHint, readPlaces } from './stage-places';

type StageVote = VotePart & { voted: number; joined: number; onPaper: number };

/** A vote. Until the result is revealed only the choices and the turnout are to be seen, unless the counts are open. */
export const voteStage = stageKind<StageVote>({
  read: (raw) => ({
    ...asked(raw), kind: 'vote', method: oneOf(raw['method'], ['dots', 'approval']), dots: count(raw['dots']),
    perChoice: count(raw['perChoice']),
    voted: count(raw['voted']), joined: count(raw['joined']), onPaper: count(raw['onPaper']),
    sectors: texts(raw['sectors']).flatMap((name) => SECTORS.filter((sector) => sector === name)),
    openCounts: raw['openCounts'] === true, view: resultView(raw['view']),
    ...(isRaw(raw['places']) ? { places: readPlaces(raw['places']) } : {}),
    ...(isRaw(raw['running']) ? { running: running(raw['running']) } : {}),
  }),

  draw: (vote, { result, words }) => {
    const shown = result?.activity === vote.id ? result : null;
    return {
      main: html`
        ${promptHead(vote.prompt, 4.8)}
        <narada-reveal class="fill reveal" .vote=${vote} .result=${shown} .words=${words}></narada-reveal>
        ${shown || !vote.places ? nothing : placesHint(vote.places, words)}
        ${shown ? nothing : hint(vote, words)}
        ${shown?.few ? html`<p class="few">${words.few}</p>` : nothing}`,
      side: voters(vote, shown, words),
    };
  },

  styles: [resultStyles, bandStyles, choiceStyles, twoWaysStyles, agreementChartStyles, css`
    .reveal { display: flex; flex-direction: column; gap: calc(2 * var(--u)); }
    .reveal > .fill { flex: 1; min-height: 0; }
  `],
});

function running(raw: Raw): RunningPart {
  const votes = isRaw(raw['votes']) ? Object.entries(raw['votes']).map(([id, n]) => [id, count(n)] as const) : [];
  return { voters: count(raw['voters']), onPaper: count(raw['onPaper']), votes: Object.fromEntries(votes) };
}

function hint(vote: StageVote, words: Words): TemplateResult {
  if (vote.status === 'closed') return html`<p class="hint closed"><b>${words.voteClosed}</b></p>`;
  const dots = vote.dots ?? 0;
  const only = (vote.sectors ?? []).map((sector) => words.sectors[sector]).join(', ');
  return html`<p class="hint">
    <b>${vote.status === 'ready' ? words.voteReady : words.voteOpen}</b>
    ${only ? html`<span>${words.onlyThese(only)}</span>` : nothing}
    <span>${vote.method === 'dots' ? words.dots(dots) : words.approval}</span>
    ${vote.method === 'dots' && vote.perChoice > 0 && vote.perChoice < dots ? html`<span>${words.perChoice(vote.perChoice)}</span>` : nothing}
    <span>${vote.openCounts ? words.resultsLive : words.resultsLater}</span>
  </p>`;
}

/** Who has no phone is spoken of. */
function voters(vote: StageVote, shown: ResultPart | null, words: Words): TemplateResult {
  const [voted, onPaper] = shown ? [shown.voters, shown.onPaper] : [vote.voted, vote.onPaper];
  return turnout(words.voted, voted, vote.joined, words, onPaper > 0 ? words.onPaper(onPaper) : '');
}
