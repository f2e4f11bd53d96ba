// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather, phone, room, vote, workshop } from './in-hand';
import { fetchLate } from './late';

const until = Date.UTC(2030, 4, 4, 7, 0);
const draft = { ...workshop, phase: 'draft' };
const me = { me: { participant: 7, sector: 'ngo' } };
const second = { ...gather, id: 9, prompt: 'Co już działa?' };

beforeAll(async () => { await fetchLate(); });
beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function before(more: object[] = [], own: object = me) {
  const it = phone();
  it.app.enter('K7MPQ2');
  it.welcome({ ...room(gather), place: undefined, workshop: draft, agenda: [], outside: { until, more } }, own as never);
  return it;
}

describe('before the meeting', () => {
  it('tells when the meeting is, until when one can write, and nothing of the agenda', () => {
    const it = before();
    const text = it.text().replaceAll('\u00a0', ' ');
    expect(text).toContain('Przed spotkaniem');
    expect(text).toContain('4 maja 2030');
    expect(text).toContain(gather.prompt);
    expect(text).not.toContain('Program');
    expect(it.root.querySelectorAll('textarea')).toHaveLength(1);
  });

  it('lets one choose among several questions, one at a time', () => {
    const it = before([second]);
    const choices = [...it.root.querySelectorAll<HTMLButtonElement>('.outside .choice')];
    expect(choices).toHaveLength(2);
    choices[1]?.click();
    expect(it.root.querySelector('#prompt')?.textContent).toContain('Co już');
    expect(it.root.querySelectorAll('textarea')).toHaveLength(1);
  });

  it('does not say to a newcomer that they are at the meeting', () => {
    const it = before([], {});
    expect(it.text()).toContain('Kogo reprezentujesz?');
    expect(it.text()).not.toContain('jesteś na spotkaniu');
  });
});

describe('after the meeting', () => {
  const agreed = { summary: 'Razem', decisions: [], actions: [], results: [] };
  const after = { workshop: { ...workshop, phase: 'closed' }, activity: { ...vote, status: 'open' }, agreed, outside: { until, more: [] } };

  it('asks first, and what was agreed is one tap away and back', () => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome(after, me);
    expect(it.text()).toContain('Po spotkaniu');
    const press = (words: string) => { [...it.root.querySelectorAll('button')].find((b) => b.textContent.includes(words))?.click(); };
    press('Zobacz, co ustaliliśmy');
    expect(it.text()).toContain('Razem');
    press('Wróć do pytań');
    expect(it.text()).toContain('Po spotkaniu');
  });

  it('lets a newcomer join, and tells what was agreed once it has ended', () => {
    const it = phone();
    it.app.enter('K7MPQ2');
    it.welcome(after, {});
    expect(it.text()).toContain('Kogo reprezentujesz?');
    it.welcome({ workshop: after.workshop, agreed }, {}, 2);
    expect(it.text()).toContain('Razem');
  });
});
