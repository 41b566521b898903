import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../e2e/support/workspace.ts';
import { compile, copyRepository, readCodeBlocks, replaceText, runNode } from './play-recipe.ts';

let copy: Workspace;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy?.remove());

test('the recipe "Add a `dhall` subcommand" works as CONTRIBUTING.md describes it', () => {
  const [command = '', code = ''] = readCodeBlocks('Add a `dhall` subcommand');
  const folder = 'packages/dhall-to-json/src';
  copy.write({ [`${folder}/dhall/fields.ts`]: command });
  const table = `${folder}/dhall/commands.ts`;
  replaceText(copy, table, 'import', "import { createFieldsCommand } from './fields.ts';\nimport");
  replaceText(copy, table, '  format:', '  fields: createFieldsCommand,\n  format:');
  expect(compile(copy, table)).toContain('\'"not-a-record"\' is not assignable');
  replaceText(copy, `${folder}/codes.ts`, "  'not-a-text'", `${code}\n  'not-a-text'`);

  expect(compile(copy, table)).toBe('exit status 0');
  const dhall = 'packages/dhall-to-json/bin/dhall.cjs';
  expect(runNode(copy, [dhall, '--help'])).toContain('list the fields of a record');
  const fields = [dhall, 'fields'];
  expect(runNode(copy, fields, '{ b = 1, a = 2 }')).toBe('a\nb\nexit status 0');
  expect(runNode(copy, fields, '1')).toContain('error[not-a-record]');
  expect(runNode(copy, [dhall, '--explain', 'not-a-record'])).toContain('Select a record');
});
