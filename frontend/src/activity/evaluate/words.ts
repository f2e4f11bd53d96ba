import type { Language } from '../../phone/i18n';

/** They come with what comes later, and not with those of the page. */
export const EVALUATE: Record<Language, Record<'intro' | 'low' | 'high' | 'contact' | 'thanks' | 'closed' | 'few', string>> = {
  pl: {
    intro: 'Odpowiedzi nie są podpisane. Każde pytanie można pominąć.',
    low: 'zdecydowanie nie',
    high: 'zdecydowanie tak',
    contact: 'Nie podawaj tu danych kontaktowych.',
    thanks: 'Zapisano. Dziękujemy!',
    closed: 'Ankieta zamknięta. Dziękujemy!',
    few: 'za mało ocen',
  },
  en: {
    intro: 'Answers are not signed. You may skip any question.',
    low: 'definitely not',
    high: 'definitely yes',
    contact: 'Please leave no contact details here.',
    thanks: 'Saved. Thank you!',
    closed: 'The evaluation has ended. Thank you!',
    few: 'too few ratings',
  },
  uk: {
    intro: 'Відповіді не підписані. Будь-яке запитання можна пропустити.',
    low: 'зовсім ні',
    high: 'безумовно так',
    contact: 'Не залишайте тут контактних даних.',
    thanks: 'Збережено. Дякуємо!',
    closed: 'Анкету закрито. Дякуємо!',
    few: 'замало оцінок',
  },
};
