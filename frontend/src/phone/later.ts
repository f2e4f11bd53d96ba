/** A file of its own: see late.ts. */
import { BUDGET } from '../activity/budget/words';
import { COMPARE } from '../activity/compare/words';
import { CONSENT } from '../activity/consent/words';
import { EVALUATE } from '../activity/evaluate/words';
import { OPINE } from '../activity/opine/words';
import { RANK } from '../activity/rank/words';
import { PLACES } from '../activity/vote/places-words';
import { ANSWERS } from './screens/answers-words';
import { ATTENDANCE, CONTACT, LEFT } from './screens/left-words';
import { MY_DATA } from './screens/my-data-words';
import { NETWORK } from './screens/network-words';
import { OUTSIDE } from './screens/outside-words';

export { budget } from '../activity/budget/phone';
export { compare } from '../activity/compare/phone';
export { consent } from '../activity/consent/phone';
export { evaluate } from '../activity/evaluate/phone';
export { opine } from '../activity/opine/phone';
export { rank } from '../activity/rank/phone';
export { rate } from '../activity/rate/phone';
export { choosing, chosenIn } from '../activity/vote/places';
export { Asides } from './asides';
export { agreedScreen as agreed } from './screens/agreed';
export { answersToMine } from './screens/answers';
export { attendance, contact } from './screens/left';
export { myData } from './screens/my-data';
export { aboutOutside, backOutside } from './screens/outside';
export { network } from './screens/network';

/** All words of this file by name. Built, it brings those of one language; those of another are put beside them when they come. */
export const ownWords = {
  ANSWERS, ATTENDANCE, BUDGET, COMPARE, CONSENT, CONTACT, EVALUATE, LEFT, MY_DATA, NETWORK, OPINE, OUTSIDE, PLACES, RANK,
};
