import { posix } from 'node:path';
import { readJson, type Tree } from '@nx/devkit';
import { findNameProblem, requireName } from '@dhallmark/names';
import {
  chooseUmbrella,
  defaultOptions,
  findPackageManager,
  type Options,
  toCommand,
  umbrellasIn,
  type WorkspaceManager,
} from 'dhallmark/adapter';
import { fault } from '../fault.ts';

export const PLUGIN = '@dhallmark/nx';

export interface NxJson {
  readonly cacheDirectory?: string;
  readonly plugins?: readonly (string | { readonly plugin: string; readonly options?: object })[];
}

/** nx.json; `{}` where it does not exist. */
export function readNxJsonFile(tree: Tree): NxJson {
  return tree.exists('nx.json') ? readJson<NxJson>(tree, 'nx.json') : {};
}

/** Whether an entry of nx.json's `plugins` is this plugin. */
export function isOurs(entry: NonNullable<NxJson['plugins']>[number]): boolean {
  return (typeof entry === 'string' ? entry : entry.plugin) === PLUGIN;
}

/**
 * The options of every umbrella in nx.json, defaults where the plugin is not registered. Throws Fault
 * `invalid-options`, `umbrella-clash`.
 */
export function readUmbrellas(tree: Tree): readonly Options[] {
  const umbrellas = umbrellasIn(readNxJsonFile(tree).plugins);
  return umbrellas.length === 0 ? [defaultOptions] : umbrellas;
}

/**
 * The options of one umbrella: the one with this name, or the only one. Throws like `readUmbrellas`,
 * and Fault `unknown-umbrella`, `which-umbrella`.
 */
export function pluginOptions(tree: Tree, umbrella: string | undefined): Options {
  return chooseUmbrella(readUmbrellas(tree), umbrella);
}

/** The folder in which a generator keeps files of an umbrella beside those of others: `flux/shop`. */
export function ownFolder(folder: string, umbrella: string): string {
  return umbrella === defaultOptions.name ? folder : `${folder}/${umbrella}`;
}

/** The package manager of the workspace. */
export function managerOf(tree: Tree): WorkspaceManager | undefined {
  return findPackageManager((name) => tree.read(name, 'utf8') ?? undefined);
}

/** How a person runs Nx here: `npx nx g …`, `pnpm exec nx g …`. */
export function nxCommand(tree: Tree, line: string): string {
  return toCommand(`nx ${line}`, managerOf(tree));
}

/** Writes a file that does not exist; one that exists stays. */
export function writeNew(tree: Tree, path: string, text: string): void {
  if (!tree.exists(path)) tree.write(path, text);
}

/** Writes a file. Throws Fault `exists` where there is one with other contents. */
export function writeOnce(tree: Tree, path: string, text: string): void {
  if (tree.read(path, 'utf8') === text) return;
  requireAbsent(path, tree.exists(path));
  tree.write(path, text);
}

/** Throws Fault `exists` where something is there already. */
export function requireAbsent(what: string, isThere: boolean): void {
  if (!isThere) return;
  throw fault({
    code: 'exists',
    message: `${what} exists already`,
    hint: 'Nothing was written. Choose another name, or remove it first.',
  });
}

/** A file's text. Throws Fault `no-umbrella` where a file that init writes does not exist. */
export function readRequired(tree: Tree, path: string): string {
  const text = tree.read(path, 'utf8');
  if (text !== null) return text;
  throw fault({
    code: 'no-umbrella',
    message: `${path} does not exist`,
    location: { file: path },
    hint: `Set the workspace up first: nx g ${PLUGIN}:init.`,
  });
}

/** An import of a workspace file from a file in `folder`: `../dhall/Helm.dhall`. */
export function importFrom(folder: string, path: string): string {
  const relative = posix.relative(folder, path);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** The folders of service charts, which may be nested, relative to the workspace. */
export function serviceFolders(tree: Tree, chartsRoot: string): readonly string[] {
  return foldersIn(tree, chartsRoot)
    .filter((path) => findNameProblem('chart', posix.basename(path)) === undefined)
    .flatMap((path) => servicesIn(tree, path));
}

function servicesIn(tree: Tree, folder: string): readonly string[] {
  if (tree.exists(`${folder}/chart.dhall`)) return [folder];
  return foldersIn(tree, folder).flatMap((path) => servicesIn(tree, path));
}

function foldersIn(tree: Tree, folder: string): readonly string[] {
  const paths = tree.children(folder).map((name) => `${folder}/${name}`);
  return paths.filter((path) => !tree.isFile(path));
}

/**
 * The environments that have a function below the charts' root, `local` left out; sorted. Throws Fault
 * `invalid-name`.
 */
export function environmentsIn(tree: Tree, chartsRoot: string): readonly string[] {
  const folders = [chartsRoot, ...serviceFolders(tree, chartsRoot)];
  const names = folders.flatMap((folder) =>
    tree.children(`${folder}/environments`).flatMap((file) => {
      const name = /^(.+)\.dhall$/s.exec(file)?.[1];
      if (name === undefined || name === 'local') return [];
      return [requireName('environment', name, { file: `${folder}/environments/${file}` })];
    }),
  );
  return [...new Set(names)].toSorted();
}
