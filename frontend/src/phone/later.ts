/** A file of its own: see late.ts. */
export { budget } from '../activity/budget/phone';
export { compare } from '../activity/compare/phone';
export { consent } from '../activity/consent/phone';
export { evaluate } from '../activity/evaluate/phone';
export { opine } from '../activity/opine/phone';
export { rank } from '../activity/rank/phone';
export { rate } from '../activity/rate/phone';
export { choosing, chosenIn } from '../activity/vote/places';
export { LeftPost } from './left';
export { MyData } from './my-data';
export { NetworkDesk } from './network';
export { agreedScreen as agreed } from './screens/agreed';
export { attendance, contact } from './screens/left';
export { myData } from './screens/my-data';
export { aboutOutside, backOutside } from './screens/outside';
export { network } from './screens/network';
