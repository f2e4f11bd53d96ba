// For tests: every language of the phone is there at once.
import { learn } from './phone/i18n';
import { en } from './phone/i18n/en';
import { pl } from './phone/i18n/pl';
import { uk } from './phone/i18n/uk';

learn('pl', pl);
learn('uk', uk);
learn('en', en);
