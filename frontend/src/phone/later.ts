/** A file of its own: see late.ts. */
export { evaluate } from '../activity/evaluate/phone';
export { ContactPost } from './contact';
export { contact } from './screens/contact';
