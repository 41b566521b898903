import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, matchesGlob } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { findCharts, type Options } from 'dhallmark/adapter';
import { fault } from '../fault.ts';
import { projectName } from './targets.ts';

/** What the names of an umbrella's projects are compared with. */
export interface NameContext {
  /** The umbrella's. */
  readonly options: Options;
  /** Its projects. */
  readonly names: readonly string[];
  /** Every umbrella of the workspace. */
  readonly umbrellas: readonly Options[];
  /** Files of the workspace, with every `project.json` and `package.json`. */
  readonly files: readonly string[];
}

/**
 * Fault `name-taken` where another project has the name of one of these: Nx would refuse every command,
 * and would suggest a `project.json` below the charts, which is not allowed. Undefined otherwise.
 */
export function findNameClash(context: NameContext, workspaceRoot: string): Fault | undefined {
  const { options, umbrellas, files } = context;
  const names = new Set(context.names);
  for (const other of umbrellas.filter(({ name }) => name !== options.name)) {
    for (const chart of findCharts(workspaceRoot, other.chartsRoot)) {
      const name = projectName(other.name, chart.name);
      if (names.has(name)) return nameTaken(name, `${chart.root}/`, options);
    }
  }
  const folders = new Map<string, string>();
  for (const file of files) {
    if (
      file.startsWith(`${options.chartsRoot}/`) ||
      !/(?:^|\/)(?:project|package)\.json$/.test(file)
    )
      continue;
    // a project.json decides, if there is one
    const folder = dirname(file);
    if (basename(file) === 'project.json' || !folders.has(folder)) folders.set(folder, file);
  }
  for (const [folder, file] of folders) {
    const name = nameOf(workspaceRoot, folder, file);
    if (name === undefined || !names.has(name)) continue;
    const isProject = basename(file) === 'project.json' || isPackage(workspaceRoot, folder);
    if (isProject) return nameTaken(name, file, options);
  }
  return undefined;
}

/** As Nx does: of project.json, else of package.json, else of the folder. */
function nameOf(root: string, folder: string, file: string): string | undefined {
  const own = nameIn(root, file);
  if (own !== undefined) return own;
  const ofPackage = basename(file) === 'package.json' ? undefined : `${folder}/package.json`;
  const named = ofPackage === undefined ? undefined : nameIn(root, ofPackage);
  return named ?? basename(join(root, folder)).toLowerCase();
}

function nameIn(root: string, file: string): string | undefined {
  const content = readJson(root, file) as {
    readonly name?: unknown;
    readonly nx?: { readonly name?: unknown };
  };
  const name = content.nx?.name ?? content.name;
  return typeof name === 'string' ? name : undefined;
}

/** `{}` where the file is absent or not a JSON object: Nx says what is wrong. */
function readJson(root: string, file: string): object {
  try {
    const content: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return typeof content === 'object' && content !== null ? content : {};
  } catch {
    return {};
  }
}

/**
 * Whether a folder with a package.json is a package of the workspace, and so a project. The root is one
 * if its package.json has settings for Nx.
 */
function isPackage(root: string, folder: string): boolean {
  if (folder === '.') return 'nx' in readJson(root, 'package.json');
  const patterns = [...patternsOfNpm(root), ...patternsOfPnpm(root), ...patternsOfLerna(root)]
    .filter((pattern) => typeof pattern === 'string')
    .map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/(?:\/package\.json|\/)$/, ''));
  const matches = (pattern: string): boolean => matchesGlob(folder, pattern.replace(/^!/, ''));
  const included = patterns.filter((pattern) => !isExcluded(pattern));
  const excluded = patterns.filter(isExcluded);
  // with exclusions only, Nx takes all others
  const isIncluded = included.length === 0 ? excluded.length > 0 : included.some(matches);
  return isIncluded && !excluded.some(matches);
}

function isExcluded(pattern: string): boolean {
  return pattern.startsWith('!');
}

function patternsOfLerna(root: string): readonly unknown[] {
  if (!existsSync(join(root, 'lerna.json'))) return [];
  const { packages } = readJson(root, 'lerna.json') as { readonly packages?: unknown };
  const given = Array.isArray(packages) ? (packages as readonly unknown[]) : [];
  return given.length > 0 ? given : ['packages/*'];
}

/** npm, yarn and bun have a list, or an object with a list. */
function patternsOfNpm(root: string): readonly unknown[] {
  const { workspaces } = readJson(root, 'package.json') as { readonly workspaces?: unknown };
  const list = (workspaces as { readonly packages?: unknown } | undefined)?.packages ?? workspaces;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

function patternsOfPnpm(root: string): readonly unknown[] {
  const path = join(root, 'pnpm-workspace.yaml');
  if (!existsSync(path)) return [];
  // needed in this case only, and not at every start of Nx
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const content = parse(readFileSync(path, 'utf8')) as { readonly packages?: unknown } | undefined;
  return Array.isArray(content?.packages) ? (content.packages as readonly unknown[]) : [];
}

function nameTaken(name: string, place: string, { name: umbrella, chartsRoot }: Options): Fault {
  return fault({
    code: 'name-taken',
    message: `the charts in ${chartsRoot}/ and ${place} would both be the project ${name}`,
    hint: `Give the charts another name: in nx.json, set "name" in the options of @dhallmark/nx, for example "name": "${umbrella === 'chart' ? 'shop' : `${umbrella}-charts`}". Or rename the other project.`,
  });
}
