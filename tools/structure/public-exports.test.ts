import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { listUndocumented } from './list-undocumented.ts';
import { findPublicExports } from './public-exports.ts';

const packages = join(import.meta.dirname, '../../packages');
const manifests = globSync('*/package.json', { cwd: packages }).toSorted();

test.each(manifests.map(dirname))('%s documents what it exports', (name) => {
  expect(listUndocumented(findPublicExports(join(packages, name)))).toEqual([]);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-exports-'));
  mkdirSync(join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

it('follows exports to their declarations, however they are passed on', () => {
  write({
    'package.json': JSON.stringify({
      exports: { '.': './src/index.ts', './two': './src/two.ts', './data.json': './data.json' },
    }),
    'src/index.ts': `import { kept } from './one.ts';
export { renamed as own, type Shape } from './one.ts';
export { kept };
export * from './two.ts';
export { parse } from 'yaml';
`,
    'src/one.ts': `/** Documented. */
export const kept = 1;

// not a doc comment
function renamed(): void {}
export { renamed };

/** A shape. */
export interface Shape {}
`,
    'src/two.ts': `/** Does it.
 * @example run()
 */
export function run(): void {}

/** Has no example. */
export class Thing {}
`,
  });
  const exports = findPublicExports(folder);
  expect(new Set(exports.map(({ name, kind }) => `${kind} ${name}`))).toEqual(
    new Set(['function renamed', 'type Shape', 'value kept', 'function run', 'class Thing']),
  );
  expect(listUndocumented(exports)).toEqual([
    'no doc comment: src/one.ts:5 function renamed',
    'no @example: src/two.ts:7 class Thing',
  ]);
});
