import type { Language } from '../i18n';

/** They come with what comes later, and not with those of the page. Of contact details. */
export const CONTACT: Record<Language, Record<'title' | 'about' | 'name' | 'contact' | 'organisation' | 'consent', string>> = {
  pl: {
    title: 'Zostaw kontakt (dobrowolnie)',
    about: 'Kontakt nie łączy się z odpowiedziami na spotkaniu.',
    name: 'Imię i nazwisko',
    contact: 'E-mail lub telefon',
    organisation: 'Organizacja (nieobowiązkowo)',
    consent: 'Zgadzam się, aby organizator przechowywał te dane przez najwyżej 12 miesięcy i kontaktował się ze mną w sprawie współpracy w powiecie. Zgodę mogę wycofać w każdej chwili: przyciskiem „Wycofaj” na tym telefonie albo pisząc do organizatora.',
  },
  en: {
    title: 'Leave contact details (voluntary)',
    about: 'They are not tied to your answers at the meeting.',
    name: 'Your name',
    contact: 'E-mail or telephone',
    organisation: 'Organisation (if you like)',
    consent: 'I agree that the organiser keeps these details for 12 months at most and contacts me about working together in the county. I can withdraw this at any time: with “Withdraw” on this phone or by writing to the organiser.',
  },
  uk: {
    title: 'Залишити контакт (добровільно)',
    about: 'Контакт не пов’язаний із відповідями на зустрічі.',
    name: 'Ім’я та прізвище',
    contact: 'Електронна пошта або телефон',
    organisation: 'Організація (необов’язково)',
    consent: 'Погоджуюся, щоб організатор зберігав ці дані щонайбільше 12 місяців і зв’язувався зі мною щодо співпраці в повіті. Згоду можна відкликати будь-коли: кнопкою «Відкликати» на цьому телефоні або написавши організаторові.',
  },
};

/** Of the attendance list. */
export const ATTENDANCE: Record<Language, Record<'title' | 'about' | 'name' | 'organisation' | 'role' | 'consent', string>> = {
  pl: {
    title: 'Wpisz się na listę obecności (dobrowolnie)',
    about: 'Lista potwierdza tylko udział w spotkaniu. Nie łączy się z odpowiedziami ani głosami.',
    name: 'Imię i nazwisko',
    organisation: 'Organizacja (nieobowiązkowo)',
    role: 'Rola, np. sołtyska, radny (nieobowiązkowo)',
    consent: 'Zgadzam się, aby moje dane były na liście obecności, którą organizator rozlicza spotkanie: w programie najwyżej 12 miesięcy, na wydruku tak długo, jak wymaga rozliczenie. Zgodę mogę wycofać w każdej chwili: przyciskiem „Wycofaj” na tym telefonie albo pisząc do organizatora.',
  },
  en: {
    title: 'Sign the attendance list (voluntary)',
    about: 'The list only confirms that you took part. It is not tied to your answers or votes.',
    name: 'Your name',
    organisation: 'Organisation (if you like)',
    role: 'Role, e.g. village head, councillor (if you like)',
    consent: 'I agree that my details are on the attendance list by which the organiser accounts for the meeting: in the program for 12 months at most, on paper for as long as the accounting requires. I can withdraw this at any time: with “Withdraw” on this phone or by writing to the organiser.',
  },
  uk: {
    title: 'Записатися до списку присутніх (добровільно)',
    about: 'Список лише підтверджує участь у зустрічі. Він не пов’язаний із відповідями чи голосами.',
    name: 'Ім’я та прізвище',
    organisation: 'Організація (необов’язково)',
    role: 'Роль, напр. староста села, депутатка (необов’язково)',
    consent: 'Погоджуюся, щоб мої дані були у списку присутніх, яким організатор звітує про зустріч: у програмі щонайбільше 12 місяців, на роздруківці стільки, скільки вимагає звітність. Згоду можна відкликати будь-коли: кнопкою «Відкликати» на цьому телефоні або написавши організаторові.',
  },
};

/** Of both. */
export const LEFT: Record<Language, Record<'gone' | 'over', string>> = {
  pl: {
    gone: 'Dane usunięte.',
    over: 'To spotkanie jest już zamknięte na stałe i nie przyjmuje danych. W sprawie współpracy napisz do organizatora.',
  },
  en: {
    gone: 'The details have been removed.',
    over: 'This meeting is closed for good and takes no more details. To work together, please write to the organiser.',
  },
  uk: {
    gone: 'Дані видалено.',
    over: 'Цю зустріч закрито назавжди, і вона вже не приймає даних. Щодо співпраці напишіть організаторові.',
  },
};
