import type { Language } from '../i18n';

type Word = 'title' | 'about' | 'see' | 'save' | 'erase' | 'what' | 'sure' | 'keep' | 'sealed' | 'busy' | 'later' | 'erased';

/** They come with what comes later, and not with those of the page. */
export const MY_DATA: Record<Language, Record<Word, string>> = {
  pl: {
    title: 'Moje dane',
    about: 'Zobacz, co jest zapisane z tego telefonu: wypowiedzi, głosy, odpowiedzi, a także kontakt i karty, jeśli są.',
    see: 'Pokaż moje dane',
    save: 'Zapisz plik',
    erase: 'Usuń moje dane',
    what: 'Twoje słowa znikną wszędzie: z ekranu, ustaleń, plików i dziennika. W trwających ćwiczeniach Twoje odpowiedzi zostaną wycofane. W zakończonych głosy zostaną w liczbach, ale bez powiązania z tym telefonem. Kontakt i karty znikną. Kopie zapasowe i pobrane wcześniej pliki ma organizator. Tego nie da się cofnąć.',
    sure: 'Tak, usuń na zawsze',
    keep: 'Zostaw',
    sealed: 'Po zapieczętowaniu spotkania nikt nie może ustalić, kto co napisał, więc nie da się już pokazać ani usunąć danych jednej osoby.',
    busy: 'Chwileczkę…',
    later: 'Teraz się nie udało. Spróbuj za chwilę.',
    erased: 'Twoje dane zostały usunięte.',
  },
  en: {
    title: 'My data',
    about: 'See what is kept from this phone: what you said, your votes and answers, and contact details and cards if there are any.',
    see: 'Show my data',
    save: 'Save the file',
    erase: 'Erase my data',
    what: 'Your words disappear everywhere: from the screen, the outcome, files and the journal. Where people still answer, your answers are withdrawn. Where it is over, votes stay in the counts, without a link to this phone. Contact details and cards go. Backups and files downloaded earlier are with the organiser. This cannot be undone.',
    sure: 'Yes, erase for good',
    keep: 'Keep them',
    sealed: 'Once the meeting is sealed, nobody can find out who wrote what, so one person’s data can be neither shown nor erased any more.',
    busy: 'One moment…',
    later: 'It did not work just now. Try again in a moment.',
    erased: 'Your data have been erased.',
  },
  uk: {
    title: 'Мої дані',
    about: 'Подивіться, що збережено з цього телефону: висловлювання, голоси, відповіді, а також контакт і картки, якщо вони є.',
    see: 'Показати мої дані',
    save: 'Зберегти файл',
    erase: 'Видалити мої дані',
    what: 'Ваші слова зникнуть усюди: з екрана, домовленостей, файлів і журналу. У вправах, що тривають, ваші відповіді буде відкликано. У завершених голоси залишаться в числах, але без зв’язку з цим телефоном. Контакт і картки зникнуть. Резервні копії та раніше завантажені файли має організатор. Цього не можна скасувати.',
    sure: 'Так, видалити назавжди',
    keep: 'Залишити',
    sealed: 'Після запечатання зустрічі ніхто не може з’ясувати, хто що написав, тож дані однієї особи вже не можна ні показати, ні видалити.',
    busy: 'Хвилинку…',
    later: 'Зараз не вдалося. Спробуйте за мить.',
    erased: 'Ваші дані видалено.',
  },
};
