import type { Language } from '../../phone/i18n';
import type { ConsentVerdict } from '../../protocol';

type Own = Record<'how' | 'rule' | 'abstain' | 'why' | 'whyHelp' | 'send' | 'again' | 'mine' | ConsentVerdict, string> & { hands: readonly string[] };

/** They come with what comes later, and not with those of the page. */
export const CONSENT: Record<Language, Own> = {
  pl: {
    how: 'Ile palców pokazujesz?',
    rule: 'Zgoda jest wtedy, gdy nikt nie pokazuje 0, a odpowiedzi jest co najmniej {n}.',
    hands: ['Sprzeciw', 'Poważne zastrzeżenia', 'Zastrzeżenia', 'Można z tym żyć', 'Popieram', 'Popieram całym sercem'],
    abstain: 'Wstrzymuję się',
    why: 'Dlaczego? Jeśli chcesz, napisz.',
    whyHelp: 'Przeczyta to osoba prowadząca. Na ekranie tego nie będzie.',
    send: 'Dołącz powód',
    again: 'Dotknij ponownie, żeby cofnąć.',
    mine: 'Twoja odpowiedź',
    consent: 'zgoda bez sprzeciwu',
    concerns: 'zgoda bez sprzeciwu, są zastrzeżenia',
    blocked: 'są sprzeciwy: {n}',
    'too-few': 'za mało odpowiedzi',
  },
  en: {
    how: 'How many fingers do you show?',
    rule: 'There is consent if nobody shows 0 and there are at least {n} answers.',
    hands: ['I object', 'Serious concerns', 'Concerns', 'I can live with it', 'I support it', 'I support it wholeheartedly'],
    abstain: 'I abstain',
    why: 'Why? Write it if you like.',
    whyHelp: 'The facilitator will read it. It is not shown on the screen.',
    send: 'Add the reason',
    again: 'Tap again to take it back.',
    mine: 'Your answer',
    consent: 'consent, no objections',
    concerns: 'consent, no objections, some concerns',
    blocked: 'there are objections: {n}',
    'too-few': 'too few answers',
  },
  uk: {
    how: 'Скільки пальців показуєте?',
    rule: 'Згода є тоді, коли ніхто не показує 0, а відповідей щонайменше {n}.',
    hands: ['Заперечую', 'Серйозні застереження', 'Застереження', 'Можна з цим жити', 'Підтримую', 'Підтримую від усього серця'],
    abstain: 'Утримуюся',
    why: 'Чому? Напишіть, якщо хочете.',
    whyHelp: 'Це прочитає особа, яка веде зустріч. На екрані цього не буде.',
    send: 'Додати причину',
    again: 'Торкніться ще раз, щоб скасувати.',
    mine: 'Ваша відповідь',
    consent: 'згода без заперечень',
    concerns: 'згода без заперечень, є застереження',
    blocked: 'є заперечення: {n}',
    'too-few': 'замало відповідей',
  },
};
