import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeTable } from '@dhallmark/fault';
import { parseSync, Visitor, type Expression } from 'oxc-parser';

/** The table of each package that has one, `src/codes.ts`, by the package's folder name. */
export async function loadCodeTables(root: string): Promise<ReadonlyMap<string, CodeTable>> {
  const tables = new Map<string, CodeTable>();
  for (const name of readdirSync(join(root, 'packages')).toSorted()) {
    const file = join(root, 'packages', name, 'src/codes.ts');
    if (!existsSync(file)) continue;
    const { codes } = (await import(file)) as { readonly codes?: CodeTable };
    if (codes !== undefined) tables.set(name, codes);
  }
  return tables;
}

/** The sources of a package without its tests and its code table, by path. */
export function readSources(root: string, name: string): ReadonlyMap<string, string> {
  const folder = join(root, 'packages', name, 'src');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(?<!\.test|\.d)\.ts$/.test(path) && !/(^|\/)(testing\/|codes\.ts$)/.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/**
 * The error codes that a source gives to faults: every string in kebab-case that is the value of a
 * property `code`, in both branches of a conditional. Codes of Node are in upper case.
 *
 * @example
 * codesIn('a.ts', "throw fault({ code: 'no-file', message: 'm' })") // ['no-file']
 */
export function codesIn(path: string, source: string): readonly string[] {
  const found: string[] = [];
  new Visitor({
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'code') return;
      found.push(
        ...stringsOf(value as Expression).filter((text) => /^[a-z][a-z0-9-]*$/.test(text)),
      );
    },
  }).visit(parseSync(path, source).program);
  return found;
}

/** The codes in every table of a Markdown page that has a column `code`, separated by commas. */
export function codesOnPage(page: string): readonly string[] {
  const codes: string[] = [];
  let column = -1;
  for (const line of page.split('\n')) {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!line.startsWith('|')) column = -1;
    else if (column === -1) column = cells.includes('code') ? cells.indexOf('code') : -2;
    else codes.push(...codesInCell(cells[column] ?? ''));
  }
  return codes;
}

function codesInCell(cell: string): readonly string[] {
  return cell.match(/[a-z][a-z0-9]*(-[a-z0-9]+)*/g) ?? [];
}

function stringsOf(value: Expression): readonly string[] {
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'ConditionalExpression')
    return [...stringsOf(value.consequent), ...stringsOf(value.alternate)];
  if (value.type === 'LogicalExpression') return stringsOf(value.right);
  if (value.type === 'TSAsExpression') return stringsOf(value.expression);
  return [];
}
