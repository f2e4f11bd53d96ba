// @vitest-environment happy-dom
import { render } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import type { Command, Parts } from '../protocol';
import { passage, taken } from './handover';
import type { Fetch } from './http-socket';
import { page } from './page';
import { freshState, reduce, type Action, type State } from './state';

const asks = { roles: ['radna, radny'], municipalities: ['Połaniec', 'Staszów'] };
const workshop = { title: 'Współpraca', county: '', date: '2023-11-22', start: '09:00', end: '11:00', venue: '', phase: 'live' };
const way = { url: 'https://narada.test/j/K7M2QX#7-AB23CD', qr: { size: 29, path: 'M0,0h1v1h-1z' }, minutes: 10 };

/** The page of somebody who has joined, with these parts and what they have told so far. */
function joined(parts: Parts, own: Parts = {}) {
  const sent: Command[] = [];
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let state: State = reduce(freshState('pl', 0), { t: 'enter', typed: 'K7M2QX', code: 'K7M2QX' }, 0);
  const show = () => {
    render(page(state, {
      enter: () => undefined, leave: () => undefined, speak: () => undefined,
      giveContact: () => undefined, withdrawContact: () => undefined, giveAttendance: () => undefined, withdrawAttendance: () => undefined, handOver: () => { next({ t: 'ui', change: { passage: way } }); },
      dispatch: next, send: (cmd) => { sent.push(cmd); }, join: () => undefined,
    }), root);
  };
  const next = (action: Action) => { state = reduce(state, action, 0); show(); };
  state = reduce(state, {
    t: 'welcome', proto: 1, epoch: 'e', v: 1, now: 0, full: true, entry: 1, stranger: false,
    parts: { workshop, agenda: [], ...parts }, own: { me: { participant: 7, sector: 'jst' }, ...own },
  }, 0);
  show();
  const text = () => root.textContent.replace(/[\s\u00a0]+/g, ' ');
  const tap = (words: string) => { [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))?.click(); };
  const choose = (name: string, answer: string) => { (root.querySelector(`[name=${name}]`) as HTMLSelectElement).value = answer; };
  return { root, sent, text, tap, choose };
}

describe('telling of oneself', () => {
  it('is asked once, with the answers of the meeting', () => {
    const it = joined({ asks });
    expect(it.text()).toContain('Powiedz coś o sobie, jeśli chcesz');
    it.choose('municipality', 'Staszów');
    it.tap('Gotowe');
    expect(it.sent).toEqual([{ kind: 'profile', role: '', municipality: 'Staszów' }]);
  });

  it('need not be told', () => {
    const it = joined({ asks });
    it.tap('Wolę nie mówić');
    expect(it.sent).toEqual([{ kind: 'profile', role: '', municipality: '' }]);
  });

  it('is not asked again, nor where the meeting does not ask', () => {
    expect(joined({ asks }, { told: { role: '', municipality: '' } }).text()).not.toContain('Powiedz coś o sobie');
    expect(joined({}).text()).not.toContain('Powiedz coś o sobie');
  });

  it('can be changed where the sector is changed', () => {
    const it = joined({ asks }, { told: { role: 'radna, radny', municipality: '' } });
    it.tap('zmień');
    expect((it.root.querySelector('[name=role]') as HTMLSelectElement).value).toBe('radna, radny');
  });
});

describe('another phone', () => {
  it('gets in by an address or its QR code', () => {
    const it = joined({});
    it.tap('zmień');
    it.tap('Pokaż link');
    expect(it.text()).toContain('narada.test/j/K7M2QX#7-AB23CD');
    expect(it.text()).toContain('Działa 10 minut.');
    expect(it.root.querySelector('svg.qr')?.getAttribute('aria-label')).toBe('Kod QR dla drugiego telefonu');
  });

  const answering = (...answers: [number, unknown][]): Fetch => () => {
    const [status, body] = answers.length > 1 ? answers.shift() as [number, unknown] : answers[0] as [number, unknown];
    return Promise.resolve({ status, text: () => Promise.resolve(JSON.stringify(body)) });
  };

  it('asks for a way, and does without one when there is no network', async () => {
    expect(await passage(answering([200, way]), 'K7M2QX', '7.x')).toEqual(way);
    expect(await passage(() => Promise.reject(new Error('offline')), 'K7M2QX', '7.x')).toBeNull();
    expect(await passage(answering([403, {}]), 'K7M2QX', '7.x')).toBeNull();
  });

  it('learns who it is, or why not', async () => {
    expect(await taken(answering([200, { token: '7.x' }]), 'K7M2QX', '7-AB23CD')).toEqual({ token: '7.x' });
    const say = { pl: 'Nie działa.', en: '', uk: '' };
    expect(await taken(answering([403, { say }]), 'K7M2QX', '7-AB23CD')).toEqual({ say });
  });
});
