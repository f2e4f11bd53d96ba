// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { phone, room, workshop } from '../../phone/in-hand';
import { fetchLate } from '../../phone/late';

const queue = { id: 31, kind: 'ask', prompt: 'O co chcesz zapytać?', status: 'open', limit: 200, count: 3 };
const parts = {
  'q/1': { id: 1, text: 'Kiedy ruszy autobus?', answered: true }, 's/1': 2, 'w/1': 'W maju.\nO 9:00.',
  'q/2': { id: 2, text: 'Kto płaci?', answered: false }, 's/2': 1,
  'q/3': { id: 3, text: 'Gdzie?', answered: false }, 's/3': 1, 'w/3': 'W ratuszu.',
};
const mine = (answers: object) => ({ me: { participant: 7, sector: 'ngo' }, 'a/31': { asked: [{ id: 2, text: 'Kto płaci?' }], supported: [], waiting: [], answers } });
const plain = (node: Element | null | undefined) => node?.textContent.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ').trim();

beforeAll(async () => { await fetchLate(); });

function asked(answers = {}, more = {}) {
  const it = phone();
  it.app.enter('K7MPQ2');
  it.welcome({ ...room(queue), ...parts, ...more }, mine(answers));
  return it;
}

describe('an answer in writing', () => {
  it('stands under the question that was answered, and under one that still waits', () => {
    const { root } = asked();
    expect(plain(root.querySelector('.answered .reply'))).toBe('Odpowiedź: W maju. O 9:00.');
    expect(plain(root.querySelector('.cards .reply'))).toBe('Odpowiedź: W ratuszu.');
  });

  it('stands under the question that is being answered', () => {
    const { root } = asked({}, { activity: { ...queue, current: 3 } });
    expect(plain(root.querySelector('.answering .reply'))).toBe('Odpowiedź: W ratuszu.');
  });

  it('is told to whoever asked when it comes, in a place that was there before', () => {
    const it = asked();
    const place = it.root.querySelector('.said [role=status]');
    expect(plain(place)).toBe('');
    it.socket().say({ t: 'own', entry: 2, parts: { 'a/31': mine({ 2: 'Powiat i gminy.' })['a/31'] } });
    expect(it.root.querySelector('.said [role=status]')).toBe(place);
    expect(plain(place)).toBe('Odpowiedź: Powiat i gminy.');
    expect(plain(it.root.querySelector('.said .ok'))).toContain('Jest odpowiedź na piśmie');
    expect(it.root.querySelectorAll('[role=status] .reply')).toHaveLength(1);
  });

  it('leaves the question as it was asked: it can no longer be changed, but withdrawn', () => {
    const buttons = (answers: object) => [...asked(answers).root.querySelectorAll('.said button')].map((b) => plain(b));
    expect(buttons({})).toContain('Popraw');
    expect(buttons({ 2: 'Powiat.' })).not.toContain('Popraw');
    expect(buttons({ 2: 'Powiat.' })).toContain('Wycofaj');
  });

  it('is read after the close as well, by whoever asked', () => {
    const it = phone();
    it.app.enter('K7MPQ2');
    const agreed = { summary: 'Razem', decisions: [], actions: [], results: [] };
    it.welcome({ workshop: { ...workshop, phase: 'closed' }, agreed }, mine({ 2: 'Powiat i gminy.' }));
    expect(plain(it.root.querySelector('.answers'))).toBe('Odpowiedzi na Twoje pytania Kto płaci? Odpowiedź: Powiat i gminy.');
  });

  it('is written as text, whatever it looks like', () => {
    const { root } = asked({}, { 'w/1': '<b>x</b>' });
    expect(plain(root.querySelector('.answered .reply'))).toBe('Odpowiedź: <b>x</b>');
  });
});
