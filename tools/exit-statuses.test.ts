import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeTable } from '@dhallmark/fault';
import { codes as sopsCodes } from '@dhallmark/sops-runner/codes';
import { loadCodeTables } from '../packages/dhallmark/src/report/code-tables.ts';
import { codes as dhallCodes } from '../packages/dhall-to-json/src/codes.ts';
import { codes as openapiCodes } from '../packages/openapi-to-dhall/src/codes.ts';
import { expect, test } from 'vitest';

// docs/exit-statuses.md is the one table of exit statuses.

const rows = readFileSync(join(import.meta.dirname, '../docs/exit-statuses.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:all|`)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, program = '', status = '']) => ({ program, status }));

const statusesOf = (table: CodeTable): ReadonlySet<number> =>
  new Set(Object.values(table).map(({ exitStatus = 1 }) => exitStatus));

test('lists each status of sops-runner, and no other', () => {
  const listed = rows.filter(({ program }) => program === '`sops-runner`');
  // 4 depends on the output type, not on the code alone
  expect(new Set(listed.map(({ status }) => Number(status)))).toEqual(
    new Set([...statusesOf(sopsCodes), 4].filter((status) => status !== 1)),
  );
});

test('the codes of other programs have the status 1', async () => {
  const tables = (await loadCodeTables()).filter((table) => table !== (sopsCodes as CodeTable));
  for (const table of [...tables, dhallCodes, openapiCodes]) {
    expect([...statusesOf(table)]).toEqual([1]);
  }
});
