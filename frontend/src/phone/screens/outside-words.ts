import type { Language } from '../i18n';

/** They come with the file that comes later. */
export const OUTSIDE: Record<Language, Record<'before' | 'meeting' | 'until' | 'kept' | 'after' | 'answer' | 'others' | 'agreed' | 'back', string>> = {
  pl: {
    before: 'Przed spotkaniem', meeting: 'Spotkanie: {when}',
    until: 'Można tu pisać, poprawiać i wycofywać do {until}.',
    kept: 'Wszystko, co tu zostanie, trafi na spotkanie. Dziękujemy!',
    after: 'Po spotkaniu', answer: 'Można odpowiadać i zmieniać odpowiedzi do {until}. Dziękujemy!',
    others: 'Do wyboru', agreed: 'Zobacz, co ustaliliśmy', back: 'Wróć do pytań',
  },
  en: {
    before: 'Before the meeting', meeting: 'The meeting: {when}',
    until: 'You can write here, and change or withdraw it, until {until}.',
    kept: 'All that stays here will be at the meeting. Thank you!',
    after: 'After the meeting', answer: 'You can answer, and change your answers, until {until}. Thank you!',
    others: 'To choose from', agreed: 'See what we agreed', back: 'Back to the questions',
  },
  uk: {
    before: 'До зустрічі', meeting: 'Зустріч: {when}',
    until: 'Тут можна писати, виправляти й відкликати до {until}.',
    kept: 'Усе, що тут залишиться, потрапить на зустріч. Дякуємо!',
    after: 'Після зустрічі', answer: 'Відповідати й змінювати відповіді можна до {until}. Дякуємо!',
    others: 'На вибір', agreed: 'Переглянути домовленості', back: 'Назад до запитань',
  },
};
