import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArrows, readArrows, writeArrows } from './arrows.ts';
import { checkRepository } from './check-repository.ts';
import { moduleOf, type PackageSources } from './package-sources.ts';

it('the imports of all packages follow the arrows of ARCHITECTURE.md', () => {
  expect(checkRepository(join(import.meta.dirname, '../..'))).toEqual([]);
});

/** A package of these files, each with the files it imports. */
function sources(
  folder: string,
  files: Readonly<Record<string, readonly string[]>>,
): PackageSources {
  const fileImports = Object.entries(files).flatMap(([from, imported]) =>
    imported.map((to) => ({ from, to, specifier: `./${to}`, isTypeOnly: true, line: 3 })),
  );
  const names = Object.keys(files).map((path) => [path, ''] as const);
  const name = `@example/${folder}`;
  return { folder, name, files: new Map(names), fileImports, packageImports: [], escapes: [] };
}

const block = (...lines: readonly string[]) =>
  `# Page\n\n\`\`\`arrows\n${lines.join('\n')}\n\`\`\`\n`;

describe('arrows', () => {
  const page = block('packages: one', 'one: a ◄ b | c ◄ d', 'one: a ◄ e');

  it('let a module use what is before it, however far', () => {
    const one = sources('one', {
      'a.ts': [],
      'b/x.ts': ['a.ts', 'b/y.ts'],
      'b/y.ts': [],
      'c.ts': ['a.ts'],
      'd.ts': ['b/x.ts', 'a.ts'],
      'e.ts': ['a.ts'],
    });
    expect(checkArrows(readArrows(page), [one])).toEqual([]);
  });

  it('name the file and line of an import that breaks one', () => {
    const one = sources('one', {
      'a.ts': [],
      'b/x.ts': ['c.ts'],
      'c.ts': [],
      'd.ts': [],
      'e.ts': ['d.ts'],
    });
    expect(checkArrows(readArrows(page), [one])).toEqual([
      'packages/one/src/b/x.ts:3 imports ./c.ts (types only): in one, b may not use c',
      'packages/one/src/e.ts:3 imports ./d.ts (types only): in one, e may not use d',
    ]);
  });

  it('name every module, and none that is gone', () => {
    const one = sources('one', { 'a.ts': [], 'b.ts': [], 'c.ts': [], 'd.ts': [], 'new.ts': [] });
    expect(checkArrows(readArrows(page), [one])).toEqual([
      'new is in no arrow of one in ARCHITECTURE.md',
      'the arrows of one name e, which does not exist',
    ]);
  });

  it('hold between packages', () => {
    const low = { ...sources('low', { 'index.ts': [] }) };
    const high = sources('high', { 'index.ts': [] });
    const up = { from: 'index.ts', name: high.name, isTypeOnly: false, line: 1 };
    const lines = block('packages: low ◄ high', 'low: index', 'high: index');
    const check = (one: PackageSources, two: PackageSources) =>
      checkArrows(readArrows(lines), [one, two]);
    expect(check(low, { ...high, packageImports: [{ ...up, name: low.name }] })).toEqual([]);
    expect(check({ ...low, packageImports: [up] }, high)).toEqual([
      'packages/low/src/index.ts:1 imports @example/high: low may not use high',
    ]);
  });

  it('forbid cycles, of files too', () => {
    const one = sources('one', { 'a/x.ts': ['a/y.ts'], 'a/y.ts': ['a/x.ts'], 'b.ts': [] });
    const lines = block('packages: one', 'one: a ◄ b', 'one: b ◄ a');
    expect(checkArrows(readArrows(lines), [one])).toEqual([
      'the arrows of one form a cycle: a ◄ b',
      'packages/one/src: files import one another: a/x.ts → a/y.ts → a/x.ts',
    ]);
  });

  it('need the form that is documented', () => {
    expect(() => readArrows(block('one a ◄ b'))).toThrow('needs the form "package: a ◄ b"');
  });

  it('can be written from the imports', () => {
    const one = sources('one', { 'a.ts': [], 'b/x.ts': ['a.ts'], 'c.ts': ['b/x.ts'], 'd.ts': [] });
    expect(writeArrows(one)).toBe('one: a | d ◄ b ◄ c');
  });
});

it('a module is a folder or file directly in src', () => {
  expect(['a/b/c.ts', 'node.ts'].map(moduleOf)).toEqual(['a', 'node']);
});
