import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { listChartFiles } from '../files/list-chart-files.ts';
import { listIgnoredBelow } from '../sources/tracked-files.ts';
import type { Env } from '../workspace/env.ts';
import { readNxPlugins } from '../workspace/option-files.ts';
import type { Options } from '../workspace/options.ts';

/** The workspace that lint runs in. */
export interface LintPlace {
  readonly root: string;
  readonly env: Env;
  readonly umbrellas: readonly Pick<Options, 'chartsRoot' | 'outputRoot'>[];
}

/**
 * What lint reads besides the content of files that a build tool knows, as a digest: names and kinds of
 * what is in the charts' folders, empty folders and links among them, what Git ignores there, and which
 * deploy trees are present in which state. A different string for every call where a chart is packaged
 * from a folder, which may be anywhere.
 *
 * @example
 * describeLintSurroundings({ root: '/shop', env: process.env, umbrellas: readUmbrellas('/shop') })
 */
export function describeLintSurroundings({ root, env, umbrellas }: LintPlace): string {
  const plugins = readNxPlugins(root);
  const parts = umbrellas.map(({ chartsRoot, outputRoot }) => {
    const listed = listChartFiles(root, chartsRoot, plugins);
    if (listed.files.some((file) => isLockOfFolder(root, file))) return randomUUID();
    const ignored = [...listIgnoredBelow(root, env, chartsRoot)];
    return { listed, ignored, trees: describeTrees(join(root, outputRoot)) };
  });
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function isLockOfFolder(root: string, file: string): boolean {
  return file.endsWith('/Chart.lock') && readFileSync(join(root, file), 'utf8').includes('file://');
}

/** What a deploy tree has besides its list of files, or what a checkout has besides trees. */
const NO_TREES = new Set(['.git', 'chart', 'charts', 'secrets', 'release']);
const MANIFEST_FOLDER = '.dhallmark';

/** The lists of files of all deploy trees: they have a digest of each file. */
function describeTrees(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const own = entries.some(({ name }) => name === MANIFEST_FOLDER)
    ? entriesOf(join(folder, MANIFEST_FOLDER))
        .filter((entry) => entry.isFile())
        .map(({ name }) => digestOf(join(folder, MANIFEST_FOLDER, name)))
    : [];
  const folders = entries.filter((entry) => entry.isDirectory());
  const below = folders
    .filter(({ name }) => !NO_TREES.has(name) && name !== MANIFEST_FOLDER)
    .flatMap(({ name }) => [name, ...describeTrees(join(folder, name))]);
  return [...own, ...below];
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // what cannot be read is reported where it is needed
    return [];
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
