import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes as commandLineCodes } from '@dhallmark/command-line/codes';
import { codes as languageCodes } from '@dhallmark/dhall/codes';
import type { CodeTable } from '@dhallmark/fault';
import { codes as fileCodes } from '@dhallmark/replace-file/codes';
import { expect, test } from 'vitest';
import { codes } from './codes.ts';

/* `npm run bless -w dhall-to-json` rewrites the tables of docs/dhall-errors.md: read the diff. */
const bless = process.env['BLESS'] === '1';
const page = join(import.meta.dirname, '../../../docs/dhall-errors.md');
const marker = '<!-- The tables below are generated from the code tables of the packages. -->\n';

const sections: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['Syntax', /^parse-/u],
  ['Types', /^(type-|assertion-)/u],
  ['Imports', /^(import|vendor)-/u],
  ['Evaluation', /^(limit-|stopped$|too-deep$|unresolved-)/u],
  ['Binary encoding', /^binary-/u],
  ['Command line, output and files', /./u],
];

function tables(all: CodeTable): string {
  const rest = new Map(Object.entries(all));
  return sections
    .flatMap(([title, pattern]) => {
      const rows = [...rest].filter(([code]) => pattern.test(code));
      for (const [code] of rows) rest.delete(code);
      const lines = rows.map(
        ([code, { meaning, remedy }]) => `| \`${code}\` | ${cell(meaning)} | ${cell(remedy)} |`,
      );
      return ['', `## ${title}`, '| code | meaning | what to do |', '|---|---|---|', ...lines, ''];
    })
    .join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

test('docs/dhall-errors.md has every code, and no other', () => {
  const text = readFileSync(page, 'utf8');
  const [head = ''] = text.split(marker);
  const expected = `${head}${marker}${tables({ ...languageCodes, ...codes, ...fileCodes, ...commandLineCodes })}`;
  if (bless) writeFileSync(page, expected);
  expect(bless ? expected : text).toBe(expected);
});

test('every code of the command lines is thrown somewhere', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/u.test(file) && file !== 'codes.ts')
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  expect(Object.keys(codes).filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});
