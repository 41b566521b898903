import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameGrammars, type NameGrammar } from './name-grammars.ts';

const page = join(import.meta.dirname, '../../../docs/names.md');
const [start, end] = ['<!-- The table of packages/names -->\n', '<!-- End of the table -->\n'];

function renderTable(): string {
  const rows = Object.values(nameGrammars).map(
    ({ title, allowed, longest, reserved }: NameGrammar) =>
      `| ${title} | ${allowed} | ${longest} bytes | ${reserved ?? ''} |`,
  );
  return [
    '| name of | allowed | at most | refused although it matches |',
    '|---|---|---|---|',
    ...rows,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

it('docs/names.md shows the table (BLESS=1 writes it)', () => {
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(start);
  const [, after = ''] = rest.split(end);
  const wanted = `${before}${start}\n${renderTable()}\n${end}${after}`;
  if (process.env['BLESS'] === '1') writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});
