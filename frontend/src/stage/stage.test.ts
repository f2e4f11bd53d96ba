// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Parts } from '../protocol';
import { StageDriver } from './stage.driver';
import { agenda, contributions, door, gather, workshop } from './stage.samples';

let on: StageDriver;
beforeEach(() => { on = new StageDriver(); });
afterEach(() => { on.stage.remove(); });

describe('Changes', () => {
  const base: Parts = { workshop, agenda, place: { block: 2, activity: null, endsAt: null } };

  it('in part leave the rest as it was, and in full replace everything', async () => {
    await on.shows({ ...base, door });
    expect(await on.shows({ activity: gather() }, false)).toContain('K7M 4QX');
    expect(await on.shows(base)).not.toContain('K7M 4QX');
  });

  it('that remove a part take it off the stage', async () => {
    expect(await on.shows({ ...base, activity: gather() })).toContain('Czego potrzebujemy?');
    expect(await on.shows({ activity: null }, false)).not.toContain('Czego potrzebujemy?');
  });

  it('one after another give the same picture as all of them at once', async () => {
    await on.shows(base);
    await on.shows({ activity: gather(), ...contributions(5) }, false);
    await on.shows({ 'c/2': null, ...contributions(7, 6) }, false);
    const grown = await on.settled();
    const { 'c/2': withdrawn, ...rest } = contributions(12);
    expect(withdrawn).toBeDefined();
    expect(grown).toBe(await on.shows({ ...base, activity: gather(), ...rest }));
  });

  it('say that it is a rehearsal, on every picture of it and on no other', async () => {
    const rehearsal = { ...workshop, rehearsal: true };
    expect(await on.shows({ ...base, activity: gather(), workshop: rehearsal })).toContain('PRÓBA');
    expect(await on.shows({ agenda, workshop: { ...rehearsal, phase: 'draft' } })).toContain('PRÓBA');
    expect(await on.shows({ agenda, workshop: { ...rehearsal, phase: 'closed' } })).toContain('PRÓBA');
    expect(await on.shows({ ...base, activity: gather() })).not.toContain('PRÓBA');
  });

  it('come as JSON, too', async () => {
    on.stage.apply(JSON.stringify({ full: true, v: 3, now: Date.now(), parts: { ...base, activity: gather() } }));
    expect(await on.settled()).toContain('Czego potrzebujemy?');
  });

  it.each([['no JSON', '{'], ['null', null], ['a list', []], ['parts that are no map', { full: true, parts: 7 }]])(
    'that can’t be read leave the picture alone: %s', async (_, change) => {
      const before = await on.shows({ ...base, activity: gather() });
      on.stage.apply(change);
      expect(await on.settled()).toBe(before);
    });
});

describe('The resting screen', () => {
  it('before the start says when, shows the agenda and the way in', async () => {
    const text = await on.shows({ workshop, agenda, door, presence: { connected: 38, joined: 41 } });
    for (const words of ['Zaczynamy o 9:00', 'Diagnoza potrzeb', 'K7M 4QX', '192.168.1.5:8080', '38 z 41 osób']) expect(text).toContain(words);
  });

  it('between activities says where we are and what comes next', async () => {
    const text = await on.shows({ workshop, agenda, place: { block: 1, activity: null, endsAt: null } });
    expect(text).toContain('Teraz Powitalna kawa');
    expect(text).toContain('Potem 9:30 Diagnoza potrzeb');
    expect(text).toContain('1 z 3');
  });

  it('tells of the cards on the phones while there is time to meet, where they are on and one can get in', async () => {
    const cards = { ...workshop, network: true };
    const place = { block: 1, activity: null, endsAt: null };
    expect(await on.shows({ workshop: cards, agenda, door })).toContain('„Szukam / oferuję”');
    expect(await on.shows({ workshop: cards, agenda, place, door })).toContain('„Szukam / oferuję”');
    expect(await on.shows({ workshop, agenda, place, door })).not.toContain('Szukam');
    expect(await on.shows({ workshop: cards, agenda, place })).not.toContain('Szukam');
    expect(await on.shows({ workshop: cards, agenda, place, door, activity: gather() })).not.toContain('Szukam');
  });

  it.each(['hologram', 'constructor', '__proto__', 7, null])('is shown for an activity of the unknown kind %s', async (kind) => {
    const text = await on.shows({ workshop, agenda, place: { block: 1, activity: 9, endsAt: null }, activity: { id: 9, kind, prompt: 'Co to?' } });
    expect(text).toContain('Plan spotkania');
    expect(text).not.toContain('Co to?');
  });

  it('is shown with nothing at all', async () => {
    expect(await on.shows({})).toContain('Narada');
  });
});

