// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts, ToServer } from '../protocol';
import { FakeTalk } from './fake-talk';
import { gather, inRoom, phone, rate, room, say, vote, workshop } from './in-hand';
import { fetchLate } from './late';
import { memoryStore } from './storage';

const evaluate = {
  id: 14, kind: 'evaluate', prompt: 'Jak było?', status: 'open', limit: 500, revealed: false,
  questions: [{ id: 'forms', text: 'Znam formy współpracy.' }, { id: 'usefulness', text: 'Było warto.' }],
  fields: [{ id: 'in-30-days', text: 'Co zrobisz?' }, { id: 'comment', text: 'Coś dodać?' }],
};

describe('a rehearsal', () => {
  it.each([['before one has joined', {}], ['in the room', undefined]])('says that it is one, %s', (_, own) => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome({ ...room(gather), workshop: { ...workshop, rehearsal: true } }, own);
    expect(it.text()).toContain('PRÓBA');
    it.welcome(room(gather), own, 2);
    expect(it.text()).not.toContain('PRÓBA');
  });
});

beforeAll(async () => { await fetchLate(); });
beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('what was agreed', () => {
  it('has every revealed result, each in its own words', () => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome({ workshop: { ...workshop, phase: 'closed' }, agreed: {
      summary: 'Razem', decisions: [], actions: [], results: [
        { kind: 'vote', title: 'Co najpierw?', people: 9, onPaper: 2, rows: [{ label: 'Kalendarz', votes: 5 }] },
        { kind: 'rate', title: 'Co się uda?', people: 9, onPaper: 0, rows: [{ label: 'Kalendarz', means: { importance: 4.25, feasibility: null } }] },
        { kind: 'opine', title: 'Zgoda?', people: 9, onPaper: 0, rows: [{ label: 'Forum', agree: 6, disagree: 2, pass: 1 }] },
        { kind: 'rank', title: 'Kolejność?', people: 9, onPaper: 0, rows: [{ label: 'Sala', place: 1 }, { label: 'Świetlica', place: 1 }] },
        { kind: 'compare', title: 'Ważniejsze?', people: 9, onPaper: 0, rows: [{ label: 'Bus', best: 2, worst: 4 }, { label: 'Klub', best: null, worst: null }] },
      ],
    } }, { me: { participant: 7, sector: 'ngo' } });
    const text = it.text().replaceAll('\u00a0', ' ');
    for (const said of ['Głosowało 9 osób, w tym głosy 2 osób bez telefonu', '5 głosów', 'Odpowiedziało 9 osób', 'ważność 4,25 · wykonalność –',
      'za 6 · przeciw 2 · pomija 1', '1. miejsce', 'miejsce 2–4', 'za mało porównań']) expect(text).toContain(said);
  });
});

