/**
 * Prints figures of the code's structure: `npm run structure -- [CHECKOUT] [--undocumented FOLDER]`.
 *
 * A module is a folder directly below a package's `src`, or a file there. `--undocumented` also
 * writes the public exports without a doc comment or an example, one file per package. `--arrows`
 * prints lines for ARCHITECTURE.md instead: the layers of each package as its imports are. `--check`
 * compares the arrows there with the imports.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArrows } from './arrows.ts';
import { checkRepository } from './check-repository.ts';
import { findCycles, findLayers, toGraph } from './graph.ts';
import { listUndocumented, needsExample } from './list-undocumented.ts';
import { isTest, moduleOf, type PackageSources, readPackages } from './package-sources.ts';
import { findPublicExports } from './public-exports.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    arrows: { type: 'boolean' },
    check: { type: 'boolean' },
    undocumented: { type: 'string' },
  },
});
const root = positionals[0] ?? join(import.meta.dirname, '../..');

const countLines = (text: string): number => text.split('\n').length - 1;

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

interface Edges {
  readonly layers: number;
  /** Pairs of modules of which one uses the other. */
  readonly pairs: number;
  /** Imports of a file by a file of another module. */
  readonly crossing: number;
}

function measureEdges({ fileImports }: PackageSources, withTypes: boolean): Edges {
  const counted = fileImports.filter(({ isTypeOnly }) => withTypes || !isTypeOnly);
  const edges = counted.map(({ from, to }) => [moduleOf(from), moduleOf(to)] as const);
  const graph = toGraph(edges);
  const files = new Set(
    counted
      .filter(({ from, to }) => moduleOf(from) !== moduleOf(to))
      .map(({ from, to }) => `${from} ${to}`),
  );
  return {
    layers: Math.max(1, ...findLayers(graph).values()),
    pairs: sum([...graph.values()].map((uses) => uses.size)),
    crossing: files.size,
  };
}

/** Lines of the tests of a package, golden files and conformance runners left out. */
function countTestLines(folder: string): number {
  const source = join(root, 'packages', folder, 'src');
  const tests = globSync('**/*.ts', { cwd: source }).filter(isTest);
  return sum(tests.map((path) => countLines(readFileSync(join(source, path), 'utf8'))));
}

interface Row {
  readonly cells: readonly (string | number)[];
  readonly lines: readonly number[];
  readonly testLines: number;
}

const header = [
  'package',
  'files',
  'lines',
  'median',
  'p90',
  'max',
  'modules',
  'layers (without types)',
  'pairs of modules (without types)',
  'imports between modules',
  'cycles of files',
  'tests/code',
  'exports',
  'undocumented',
  'without example',
];

function measurePackage(sources: PackageSources): Row {
  const lines = [...sources.files.values()].map(countLines).toSorted((a, b) => a - b);
  const testLines = countTestLines(sources.folder);
  const edges = measureEdges(sources, true);
  const values = measureEdges(sources, false);
  const fileGraph = toGraph(sources.fileImports.map(({ from, to }) => [from, to]));
  const exports = findPublicExports(join(root, 'packages', sources.folder));
  const cells = [
    sources.folder,
    lines.length,
    sum(lines),
    quantile(lines, 0.5),
    quantile(lines, 0.9),
    lines.at(-1) ?? 0,
    new Set([...sources.files.keys()].map(moduleOf)).size,
    `${edges.layers} (${values.layers})`,
    `${edges.pairs} (${values.pairs})`,
    edges.crossing,
    findCycles(fileGraph).length,
    (testLines / sum(lines)).toFixed(2),
    exports.length,
    exports.filter(({ doc }) => doc === undefined).length,
    exports.filter(needsExample).length,
  ];
  return { cells, lines, testLines };
}

function printFigures(packages: readonly PackageSources[]): void {
  const rows = packages.map(measurePackage);
  console.log(`| ${header.join(' | ')} |\n|${'---|'.repeat(header.length)}`);
  for (const { cells } of rows) console.log(`| ${cells.join(' | ')} |`);
  const lines = rows.flatMap((row) => row.lines).toSorted((a, b) => a - b);
  const ratio = sum(rows.map(({ testLines }) => testLines)) / sum(lines);
  const parts = [
    `${lines.length} files`,
    `${sum(lines)} lines`,
    `median ${quantile(lines, 0.5)}`,
    `p90 ${quantile(lines, 0.9)}`,
    `max ${lines.at(-1)}`,
    `tests to code ${ratio.toFixed(2)}`,
  ];
  console.log(`\nall: ${parts.join(', ')}`);
}

/** Writes what breaks the arrows of ARCHITECTURE.md to standard error. */
function reportBrokenArrows(): void {
  const problems = checkRepository(root);
  if (problems.length === 0) return;
  const remedy =
    'Change the import, or the arrows in ARCHITECTURE.md. `npm run structure -- --arrows` prints them as the imports are.';
  console.error([...problems, remedy].join('\n'));
  process.exitCode = 1;
}

const packages = readPackages(root);
if (options.check === true) reportBrokenArrows();
else if (options.arrows === true) for (const one of packages) console.log(writeArrows(one));
else printFigures(packages);
if (options.undocumented !== undefined) {
  for (const { folder } of packages) {
    const exports = findPublicExports(join(root, 'packages', folder));
    writeFileSync(
      join(options.undocumented, `undocumented-${folder}.txt`),
      listUndocumented(exports)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
}
