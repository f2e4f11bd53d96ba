import type { Language } from '../i18n';

/** They come with the file that comes later, in every language, and not with those of the page. */
export const CONTACT: Record<Language, Record<'title' | 'about' | 'name' | 'contact' | 'organisation' | 'consent' | 'gone', string>> = {
  pl: {
    title: 'Zostaw kontakt (dobrowolnie)',
    about: 'Kontakt nie łączy się z odpowiedziami na spotkaniu.',
    name: 'Imię i nazwisko',
    contact: 'E-mail lub telefon',
    organisation: 'Organizacja (niekoniecznie)',
    consent: 'Zgadzam się, aby organizator przechowywał te dane przez najwyżej 12 miesięcy i kontaktował się ze mną w sprawie współpracy w powiecie. Zgodę mogę wycofać w każdej chwili: przyciskiem „Wycofaj” na tym telefonie albo pisząc do organizatora.',
    gone: 'Dane usunięte.',
  },
  en: {
    title: 'Leave contact details (voluntary)',
    about: 'They are not tied to your answers at the meeting.',
    name: 'Your name',
    contact: 'E-mail or telephone',
    organisation: 'Organisation (if you like)',
    consent: 'I agree that the organiser keeps these details for 12 months at most and contacts me about working together in the county. I can withdraw this at any time: with “Withdraw” on this phone or by writing to the organiser.',
    gone: 'The details are removed.',
  },
  uk: {
    title: 'Залишити контакт (добровільно)',
    about: 'Контакт не пов’язаний із відповідями на зустрічі.',
    name: 'Ім’я та прізвище',
    contact: 'Електронна пошта або телефон',
    organisation: 'Організація (необов’язково)',
    consent: 'Погоджуюся, щоб організатор зберігав ці дані щонайбільше 12 місяців і зв’язувався зі мною щодо співпраці в повіті. Згоду можна відкликати будь-коли: кнопкою «Відкликати» на цьому телефоні або написавши організаторові.',
    gone: 'Дані видалено.',
  },
};