describe('an evaluation', () => {
  const mine = (own: Parts): Parts => ({ me: { participant: 7, sector: 'ngo' }, 'a/14': own });
  const radios = (it: ReturnType<typeof phone>) => [...it.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const fields = (it: ReturnType<typeof phone>) => [...it.root.querySelectorAll('textarea')].map(({ value }) => value);
  const type = (it: ReturnType<typeof phone>, at: number, words: string) => {
    const field = it.root.querySelectorAll('textarea')[at] as HTMLTextAreaElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return field;
  };
  const leave = (field: HTMLTextAreaElement) => { field.dispatchEvent(new Event('change', { bubbles: true })); };

  it('asks everything on one page, and each answer is sent by itself', () => {
    const it = inRoom(evaluate);
    expect(radios(it)).toHaveLength(10);
    expect(it.text()).toContain('zdecydowanie nie');
    radios(it)[8]?.click();
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'evaluate.rate', activity: 14, question: 'usefulness', value: 4 });
    expect(it.text()).toContain('Wysyłanie…');
    it.socket().say({ t: 'done', id: it.dos()[0]?.id ?? '', entry: 2 });
    expect(it.text()).toContain('✓ Zapisano. Dziękujemy!');
    it.tap('Usuń ocenę');
    expect(it.dos()[1]?.cmd).toEqual({ kind: 'evaluate.rate', activity: 14, question: 'usefulness', value: 0 });
  });

  it('keeps what is written through a reload, and sends it when the field is left', () => {
    const before = inRoom(evaluate);
    type(before, 1, 'Dziękuję');
    const it = inRoom(evaluate, undefined, before.store);
    expect(fields(it)).toEqual(['', 'Dziękuję']);
    expect(it.text()).not.toContain('Niewysłany szkic');
    leave(type(it, 1, ' Dziękuję bardzo '));
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'evaluate.write', activity: 14, field: 'comment', text: 'Dziękuję bardzo' });
    expect(fields(it)).toEqual(['', 'Dziękuję bardzo']);
  });

  it('shows what is saved, and takes it back when the field is emptied', () => {
    const it = inRoom(evaluate, mine({ ratings: {}, texts: { comment: 'Dziękuję' } }));
    expect(fields(it)).toEqual(['', 'Dziękuję']);
    expect(it.text()).toContain('✓ Zapisano');
    leave(type(it, 1, ''));
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'evaluate.write', activity: 14, field: 'comment', text: '' });
    expect(fields(it)).toEqual(['', '']);
  });

  it('says it kindly when a text looks like a contact, and sends it all the same', () => {
    const it = inRoom(evaluate);
    const field = type(it, 0, 'Zadzwońcie: 600 100 200');
    expect(it.text()).toContain('Nie podawaj tu danych kontaktowych.');
    leave(field);
    expect(it.dos()).toHaveLength(1);
    type(it, 1, 'Spotkanie 22.11.2023 o 9:30, 35 osób');
    type(it, 0, 'Zadzwonię');
    expect(it.text()).not.toContain('Nie podawaj tu danych kontaktowych.');
  });

  it('sends nothing that is too long', () => {
    const it = inRoom({ ...evaluate, limit: 10 });
    leave(type(it, 0, 'Zadzwonię do wójta'));
    expect(it.dos()).toHaveLength(0);
    expect(it.text()).toContain('O 8 znaków za dużo');
  });

  it('brings a refused text back, and keeps a draft when it is over', () => {
    const it = inRoom(evaluate);
    leave(type(it, 0, 'Zadzwonię'));
    it.socket().say({ t: 'refused', id: it.dos()[0]?.id ?? '', code: 'activity-not-open', say });
    expect(fields(it)[0]).toBe('Zadzwonię');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { activity: { ...evaluate, status: 'closed' } } });
    expect(it.text()).toContain('Ankieta zamknięta. Dziękujemy!');
    expect(it.text()).toContain('Niewysłany szkic');
    it.tap('Usuń');
    expect(it.text()).not.toContain('Niewysłany szkic');
  });

  it('shows means once they are revealed, where enough have rated', () => {
    const it = inRoom({ ...evaluate, status: 'closed', revealed: true });
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: { kind: 'evaluate', activity: 14, people: 9, rows: [
      { id: 1, label: 'Znam formy współpracy.', n: 9, mean: 4.25, spread: [0, 0, 1, 2, 6] }, { id: 2, label: 'Było warto.', n: 3, mean: null, spread: [] },
    ] } } });
    expect(it.text()).toContain('Znam formy współpracy. Odpowiedziało 9 osób 4,25');
    expect(it.text()).toContain('Było warto. Odpowiedziały 3 osoby za mało ocen');
  });
});

