// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { CarriedTheme } from './carried-theme';

let now: number;
let dropped: (number | null)[];
let carried: CarriedTheme;

beforeEach(() => {
  document.body.innerHTML = [1, 4].map((id) => `
    <section class="theme"><header data-merge="${id}"><span class="badge">X</span><h3><button class="head">Temat ${id}</button></h3></header><p id="under${id}"></p></section>`).join('');
  now = 1000;
  dropped = [];
  carried = new CarriedTheme(head(1), 1, {
    says: (into) => `Połącz z ${into}`, hint: 'Przeciągnij', held: () => undefined, dropped: (into) => { dropped.push(into); },
  }, () => now);
});

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;
const head = (theme: number): HTMLElement => find(`[data-merge="${theme}"]`);
const words = (): string | null => carried.ghost.querySelector('p')?.textContent ?? null;

function holdsFor(over: Element | null, ms: number): void {
  carried.over(over);
  now += ms;
  carried.over(over);
}

function letsGo(givenUp = false): void {
  carried.putDown();
  carried.letGo(givenUp);
}

describe('A theme that is carried over the head of another', () => {
  it('says what will happen, shows where, and is merged when it is let go', () => {
    expect(carried.ghost.textContent).toContain('Temat 1');
    expect(words()).toBe('Przeciągnij');
    holdsFor(head(4).querySelector('.head'), 300);
    expect(words()).toBe('Połącz z 4');
    expect(head(4).hasAttribute('data-over')).toBe(true);
    letsGo();
    expect(dropped).toEqual([4]);
    expect(head(4).hasAttribute('data-over')).toBe(false);
    expect(find('.carried')).toBeNull();
  });

  it('is not merged by a flick: nothing was said yet', () => {
    holdsFor(head(4), 100);
    expect(words()).toBe('Przeciągnij');
    letsGo();
    expect(dropped).toEqual([null]);
  });

  it('waits anew when it has been elsewhere in between', () => {
    holdsFor(head(4), 200);
    holdsFor(null, 10);
    holdsFor(head(4), 200);
    letsGo();
    expect(dropped).toEqual([null]);
  });

  it('is not merged when it has left again, or is given up', () => {
    holdsFor(head(4), 300);
    holdsFor(find('#under4'), 10);
    expect(words()).toBe('Przeciągnij');
    letsGo();
    holdsFor(head(4), 300);
    letsGo(true);
    expect(dropped).toEqual([null, null]);
  });

  it('is never merged into itself', () => {
    holdsFor(head(1), 500);
    letsGo();
    expect(dropped).toEqual([null]);
  });
});
