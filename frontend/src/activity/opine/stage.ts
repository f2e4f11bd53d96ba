import { answeredStage } from '../../stage/answered';
import { opinionBars, opinionStyles } from './bars';
import { opinionGroups, opinionGroupStyles, readAlike } from './groups';
import { readResult } from './result';

/** Statements to agree and disagree with. */
export const opineStage = answeredStage(readResult, (result, words, view, parts) => {
  const alike = view === 'groups' ? readAlike(parts['alike']) : null;
  return alike?.activity === result.activity ? opinionGroups(alike, words) : opinionBars(result, words, view);
}, [...opinionStyles, opinionGroupStyles], (words) => words.moreStatements);
