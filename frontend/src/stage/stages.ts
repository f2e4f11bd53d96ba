import { askStage } from '../activity/ask/stage';
import { budgetStage } from '../activity/budget/stage';
import { compareStage } from '../activity/compare/stage';
import { consentStage } from '../activity/consent/stage';
import { evaluateStage } from '../activity/evaluate/stage';
import { gatherStage } from '../activity/gather/stage';
import { groupStage } from '../activity/group/stage';
import { opineStage } from '../activity/opine/stage';
import { rankStage } from '../activity/rank/stage';
import { rateStage } from '../activity/rate/stage';
import { showStage } from '../activity/show/stage';
import { summariseStage } from '../activity/summarise/stage';
import { voteStage } from '../activity/vote/stage';
import type { ActivityPart } from '../protocol';
import type { StageKind } from './picture';

/** Every kind of activity that the stage can show: one line each. */
const ALL: Record<ActivityPart['kind'], StageKind> = {
  gather: gatherStage,
  group: groupStage,
  vote: voteStage,
  rate: rateStage,
  opine: opineStage,
  rank: rankStage,
  compare: compareStage,
  consent: consentStage,
  budget: budgetStage,
  ask: askStage,
  show: showStage,
  summarise: summariseStage,
  evaluate: evaluateStage,
};

/** By kind; a kind that a newer server may have is simply not in it. */
export const STAGES: ReadonlyMap<string, StageKind> = new Map(Object.entries(ALL));
