import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '@dhallmark/kubernetes-rules';
import { expect, test } from 'vitest';
import { loadCodeTables } from '../error-codes/code-tables.ts';
import { renderLintRules, renderRuleUnion } from './render-page.ts';

const root = resolve(import.meta.dirname, '../..');

test('docs/lint-rules.md has every rule', () => {
  // npm run generate:lint-rules
  expect(readFileSync(join(root, 'docs/lint-rules.md'), 'utf8')).toBe(renderLintRules(rules));
});

test('dhall/Lint has every rule', () => {
  // npm run generate:lint-rules && npm run generate:dhall-packages
  expect(readFileSync(join(root, 'dhall/Lint/Rule.dhall'), 'utf8')).toBe(renderRuleUnion(rules));
});

test('no rule has the name of another rule or of an error code', async () => {
  const tables = [...(await loadCodeTables(root)).values()];
  const codes = new Set(tables.flatMap((table) => Object.keys(table)));
  const names = new Set(rules.map(({ name }) => name));
  expect(names.size).toBe(rules.length);
  expect([...names].filter((name) => codes.has(name))).toEqual([]);
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s is documented', (_, rule) => {
  expect(rule.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  for (const text of [rule.summary, rule.reason, rule.remedy]) expect(text).toMatch(/^[^\n]+\.$/);
  expect(rule.source).toMatch(/^(https:\/\/|pkg\/|staging\/)/);
});
