/** A file of its own: see late.ts. */
export { opine } from '../activity/opine/phone';
export { rank } from '../activity/rank/phone';
export { evaluate } from '../activity/evaluate/phone';
export { ContactPost } from './contact';
export { contact } from './screens/contact';
