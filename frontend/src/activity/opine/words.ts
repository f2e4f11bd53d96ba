import type { Language } from '../../phone/i18n';

/** They come with what comes later, and not with those of the page. */
export const OPINE: Record<Language, Record<'agree' | 'disagree' | 'pass' | 'again' | 'result' | 'against' | 'seldom', string>> = {
  pl: {
    agree: 'Zgadzam się',
    disagree: 'Nie zgadzam się',
    pass: 'Pomijam',
    again: 'Dotknij ponownie, żeby cofnąć.',
    result: 'za {agree} · przeciw {disagree} · pomija {pass}',
    against: 'wszystkie sektory są przeciw',
    seldom: 'odpowiedziała mniej niż połowa: {who}',
  },
  en: {
    agree: 'I agree',
    disagree: 'I disagree',
    pass: 'I pass',
    again: 'Tap again to take it back.',
    result: 'for {agree} · against {disagree} · pass {pass}',
    against: 'all sectors are against it',
    seldom: 'fewer than half answered: {who}',
  },
  uk: {
    agree: 'Погоджуюся',
    disagree: 'Не погоджуюся',
    pass: 'Пропускаю',
    again: 'Торкніться ще раз, щоб скасувати.',
    result: 'за {agree} · проти {disagree} · пропускає {pass}',
    against: 'усі сектори проти',
    seldom: 'відповіло менше половини: {who}',
  },
};
