import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { writeTree } from './write-tree.ts';

it('puts files back that were replaced before a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-tree-'));
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('a'), 'old', { mode: 0o640 });
  const metadata = {
    // Stands in for a system that refuses to change the folder, which comes last.
    get mode(): never {
      throw new Error('refused, by the system');
    },
  };
  const targets = [
    { path: at('a'), content: 'new', metadata: {} },
    { path: at('b'), content: 'new', metadata: {} },
    { path: at('c'), content: undefined, metadata },
    { path: at('c/d'), content: 'new', metadata: {} },
  ];
  expect(() => writeTree(targets)).toThrow(
    expect.objectContaining({
      code: 'tree-unwritable',
      message: `the path ${at('c')} cannot be written: refused`,
    }),
  );
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(at('a'), 'utf8')).toBe('old');
  expect(statSync(at('a')).mode & 0o777).toBe(0o640);
  rmSync(folder, { recursive: true });
});
