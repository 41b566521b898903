import { expect, it } from 'vitest';
import { readImports } from './read-imports.ts';

it('finds every form of import, and which of them are types only', () => {
  const source = `import a, { type A } from './a.ts';
import type { B } from './b.ts';
import { type C } from './c.ts';
import './d.ts';
export { e } from './e.ts';
export type { F } from './f.ts';
export * from './g.ts';
const h = await import('./h.ts');
type I = import('./i.ts').I;
export const own = './not-imported.ts';
`;
  const found = readImports('source.ts', source);
  expect(found.map(({ specifier }) => specifier.slice(2, 3)).join('')).toBe('abcdefghi');
  expect(found.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const types = found.filter(({ isTypeOnly }) => isTypeOnly).map(({ specifier }) => specifier);
  expect(types).toEqual(['./b.ts', './c.ts', './f.ts', './i.ts']);
});

it('refuses what does not parse', () => {
  expect(() => readImports('source.ts', 'import {')).toThrow('source.ts: ');
});
