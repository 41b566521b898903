import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '..');
const page = readFileSync(join(import.meta.dirname, '../../../../docs/dhall-errors.md'), 'utf8');
const family = /'((?:parse|type|import|limit|json|print|format)-[a-z]+(?:-[a-z]+)*)'/gu;

function codesIn(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

test('every error code is on the page of errors, and every code there exists', () => {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const used = new Set<string>(texts.flatMap((text) => codesIn(text, family)));
  expect(used.size).toBeGreaterThan(60);
  expect([...used].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  const documented = codesIn(page, /`((?:parse|type|import|limit|json|print|format)-[a-z-]+)`/gu);
  expect(documented.filter((code) => !used.has(code))).toEqual([]);
});
