import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Suite =
  | 'parser'
  | 'binary-decode'
  | 'alpha-normalization'
  | 'normalization'
  | 'semantic-hash'
  | 'type-inference'
  | 'import';

/** One case of the standard's tests. Paths are relative to the folder of all tests. */
export interface Case {
  readonly suite: Suite;
  readonly outcome: 'success' | 'failure';
  /** `<suite>/<outcome>/…` without suffix: what the skip list names. */
  readonly name: string;
  readonly input: string;
  /** The expected result; undefined for failures. */
  readonly expected: string | undefined;
}

interface Row {
  readonly suite: Suite;
  readonly outcome: 'success' | 'failure';
  readonly input: string;
  readonly expected: string;
}

/** How each suite names its files. */
const rows: readonly Row[] = [
  { suite: 'parser', outcome: 'success', input: '.dhall', expected: '.dhallb' },
  { suite: 'parser', outcome: 'failure', input: '.dhall', expected: '' },
  { suite: 'binary-decode', outcome: 'success', input: '.dhallb', expected: '.dhall' },
  { suite: 'binary-decode', outcome: 'failure', input: '.dhallb', expected: '' },
  { suite: 'alpha-normalization', outcome: 'success', input: '.dhall', expected: '.dhall' },
  { suite: 'normalization', outcome: 'success', input: '.dhall', expected: '.dhall' },
  { suite: 'semantic-hash', outcome: 'success', input: '.dhall', expected: '.hash' },
  { suite: 'type-inference', outcome: 'success', input: '.dhall', expected: '.dhall' },
  { suite: 'type-inference', outcome: 'failure', input: '.dhall', expected: '' },
  { suite: 'import', outcome: 'success', input: '.dhall', expected: '.dhall' },
  { suite: 'import', outcome: 'failure', input: '.dhall', expected: '' },
];

/** All cases below `root`. A file that belongs to no case is an error, so that none is missed. */
export function findCases(root: string): Case[] {
  return rows.flatMap((row) => {
    const folder = join(root, row.suite, row.outcome);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(row.input) && !file.endsWith('ENV.dhall'))
      .toSorted();
    return files.flatMap((file) => caseOf(row, root, join(folder, file)));
  });
}

function caseOf(row: Row, root: string, input: string): Case[] {
  const stem = input.slice(0, -row.input.length);
  const found = (name: string, expected: string | undefined): Case[] => [
    {
      suite: row.suite,
      outcome: row.outcome,
      name: relative(root, name),
      input: relative(root, input),
      expected: expected && relative(root, expected),
    },
  ];
  if (row.outcome === 'failure') return found(stem, undefined);
  const base = stem.slice(0, -1);
  const pair = base + 'B' + row.expected;
  if (stem.endsWith('A') && existsSync(pair)) return found(base, pair);
  // Some cases have no letters.
  if (row.input !== row.expected && existsSync(stem + row.expected)) {
    return found(stem, stem + row.expected);
  }
  if (stem.endsWith('B') && existsSync(base + 'A' + row.input)) return [];
  throw new Error(`${input} belongs to no case`);
}
