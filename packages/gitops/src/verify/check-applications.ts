import { posix } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { readPlainValues } from '@dhallmark/kubernetes-objects';
import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { readApplicationSources, type ApplicationSource } from './argocd-sources.ts';
import type { TreeFiles } from './check-content.ts';
import { hasEncryptedObject } from './check-objects.ts';

/** Where a tree is. */
export interface TreeAddress {
  /** Of its repository; undefined where it is not known. */
  readonly url: string | undefined;
  /** The tree's folder in the repository; '' is the root. */
  readonly path: string;
}

/**
 * Names every Application of Argo CD that would apply an encrypted Secret of the tree as it is. Argo CD
 * itself decrypts nothing: the API server refuses ciphertext in `data`, and stores it as the value in
 * `stringData`. A source is accepted if a plugin generates its manifests, or a generator of kustomize.
 *
 * @param applications the files in which Applications are looked for
 * @param files the files of the tree
 * @example
 * checkApplications(files, files, { url: 'https://git.example/deploy.git', path: 'production' })
 */
export function checkApplications(
  applications: TreeFiles,
  files: TreeFiles,
  address: TreeAddress,
): readonly Fault[] {
  return [...applications].flatMap(([file, bytes]) =>
    readApplicationSources(bytes)
      .filter((source) => !source.hasPlugin && isOf(source, address))
      .flatMap((source) => {
        const applied = appliedBy(source, files, address.path);
        const encrypted = applied.filter((path) => hasEncryptedObject(files.get(path) ?? EMPTY));
        return encrypted.length === 0 ? [] : [appliesCiphertext(file, source, encrypted)];
      }),
  );
}

const EMPTY = new Uint8Array();

/** By the repository's name: Argo CD may reach the same repository under another address. */
function isOf({ url }: ApplicationSource, address: TreeAddress): boolean {
  if (url === undefined || url.includes('{{') || address.url === undefined) return true;
  return repositoryName(url) === repositoryName(address.url);
}

function repositoryName(url: string): string {
  return /([^/:]*?)(?:\.git)?\/*$/.exec(url)?.[1] ?? url;
}

/** The files of the tree that a source applies as they are, without repetition. */
function appliedBy(
  source: ApplicationSource,
  files: TreeFiles,
  treePath: string,
): readonly string[] {
  const pattern = toPattern(source.path);
  const applied = foldersOf(files).flatMap((folder) =>
    pattern.test(posix.join(treePath, folder).replace(/^\.$/, ''))
      ? appliedFrom(folder, files, source)
      : [],
  );
  // a folder that contains the tree, of which only plain manifests are known
  const isAbove = parentsOf(treePath).some((folder) => pattern.test(folder));
  const all = isAbove ? plainManifests('', files, source) : [];
  return [...new Set([...applied, ...all])];
}

/** Of a path in which `{{…}}` may be anything. */
function toPattern(path: string): RegExp {
  const parts = path.split(/\{\{.*?\}\}/).map(escapePattern);
  return new RegExp(`^${parts.join('.+')}$`);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** All folders of the tree, '' for the tree itself. */
function foldersOf(files: TreeFiles): readonly string[] {
  return [...new Set(['', ...[...files.keys()].flatMap(parentsOf)])];
}

/** The folders above a path, without the path; the root is ''. None for the root itself. */
function parentsOf(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('/');
  return parts.map((_part, index) => parts.slice(0, index).join('/'));
}

function appliedFrom(
  folder: string,
  files: TreeFiles,
  source: ApplicationSource,
): readonly string[] {
  if (source.directory !== undefined) return plainManifests(folder, files, source);
  const inside = folder === '' ? '' : `${folder}/`;
  if (files.has(`${inside}Chart.yaml`)) {
    return [...files.keys()].filter(
      (path) => path.startsWith(inside) && path.slice(inside.length).includes('templates/'),
    );
  }
  return findKustomization(folder, files) === undefined
    ? plainManifests(folder, files, source)
    : resourcesOf(folder, files, new Set());
}

/** Without options for it, Argo CD reads the files of the folder, and not those of folders in it. */
function plainManifests(
  folder: string,
  files: TreeFiles,
  { directory }: ApplicationSource,
): readonly string[] {
  const inside = folder === '' ? '' : `${folder}/`;
  return [...files.keys()].filter((path) => {
    if (!path.startsWith(inside) || !/\.(?:ya?ml|json)$/i.test(path)) return false;
    const name = path.slice(inside.length);
    if (directory?.isRecursive !== true && name.includes('/')) return false;
    const { include, exclude } = directory ?? {};
    return (include === undefined || isInGlob(name, include)) && !isInGlob(name, exclude);
  });
}

/** With `*`, `**`, `?` and `{a,b}`, as Argo CD matches them. */
function isInGlob(name: string, glob: string | undefined): boolean {
  if (glob === undefined) return false;
  const pattern = escapePattern(glob)
    .replaceAll(String.raw`\*\*`, '.*')
    .replaceAll(String.raw`\*`, '[^/]*')
    .replaceAll(String.raw`\?`, '[^/]')
    .replaceAll(/\\\{([^{}]*)\\\}/g, (_all, names: string) => `(?:${names.replaceAll(',', '|')})`);
  return new RegExp(`^${pattern}$`).test(name);
}

function findKustomization(folder: string, files: TreeFiles): string | undefined {
  return ['kustomization.yaml', 'kustomization.yml', 'Kustomization']
    .map((name) => posix.join(folder, name))
    .find((path) => files.has(path));
}

/** What kustomize applies of a folder; what generators write is not among it. */
function resourcesOf(folder: string, files: TreeFiles, seen: Set<string>): readonly string[] {
  const file = findKustomization(folder, files);
  if (file === undefined || seen.has(file)) return [];
  seen.add(file);
  return readPlainValues(files.get(file) ?? EMPTY).flatMap((kustomization) => {
    if (!isRecord(kustomization)) return [];
    const { resources, bases, components } = kustomization;
    const entries = [resources, bases, components].flatMap((list): unknown[] =>
      Array.isArray(list) ? list : [],
    );
    return entries.flatMap((entry) => {
      if (typeof entry !== 'string') return [];
      const path = posix.join(folder, entry).replace(/\/$/, '');
      return files.has(path) ? [path] : resourcesOf(path, files, seen);
    });
  });
}

function appliesCiphertext(
  file: string,
  { application, path }: ApplicationSource,
  [first = '', ...others]: readonly string[],
): Fault {
  const more = others.length === 0 ? '' : ` and ${others.length} other encrypted Secrets`;
  return gitopsFault({
    code: 'argocd-ciphertext',
    message: `the Application ${application} would apply the ciphertext of ${first}${more}: nothing decrypts its source ${path || '.'}`,
    location: { file },
    hint: 'Set the option reconciler to argocd and make again, so that KSOPS decrypts the Secrets, or name the plugin that decrypts them in the source. docs/argocd.md describes both.',
  });
}