describe('rating', () => {
  const card = (it: ReturnType<typeof phone>) => it.root.querySelector('#rated')?.textContent;
  const radios = (it: ReturnType<typeof phone>) => [...it.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  it('takes one thing at a time, and says how far it has got', () => {
    const it = inRoom(rate);
    expect(it.text()).toContain('1 z 3');
    expect(radios(it)).toHaveLength(10);
    const first = card(it);
    radios(it)[3]?.click();
    expect(it.dos()[0]?.cmd).toMatchObject({ kind: 'rate.rate', activity: 13, scale: 'importance', value: 4 });
    expect(it.text()).toContain('Wysyłanie…');
    expect(radios(it).map(({ checked }) => checked).indexOf(true)).toBe(3);
    it.tap('Dalej');
    expect(it.text()).toContain('2 z 3');
    expect(radios(it).some(({ checked }) => checked)).toBe(false);
    it.tap('Wstecz');
    expect(card(it)).toBe(first);
    expect(radios(it)[3]?.checked).toBe(true);
  });

  it('shows saved ratings again after a reload, and goes on where something is missing', () => {
    const both = { importance: 5, feasibility: 1 };
    const it = inRoom(rate, { me: { participant: 9, sector: 'ngo' }, 'a/13': { ratings: { 1: both, 2: both, 3: { importance: 2 } } } });
    expect(card(it)).toBe('Lokale');
    expect(it.text()).toContain('✓ Odpowiedzi zapisane');
    radios(it)[5]?.click();
    it.tap('Wstecz');
    expect(radios(it).map(({ checked }, i) => (checked ? i : -1)).filter((i) => i >= 0)).toEqual([4, 5]);
  });

  it('can be taken back, and may be skipped', () => {
    const it = inRoom(rate, { me: { participant: 7, sector: 'ngo' }, 'a/13': { ratings: { 1: { importance: 5, feasibility: 1 } } } });
    for (let i = 0; i < 3 && card(it) !== 'Twoje odpowiedzi'; i++) it.tap(it.text().includes('Zakończ') ? 'Zakończ' : 'Dalej');
    expect(card(it)).toBe('Twoje odpowiedzi');
    expect(it.text()).toContain('Dowóz ważność 5 · wykonalność 1');
    expect(it.text()).toContain('Kalendarz bez odpowiedzi');
    it.tap('Dowóz');
    it.tap('Usuń ocenę');
    expect(it.dos()[0]?.cmd).toEqual({ kind: 'rate.rate', activity: 13, choice: 1, scale: 'importance', value: 0 });
    expect(radios(it).slice(0, 5).some(({ checked }) => checked)).toBe(false);
  });

  it('is named for screen readers', () => {
    const it = inRoom(rate);
    const group = it.root.querySelector('[role=radiogroup]');
    expect(it.root.querySelector(`[id="${group?.getAttribute('aria-labelledby') ?? ''}"]`)?.textContent).toBe('Ważność');
    expect(group?.querySelector('label')?.textContent.replace(/\s+/g, ' ').trim()).toBe('1: mało ważne');
    expect(it.root.querySelector(`[id="${group?.getAttribute('aria-describedby') ?? ''}"]`)?.textContent).toContain('bardzo ważne');
  });

  it('shows the means once they are revealed, with one\u2019s own', () => {
    const ratings = { importance: { n: 9, mean: 4.25, spread: [0, 0, 1, 2, 6], by: [] }, feasibility: { n: 0, mean: null, spread: [0, 0, 0, 0, 0], by: [] } };
    const it = inRoom({ ...rate, status: 'closed', revealed: true }, { me: { participant: 7, sector: 'ngo' }, 'a/13': { ratings: { 2: { importance: 3 } } } });
    expect(it.text()).toContain('Wynik pojawi się');
    it.socket().say({ t: 'update', from: 1, v: 2, parts: { result: { kind: 'rate', activity: 13, raters: 9, scales: ['importance', 'feasibility'], groups: [], rows: [{ id: 2, label: 'Kalendarz', ratings }] } } });
    expect(it.text()).toContain('Odpowiedziało 9 osób');
    expect(it.text()).toContain('A Kalendarz Ważność 4,25');
    expect(it.text()).toContain('Wykonalność bez ocen');
    expect(it.text()).toContain('Twoja odpowiedź: ważność 3');
  });
});

describe('joining', () => {
  it('takes one tap, and the phone is recognised afterwards', () => {
    const { app, welcome, tap, dos, socket, store, text } = phone();
    app.enter(' k7m-pq2');
    welcome(room(null), {});
    expect(text()).toContain('Kogo reprezentujesz?');
    tap('Samorząd');
    const [join] = dos();
    expect(join?.cmd).toEqual({ kind: 'join', sector: 'jst' });
    socket().say({ t: 'done', id: join?.id, entry: 2, token: 'secret' });
    socket().say({ t: 'own', entry: 2, parts: { me: { participant: 7, sector: 'jst' } } });
    const again = phone(store);
    again.app.enter('K7MPQ2');
    again.socket().accept();
    expect(again.socket().sent).toEqual([{ t: 'hello', code: 'K7MPQ2', token: 'secret' }]);
  });

  it('asks for the code of a slip where one is needed, and sends what was scanned or typed', () => {
    const { app, welcome, tap, dos, socket, root, text } = phone();
    app.enter('K7MPQ2', null, null, 'ABCD2345');
    const parts = room(null);
    welcome({ ...parts, workshop: { ...parts['workshop'] as object, slips: true } }, {});
    expect(text()).toContain('Kod z kartki');
    const field = root.querySelector<HTMLInputElement>('#slip');
    expect(field?.value).toBe('ABCD2345');
    tap('Samorząd');
    expect(dos()[0]?.cmd).toEqual({ kind: 'join', sector: 'jst', slip: 'ABCD2345' });
    socket().say({ t: 'refused', id: dos()[0]?.id ?? '', code: 'slip-used', say: { pl: 'Ktoś już dołączył z tym kodem.', en: '', uk: '' } });
    expect(text()).toContain('Ktoś już dołączył z tym kodem.');
    if (field !== null) { field.value = 'wxyz-6789'; field.dispatchEvent(new Event('input')); }
    tap('Samorząd');
    expect(text()).not.toContain('Ktoś już dołączył');
    expect(dos()[1]?.cmd).toEqual({ kind: 'join', sector: 'jst', slip: 'wxyz-6789' });
  });

  it('asks for no slip where none is needed', () => {
    const { app, welcome, text } = phone();
    app.enter('K7MPQ2');
    welcome(room(null), {});
    expect(text()).not.toContain('Kod z kartki');
  });

  it('with a wrong code shows the sentence of the server and keeps what was typed', () => {
    const { app, socket, root, text } = phone();
    app.enter('abc 123');
    socket().accept();
    socket().say({ t: 'refused', id: null, code: 'code-unknown', say: { pl: 'Nie ma takiego kodu.', en: '', uk: '' } });
    expect(text()).toContain('Nie ma takiego kodu.');
    expect(root.querySelector('input')?.value).toBe('abc 123');
  });
});

describe('a phone that missed something', () => {
  it('says hello again, once, with the version it holds', () => {
    const { socket } = inRoom(gather);
    socket().say({ t: 'update', from: 4, v: 5, parts: {} });
    socket().say({ t: 'update', from: 5, v: 6, parts: {} });
    expect(socket().sent.slice(1)).toEqual([{ t: 'hello', code: 'K7MPQ2', epoch: 'e', v: 1 }]);
  });
});

describe('writing', () => {
  it('asks for a word where words are gathered', () => {
    const { text } = inRoom({ ...gather, noun: 'word', limit: 40 });
    expect(text()).toContain('Jedno słowo lub krótkie hasło');
    expect(text()).toContain('Każde osobno');
  });

  it('sends one need on a double tap and empties the field', () => {
    const { write, tap, dos, field, text } = inRoom(gather);
    write('  wspólny kalendarz ');
    tap('Wyślij');
    tap('Wyślij');
    expect(dos().map(({ cmd }) => cmd)).toEqual([{ kind: 'gather.say', activity: 11, text: 'wspólny kalendarz' }]);
    expect(field()).toBe('');
    expect(text()).not.toContain('Najpierw coś napisz');
    expect(text()).toContain('Wysyłanie…');
  });

  it('cuts nothing that is too long, says so, and does not send it', () => {
    const { write, tap, dos, field, text } = inRoom(gather);
    write('x'.repeat(25));
    tap('Wyślij');
    expect(text()).toContain('O 5 znaków za dużo.');
    expect(field()).toHaveLength(25);
    expect(dos()).toEqual([]);
  });

  it('is not lost when the activity closes at that moment', () => {
    const { write, tap, dos, socket, field, text } = inRoom(gather);
    write('kalendarz');
    tap('Wyślij');
    socket().say({ t: 'refused', id: dos()[0]?.id, code: 'activity-not-open', say });
    expect(text()).toContain(say.pl);
    expect(field()).toBe('kalendarz');
  });

  it('keeps a draft for the next visit and shows it while something else is on', () => {
    const { write, store, socket, text } = inRoom(gather);
    write('zaczęta myśl');
    socket().say({ t: 'update', from: 1, v: 2, parts: { activity: vote } });
    expect(text()).toContain('Niewysłany szkic');
    expect(text()).toContain('zaczęta myśl');
    expect(inRoom(gather, undefined, store).field()).toBe('zaczęta myśl');
  });

  it('lies open as long as its activity is there, and is one line in each later one', () => {
    const { root, write, socket } = inRoom(gather);
    write('zaczęta myśl');
    const unsent = () => root.querySelector<HTMLDetailsElement>('details.unsent');
    socket().say({ t: 'update', from: 1, v: 2, parts: { activity: { ...gather, status: 'closed' } } });
    expect(unsent()?.open).toBe(true);
    socket().say({ t: 'update', from: 2, v: 3, parts: { activity: vote } });
    expect(unsent()?.open).toBe(false);
    expect(unsent()?.querySelector('summary')?.textContent).toContain('zaczęta myśl');
    (unsent() as HTMLDetailsElement).open = true;
    socket().say({ t: 'update', from: 3, v: 4, parts: { activity: { ...vote, id: 99 } } });
    expect(unsent()?.open).toBe(false);
  });

  it('is taken back only by a second tap', () => {
    const { tap, dos } = inRoom(gather, { me: { participant: 7, sector: 'ngo' }, 'a/11': { said: [{ id: 5, text: 'lokale' }] } });
    tap('Wycofaj');
    expect(dos()).toEqual([]);
    tap('Tak, wycofaj');
    expect(dos()[0]?.cmd).toEqual({ kind: 'gather.withdraw', activity: 11, contribution: 5 });
  });
});

describe('voting', () => {
  it('shows the wish at once, sends the whole ballot, and says when it is saved', () => {
    const { tap, dos, socket, text, root } = inRoom(vote);
    tap('Dowóz');
    expect(root.querySelectorAll('[aria-pressed="true"].choice')).toHaveLength(1);
    expect(text()).toContain('Pozostało kropek: 1 z 2');
    expect(text()).toContain('Wysyłanie…');
    socket().say({ t: 'done', id: dos()[0]?.id, entry: 2 });
    expect(text()).toContain('Głos zapisany');
    expect(text()).toContain('Pozostało kropek: 1 z 2');
    tap('Lokale');
    expect(dos()[1]?.cmd).toEqual({ kind: 'vote.cast', activity: 12, points: { 1: 1, 3: 1 } });
  });

  it('says in a sentence that a dot must be taken back first', () => {
    const { tap, text, dos } = inRoom(vote, { me: { participant: 7, sector: 'ngo' }, 'a/12': { points: { 1: 1, 2: 1 } } });
    tap('Lokale');
    expect(text()).toContain('Najpierw zabierz jedną.');
    expect(dos()).toEqual([]);
    tap('Dowóz');
    expect(text()).not.toContain('Najpierw zabierz jedną.');
    expect(dos()[0]?.cmd).toMatchObject({ points: { 2: 1 } });
  });

  it('falls back to what the server holds when a ballot is refused', () => {
    const { tap, dos, socket, text } = inRoom(vote, { me: { participant: 7, sector: 'ngo' }, 'a/12': { points: { 1: 1 } } });
    tap('Lokale');
    expect(text()).toContain('Pozostało kropek: 0 z 2');
    socket().say({ t: 'refused', id: dos()[0]?.id, code: 'too-many-dots', say });
    expect(text()).toContain('Pozostało kropek: 1 z 2');
  });
});

describe('a vote of some sectors', () => {
  const forSome = { ...vote, sectors: ['jst', 'business'] };

  it('shows the others who votes, and on what, without anything to tap', () => {
    const { text, root } = inRoom(forSome);
    expect(text()).toContain('Głosują tylko: samorząd, firmy.');
    expect(text()).toContain('Kalendarz');
    expect(root.querySelectorAll('.choice, .dock')).toHaveLength(0);
  });

  it('tells who voted before that it does not count now', () => {
    const { text } = inRoom(forSome, { me: { participant: 7, sector: 'ngo' }, 'a/12': { points: { 1: 1 } } });
    expect(text()).toContain('Twój wcześniejszy głos teraz się nie liczy');
  });

  it('is an ordinary vote for those who may', () => {
    const { tap, dos } = inRoom(forSome, { me: { participant: 7, sector: 'jst' } });
    tap('Lokale');
    expect(dos()).toHaveLength(1);
  });

  it('shows the result to everybody, but no own vote to who had none', () => {
    expect(inRoom({ ...forSome, status: 'closed' }).text()).not.toContain('Twój wybór');
  });
});

describe('counts', () => {
  it('that are open stand under the ballot, with those on paper', () => {
    const running = { voters: 3, onPaper: 2, votes: { 1: 2, 3: 1 } };
    const { text } = inRoom({ ...vote, openCounts: true, running });
    expect(text()).toContain('Wyniki na bieżąco');
    expect(text()).toContain('Głosowały 3 osoby, w tym głosy 2 osób bez telefonu');
    expect(text()).toContain('Dowóz 2 głosy');
  });

  it('by sector say in words how far they agree', () => {
    const on = inRoom({ ...vote, status: 'closed', revealed: true });
    const result = {
      activity: 12, voters: 12, onPaper: 0, groups: [{ sectors: ['ngo'], voters: 5 }, { sectors: ['jst', 'other'], voters: 7 }],
      rows: [{ id: 1, label: 'Dowóz', votes: 4, by: [4, 0] }, { id: 2, label: '<b>Kalendarz</b>', votes: 9, by: [4, 5] }],
      agreement: [{ id: 2, support: [80, 71], verdict: 'supported-by-all' }, { id: 1, support: [80, null], verdict: 'sectors-differ' }],
    };
    on.socket().say({ t: 'update', from: 1, v: 2, parts: { result } });
    expect(on.text()).toContain('Zgoda między sektorami');
    expect(on.text()).toContain('<b>Kalendarz</b> popierają wszystkie sektory NGO: 80% · samorząd, inne: 71%');
    expect(on.text()).toContain('Dowóz sektory się różnią');
  });
});

describe('every screen', () => {
  it('has exactly one main heading', () => {
    const headings = (on: ReturnType<typeof phone>) => on.root.querySelectorAll('h1').length;
    const fresh = phone();
    fresh.app.leave();
    expect(headings(fresh)).toBe(1);
    fresh.app.enter('K7MPQ2');
    expect(headings(fresh)).toBe(1);
    fresh.welcome(room(null), {});
    expect(headings(fresh)).toBe(1);
    for (const activity of [null, gather, vote]) expect(headings(inRoom(activity))).toBe(1);
    const closed = inRoom(null);
    closed.socket().say({ t: 'update', from: 1, v: 2, parts: { workshop: { ...workshop, phase: 'closed' } } });
    expect(closed.text()).toContain('Co ustaliliśmy');
    expect(headings(closed)).toBe(1);
  });

  it('survives a kind of activity from a newer server', () => {
    expect(inRoom({ id: 90, kind: 'sing', prompt: 'Śpiewamy', status: 'open' }).text()).toContain('na ekranie w sali');
  });

  it('changes the language in one tap and remembers it', () => {
    const { tap, text, store } = inRoom(null);
    tap('УК');
    expect(text()).toContain('Зараз розмовляємо');
    expect(store.get('narada/language')).toBe('uk');
  });

  it('says that the network is gone only when it stays away', () => {
    const { socket, text, welcome } = inRoom(gather);
    socket().drop();
    vi.advanceTimersByTime(1_000);
    expect(text()).not.toContain('Brak sieci');
    vi.advanceTimersByTime(1_000);
    expect(text()).toContain('Brak sieci');
    welcome(room(gather));
    expect(text()).not.toContain('Brak sieci');
  });
});

describe('a phone where sockets are blocked', () => {
  const welcome = {
    t: 'welcome', proto: 1, epoch: 'e', v: 1, entry: 1, now: 0, full: true,
    parts: room(gather), own: { me: { participant: 7, sector: 'jst' } }, stranger: false,
  };
  const later = (change: object) => ({ ...welcome, full: false, parts: {}, ...change });
  const settled = () => vi.advanceTimersByTimeAsync(0);

  /** In the room by HTTP, after the socket was refused. */
  async function byHttp(first: object = welcome) {
    const talk = new FakeTalk();
    const it = phone(memoryStore(), talk);
    const answer = async (kind: ToServer['t'], message: object) => { talk.last(kind).answer(message); await settled(); };
    it.app.enter('K7MPQ2');
    it.socket().drop();
    await vi.advanceTimersByTimeAsync(1_000);
    await answer('hello', first);
    return { ...it, talk, answer };
  }

  it('joins by HTTP, without a word about the network', async () => {
    const { text, tap, talk, answer, store } = await byHttp({ ...welcome, own: {}, stranger: true });
    tap('Samorząd');
    await settled();
    const join = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    expect(join).toMatchObject({ code: 'K7MPQ2', cmd: { kind: 'join', sector: 'jst' } });
    await answer('do', { t: 'done', id: join.id, entry: 2, token: 'secret' });
    expect(store.get('narada/K7MPQ2/token')).toBe('secret');
    await answer('hello', later({ entry: 2 }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(text()).toContain('Czego brakuje?');
    expect(text()).not.toContain('Brak sieci');
    expect(talk.last('hello').frame).toMatchObject({ token: 'secret', entry: 2 });
  });

  it('sends a need once, is told that it is saved, and shows it when it is among its own', async () => {
    const { app, text, write, tap, talk, answer } = await byHttp();
    write('wspólny kalendarz');
    tap('Wyślij');
    await settled();
    expect(text()).toContain('Wysyłanie…');
    const said = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    await answer('do', { t: 'done', id: said.id, entry: 2 });
    expect(app.state.outbox).toMatchObject([{ phase: 'saved' }]);
    await answer('hello', later({ entry: 2, own: { ...welcome.own, 'a/11': { said: [{ id: 5, text: 'wspólny kalendarz' }] } } }));
    expect(app.state.outbox).toEqual([]);
    expect(text()).toContain('wspólny kalendarz');
    expect(talk.frames().filter(({ t }) => t === 'do')).toHaveLength(1);
  });

  it('follows the room', async () => {
    const { text, answer } = await byHttp();
    await answer('hello', later({ v: 2, parts: { activity: vote } }));
    expect(text()).toContain('Co ważne?');
  });

  it('goes back to a socket later, and takes what is unanswered along', async () => {
    const { text, write, tap, talk, answer, sockets, socket, dos } = await byHttp();
    for (let passed = 0; passed < 100_000; passed += 20_000) {
      await vi.advanceTimersByTimeAsync(20_000);
      await answer('hello', later({}));
      await answer('ping', { t: 'pong', now: 0 });
    }
    await vi.advanceTimersByTimeAsync(10_000);
    write('lokale');
    tap('Wyślij');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sockets).toHaveLength(2);
    expect(talk.asked.filter((one) => one.open())).toEqual([]);
    socket().accept();
    expect(socket().sent).toEqual([{ t: 'hello', code: 'K7MPQ2', epoch: 'e', v: 1 }]);
    socket().say(later({}));
    const asked = talk.last('do').frame as Extract<ToServer, { t: 'do' }>;
    expect(dos()).toEqual([{ t: 'do', id: asked.id, cmd: asked.cmd }]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(text()).not.toContain('Brak sieci');
  });
});

describe('asking', () => {
  const ask = { id: 13, kind: 'ask', prompt: 'O co pytamy?', status: 'open', limit: 40, count: 3 };
  const question = (id: number, text: string, support: number, answered = false) => ({ [`q/${id}`]: { id, text, answered }, [`s/${id}`]: support });
  const three = { ...question(1, 'Kiedy?', 2), ...question(2, 'Gdzie?', 5), ...question(3, 'Za ile?', 1) };
  const queue = (more: Parts = {}, own: Parts = {}, activity: Parts = ask) => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome({ ...room(activity), ...three, ...more }, { me: { participant: 7, sector: 'ngo' }, ...own });
    return it;
  };
  const read = (root: Element) => [...root.querySelectorAll('.question .name')].map((one) => one.textContent);
  const too = (root: Element, at: number) => root.querySelectorAll('button.too')[at] as HTMLButtonElement;

  it('sends a question with one tap, says how far it has got, and keeps it with what the server has', () => {
    const { write, tap, dos, field, text, socket } = queue();
    write('Czy będzie autobus?');
    tap('Wyślij');
    expect(dos().map(({ cmd }) => cmd)).toEqual([{ kind: 'ask.ask', activity: 13, text: 'Czy będzie autobus?' }]);
    expect(field()).toBe('');
    expect(text()).toContain('Czy będzie autobus?Wysyłanie…');
    socket().say({ t: 'done', id: dos()[0]?.id, entry: 9 });
    socket().say({ t: 'own', entry: 9, parts: { 'a/13': { asked: [{ id: 4, text: 'Czy będzie autobus?' }], supported: [] } } });
    expect(text()).toContain('Czy będzie autobus? ✓ Zapisano');
  });

  it('gives a refused question back into the field', () => {
    const { write, tap, dos, field, socket } = queue();
    write('Czy będzie autobus?');
    tap('Wyślij');
    socket().say({ t: 'refused', id: dos()[0]?.id, code: 'activity-not-open', say });
    expect(field()).toBe('Czy będzie autobus?');
  });

  it('shows what most people want to know first, and not one\'s own among the others', () => {
    const { root, text } = queue({}, { 'a/13': { asked: [{ id: 1, text: 'Kiedy?' }], supported: [] } });
    expect(read(root)).toEqual(['Gdzie?', 'Za ile?']);
    expect(text()).toContain('Twoje pytania Kiedy? ✓ Zapisano 2 osoby chcą wiedzieć');
  });

  it('supports with a tap that is seen at once, and takes it back with another', () => {
    const { root, dos, text } = queue();
    too(root, 0).click();
    expect(dos()[0]?.cmd).toEqual({ kind: 'ask.support', activity: 13, question: 2, wanted: true });
    expect(too(root, 0).getAttribute('aria-pressed')).toBe('true');
    expect(text()).toContain('5 osób chce wiedzieć'); // The number is what the server has counted.
    expect(too(root, 1).getAttribute('aria-pressed')).toBe('false');
  });

  it('sends the newest wish after the older one is answered, never beside it', () => {
    const { root, dos, socket } = queue();
    too(root, 0).click();
    too(root, 0).click();
    expect(dos()).toHaveLength(1);
    expect(too(root, 0).getAttribute('aria-pressed')).toBe('false');
    socket().say({ t: 'done', id: dos()[0]?.id, entry: 9 });
    expect(dos()[1]?.cmd).toEqual({ kind: 'ask.support', activity: 13, question: 2, wanted: false });
  });

  it('knows after a reload what one supports', () => {
    const { root } = queue({}, { 'a/13': { asked: [], supported: [2] } });
    expect(too(root, 0).getAttribute('aria-pressed')).toBe('true');
  });

  it('keeps the order under the thumb until somebody asks for the newest', () => {
    const { root, tap, text, socket } = queue();
    socket().say({ t: 'update', from: 1, v: 2, parts: { 's/3': 9, ...question(4, 'Po co?', 7) } });
    expect(read(root)).toEqual(['Gdzie?', 'Kiedy?', 'Za ile?', 'Po co?']);
    tap('Odśwież kolejność');
    expect(read(root)).toEqual(['Za ile?', 'Po co?', 'Gdzie?', 'Kiedy?']);
    expect(text()).not.toContain('Odśwież kolejność');
  });

  it('keeps the order after a short loss, and has the newest after a long one', () => {
    const { root, socket, welcome } = queue();
    const later = { ...room(ask), ...three, 's/3': 9 };
    socket().drop();
    vi.advanceTimersByTime(1_000);
    welcome(later, undefined, 2);
    expect(read(root)).toEqual(['Gdzie?', 'Kiedy?', 'Za ile?']);
    socket().drop();
    vi.advanceTimersByTime(60_000);
    welcome(later, undefined, 3);
    expect(read(root)).toEqual(['Za ile?', 'Gdzie?', 'Kiedy?']);
  });

  it('shows what is being answered on top and what was answered folded below', () => {
    const { root, text } = queue({ ...question(3, 'Za ile?', 1, true) }, {}, { ...ask, current: 1 });
    expect(root.querySelector('.answering .words')?.textContent).toBe('Kiedy?');
    expect(read(root)).toEqual(['Gdzie?']);
    expect(root.querySelector('details.answered')?.textContent).toContain('Za ile?');
    expect(text()).toContain('Z odpowiedzią: 1 pytanie');
  });

  it('lets a hidden question vanish', () => {
    const { root, socket, text } = queue();
    socket().say({ t: 'update', from: 1, v: 2, parts: { 'q/2': null, 's/2': null, activity: { ...ask, count: 2 } } });
    expect(read(root)).toEqual(['Kiedy?', 'Za ile?']);
    expect(text()).not.toContain('Gdzie?');
  });

  it('withdraws one\'s own question with a second tap', () => {
    const { tap, dos } = queue({}, { 'a/13': { asked: [{ id: 1, text: 'Kiedy?' }], supported: [] } });
    tap('Wycofaj');
    expect(dos()).toHaveLength(0);
    tap('Tak, wycofaj');
    expect(dos()[0]?.cmd).toEqual({ kind: 'ask.withdraw', activity: 13, question: 1 });
  });

  it('after the close shows the questions without anything to tap, and words remain words', () => {
    const { root, text } = queue(question(1, '<img src=x onerror=alert(1)>', 2), {}, { ...ask, status: 'closed' });
    expect(text()).toContain('Zadawanie pytań zakończone');
    expect(root.querySelectorAll('button.too, textarea')).toHaveLength(0);
    expect(root.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });

  it('tells how many questions do not fit in', () => {
    expect(queue({}, {}, { ...ask, count: 140 }).text()).toContain('Nie zmieściło się tu jeszcze 137 pytań');
  });
});

describe('a slide with cards', () => {
  const cards = [
    { id: 2, type: 'source', title: 'Mały grant', where: 'powiat', url: 'https://example.org/granty' },
    { id: 1, type: 'practice', title: 'Świetlica z opiekunem', text: 'Otwarta po południu.' },
  ];
  const slide = { id: 14, kind: 'show', prompt: 'Co się nam przyda?', status: 'open', text: 'Tak robią inni', links: [], cards };
  const mark = (card: number, wanted: boolean) => ({ kind: 'show.mark', activity: 14, card, wanted });
  const pressed = (root: HTMLElement) => [...root.querySelectorAll('.too')].map((one) => one.getAttribute('aria-pressed'));
  const marked = (...ids: number[]): Parts => ({ me: { participant: 7, sector: 'ngo' }, 'a/14': { marked: ids, asked: [], supported: [] } });

  it('tells of each what it is, where, and where to read on', () => {
    const { root, text } = inRoom(slide);
    expect(text()).toContain('Mały grant powiat Więcej example.org');
    expect(text()).toContain('Świetlica z opiekunem Otwarta po południu.');
    expect(root.querySelectorAll('a[href="https://example.org/granty"]')).toHaveLength(1);
    expect(root.querySelectorAll('textarea')).toHaveLength(0);
  });

  it('takes a mark at once, sends it, and says when it is saved', () => {
    const it = inRoom(slide);
    it.tap('Przyda się nam');
    expect(it.dos().map(({ cmd }) => cmd)).toEqual([mark(2, true)]);
    expect(pressed(it.root)).toEqual(['true', 'false']);
    expect(it.text()).toContain('Przyda się nam Wysyłanie…');
    it.socket().say({ t: 'done', id: it.dos()[0]?.id ?? '', entry: 9 });
    it.socket().say({ t: 'own', entry: 9, parts: { 'a/14': { marked: [2], asked: [], supported: [] } } });
    expect(pressed(it.root)).toEqual(['true', 'false']);
    expect(it.text()).toContain('Przyda się nam Zapisano');
    expect(it.text()).not.toContain('Wysyłanie…');
  });

  it('takes a mark back with the same button', () => {
    const { tap, dos, root } = inRoom(slide, marked(2));
    expect(pressed(root)).toEqual(['true', 'false']);
    tap('Przyda się nam');
    expect(dos().map(({ cmd }) => cmd)).toEqual([mark(2, false)]);
    expect(pressed(root)).toEqual(['false', 'false']);
  });

  it('after the close shows what one marked without anything to tap', () => {
    const { root, text } = inRoom({ ...slide, status: 'closed' }, marked(1));
    expect(root.querySelectorAll('.too')).toHaveLength(0);
    expect(text().match(/✓ Przyda się nam/g)).toHaveLength(1);
  });

  it('runs no link of a card and keeps words words', () => {
    const { root, text } = inRoom({ ...slide, cards: [{ id: 1, type: 'source', title: '<img src=x>', url: 'javascript:alert(1)' }] });
    expect(text()).toContain('<img src=x>');
    expect(root.querySelectorAll('img, main a')).toHaveLength(0);
  });

  it('has the queue of questions below where there is a question box', () => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome({ ...room({ ...slide, limit: 200, count: 2, current: 1 }), 'q/1': { id: 1, text: 'Kto płaci?', answered: false }, 's/1': 3,
      'q/2': { id: 2, text: 'Od kiedy?', answered: false }, 's/2': 1 }, marked(1));
    expect(it.text()).toContain('Teraz odpowiadamy Kto płaci? 3 osoby chcą wiedzieć');
    it.tap('Też chcę to wiedzieć');
    it.write('Ile to kosztuje?');
    expect(it.text()).not.toContain('Niewysłany szkic');
    it.tap('Wyślij');
    expect(it.dos().map(({ cmd }) => cmd)).toEqual([
      { kind: 'ask.support', activity: 14, question: 2, wanted: true }, { kind: 'ask.ask', activity: 14, text: 'Ile to kosztuje?' }]);
  });
});