describe('Parts of the wrong shape', () => {
  const junk: unknown[] = [7, 'x', [], [null, 7, 'x'], {}, { rows: 7, themes: 'x', choices: [null], links: {}, qr: 5, groups: [{}], decisions: [7], words: [null, 7, {}], pinned: 'x', noun: 'word' }, { words: 7, more: 'x', pinned: {}, noun: 'word' }];

  it('never stop the stage, whatever the kind', async () => {
    for (const kind of ['gather', 'group', 'vote', 'show', 'summarise']) {
      for (const value of junk) {
        const parts = Object.fromEntries(['workshop', 'agenda', 'place', 'result', 'agreed', 'door', 'presence', 'c/1', 'cloud'].map((key) => [key, value]));
        const activity = { ...(typeof value === 'object' ? value : {}), id: 1, kind, prompt: `pytanie ${kind}` };
        const text = await on.shows({ ...parts, activity });
        if (kind !== 'show' && kind !== 'summarise') expect(text).toContain(`pytanie ${kind}`);
      }
    }
    await on.shows({ workshop: { phase: 'closed' }, agreed: { decisions: {}, results: [{ rows: 1 }] } });
    expect(await on.settled()).toContain('Dziękujemy!');
  });
});

describe('After the close', () => {
  it('the stage gives thanks and shows what was agreed instead of any activity', async () => {
    const results = [
      { kind: 'vote', title: 'Co najpierw?', people: 39, rows: [{ label: 'Kalendarz', votes: 22 }] },
      { kind: 'rate', title: 'Co się uda?', people: 12, rows: [{ label: 'Kalendarz', means: { importance: 4.25, feasibility: null } }] },
      { kind: 'opine', title: 'Zgoda?', people: 14, rows: [{ label: 'Forum co kwartał', agree: 9, disagree: 3, pass: 2 }] },
      { kind: 'rank', title: 'Kolejność?', people: 8, rows: [{ label: 'Sala', place: 1 }] },
      { kind: 'compare', title: 'Co ważniejsze?', people: 8, rows: [{ label: 'Dowóz', best: 1, worst: 3 }, { label: 'Dyżur', best: null, worst: null }] },
    ];
    const agreed = { summary: 'Razem', decisions: ['Forum'], actions: [], results };
    const text = await on.shows({ workshop: { ...workshop, phase: 'closed' }, activity: gather(), agreed });
    const said = ['Dziękujemy!', 'Razem', 'Forum', 'Co najpierw? 39 osób', '22 głosy', '4,25 · –', '✓ 9 · ✗ 3', '1. miejsce', 'miejsce 1–3', 'za mało porównań'];
    for (const words of said) expect(text).toContain(words);
    expect(text).not.toContain('Czego potrzebujemy?');
  });
});

describe('After the close of a meeting with many results', () => {
  it('each has its place, with fewer rows', async () => {
    const rows = [{ label: 'Kalendarz', votes: 22 }, { label: 'Sala', votes: 12 }, { label: 'Bus', votes: 7 }];
    for (const [n, shown] of [[3, 3], [5, 2], [8, 1]] as const) {
      const results = Array.from({ length: n }, (_, i) => ({ kind: 'vote', title: `Głosowanie ${i + 1}`, people: 39, rows }));
      await on.shows({ workshop: { ...workshop, phase: 'closed' }, agreed: { summary: '', decisions: [], actions: [], results } });
      expect(on.all('.vote-title')).toHaveLength(n);
      expect(on.all('.top li')).toHaveLength(n * shown);
    }
  });
});

describe('The connection', () => {
  it('is spoken of only while it is lost', async () => {
    const listeners: ((previous: string, current: string) => void)[] = [];
    Object.assign(window, { Vaadin: { connectionState: { state: 'connected', addStateChangeListener: (listener: (p: string, c: string) => void) => listeners.push(listener) } } });
    on.stage.remove();
    document.body.append(on.stage);
    expect(await on.settled()).not.toContain('Łączenie…');
    listeners.forEach((tell) => { tell('connected', 'loading'); });
    expect(await on.settled()).not.toContain('Łączenie…');
    listeners.forEach((tell) => { tell('loading', 'reconnecting'); });
    expect(await on.settled()).toContain('Łączenie…');
    listeners.forEach((tell) => { tell('reconnecting', 'connected'); });
    expect(await on.settled()).not.toContain('Łączenie…');
    Reflect.deleteProperty(window, 'Vaadin');
  });
});

describe('Languages', () => {
  it('change at once and are told to the browser', async () => {
    await on.shows({ activity: gather() });
    on.stage.lang = 'uk';
    expect(await on.settled()).toContain('Чекаємо на перші висловлювання…');
    expect(on.stage.getAttribute('lang')).toBe('uk');
    on.stage.setAttribute('lang', 'en');
    expect(await on.settled()).toContain('Waiting for the first contributions…');
  });
});
