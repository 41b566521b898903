import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../e2e/support/workspace.ts';
import { copyRepository, readCodeBlocks, replaceText, runNode } from './play-recipe.ts';

let copy: Workspace;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy?.remove());

test('the recipe "Add a Secret type" works as CONTRIBUTING.md describes it', () => {
  const [row = '', entry = ''] = readCodeBlocks('Add a Secret type');
  const types = 'packages/secret-gen/src/types';
  copy.write({ [`${types}/bootstrap-token.ts`]: row });
  const table = `${types}/secret-types.ts`;
  const imported = "import { bootstrapToken } from './bootstrap-token.ts';\nimport";
  replaceText(copy, table, 'import', imported);
  replaceText(copy, table, '\n} as const', `\n  ${entry.trim()}\n} as const`);

  const check = ['node_modules/vitest/vitest.mjs', 'run', 'tools/secret-types.test.ts'];
  expect(runNode(copy, check)).toContain(
    'dhall/Secret/SecretType.dhall is up to date (npm run generate:secret-types)\nAssertionError',
  );
  expect(runNode(copy, ['tools/generate-secret-types.ts'])).toBe('exit status 0');
  expect(runNode(copy, check)).toMatch(/exit status 0$/);
  expect(readFileSync(copy.path('dhall/Secret/SecretType.dhall'), 'utf8')).toContain(
    '| `bootstrap.kubernetes.io/token`',
  );
  expect(readFileSync(copy.path('docs/secrets.md'), 'utf8')).toContain(
    '| `bootstrap.kubernetes.io/token` | `bootstrapToken` | `token-id`, `token-secret` |',
  );
});
