import { answeredStage } from '../../stage/answered';
import { opinionBars, opinionStyles } from './bars';
import { readResult } from './result';

/** Statements to agree and disagree with. */
export const opineStage = answeredStage(readResult, opinionBars, opinionStyles);
