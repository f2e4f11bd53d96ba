import type { Language } from '../i18n';

/** They come with what comes later, and not with those of the page. */
export const ANSWERS: Record<Language, { title: string }> = {
  pl: { title: 'Odpowiedzi na Twoje pytania' },
  en: { title: 'Answers to your questions' },
  uk: { title: 'Відповіді на ваші запитання' },
};
