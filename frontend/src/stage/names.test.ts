/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';

/** The sources of the stage and of each kind's part of it. */
const SOURCES = {
  ...import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../activity/*/*.ts', { query: '?raw', import: 'default', eager: true }),
};

type Source = { kind: string; styled: Set<string>; used: Set<string> };

/**
 * All kinds draw inside one element, so a rule for a bare class of one kind ("few") holds for whatever another kind calls so.
 * Components of their own (`static override styles`) have their own names.
 */
function read(path: string, code: string): Source {
  const kind = /activity\/(\w+)\//.exec(path)?.[1] ?? 'stage';
  const shared = code.replace(/static override styles = [^;]*?css`[^`]*`/g, '');
  const styles = [...shared.matchAll(/css`([^`]*)`/g)].map((match) => (match[1] ?? '').replace(/\/\*.*?\*\//gs, ''));
  const heads = styles.flatMap((css) => [...css.matchAll(/([^{}]+)\{/g)].flatMap((match) => (match[1] ?? '').split(',')));
  const bare = heads.map((head) => /^\s*\.([\w-]+)(?![.\w-])/.exec(head)?.[1]).filter((name) => name !== undefined);
  const used = [...code.matchAll(/class="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').match(/[a-z][\w-]*/gi) ?? []);
  return { kind, styled: new Set(bare), used: new Set(used) };
}

describe('the names of styles on the stage', () => {
  const sources = Object.entries(SOURCES)
    .filter(([path]) => !/test|samples|driver|phone/.test(path))
    .map(([path, code]) => read(path, code));

  it('are found at all', () => {
    expect(sources.flatMap(({ styled }) => [...styled]).length).toBeGreaterThan(50);
    expect(sources.flatMap(({ used }) => [...used]).length).toBeGreaterThan(100);
  });

  it('no kind styles what another kind, or the frame, calls by the same name', () => {
    const met = sources.filter(({ kind }) => kind !== 'stage').flatMap(({ kind, styled }) =>
      sources.filter((other) => other.kind !== kind).flatMap((other) =>
        [...styled].filter((name) => other.used.has(name)).map((name) => `.${name} of ${kind} is used in ${other.kind}`)));
    expect(met).toEqual([]);
  });
});
