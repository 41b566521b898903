import { posix } from 'node:path';
import { canHaveWord, readObjects } from '@dhallmark/kubernetes-objects';

/** The files that kustomizations of a tree name, by what they are read as. */
export interface Kustomized {
  /** Read as YAML, whatever their endings are. */
  readonly manifests: ReadonlySet<string>;
  /** Secrets are generated from their content. */
  readonly secretSources: ReadonlySet<string>;
  /** Patches of Secrets. */
  readonly secretPatches: ReadonlySet<string>;
}

/**
 * What the kustomizations of a tree read. Files that they name and that are not in the tree are among
 * the paths, too.
 *
 * @example
 * readKustomizations(new Map([['a/kustomization.yaml', bytes]])).manifests
 */
export function readKustomizations(files: ReadonlyMap<string, Uint8Array>): Kustomized {
  const manifests = new Set<string>();
  const secretSources = new Set<string>();
  const secretPatches = new Set<string>();
  const pending = [...files.keys()].filter(isYaml);
  for (const path of pending) {
    const bytes = files.get(path) ?? new Uint8Array();
    if (!isKustomization(path) && !canNameFiles(bytes)) continue;
    const at = (file: string): string => posix.normalize(posix.join(posix.dirname(path), file));
    for (const { objects, secretPatchFiles } of readObjects(bytes)) {
      for (const file of secretPatchFiles) secretPatches.add(at(file));
      for (const { secretFiles, manifestFiles } of objects) {
        for (const file of secretFiles) secretSources.add(at(file));
        if (!isKustomization(path)) continue;
        for (const file of manifestFiles.map(at)) {
          // such a file can be a generator, which names others
          if (!manifests.has(file) && files.has(file) && !isYaml(file)) pending.push(file);
          manifests.add(file);
        }
      }
    }
  }
  return { manifests, secretSources, secretPatches };
}

/**
 * Whether a file names others that are then read in another way. A file with another ending than YAML
 * is read if a kustomization names it: for such a file the answer can be true without need.
 *
 * @example
 * namesFiles('chart/templates/a.yaml', Buffer.from('kind: Service\n')) // false
 */
export function namesFiles(path: string, bytes: Uint8Array): boolean {
  if (isKustomization(path)) return true;
  if (!isYaml(path)) return canNameFiles(bytes);
  const named = readKustomizations(new Map([[path, bytes]]));
  return Object.values(named).some(({ size }) => size > 0);
}

/** By a generator of Secrets, or as patches of a target. */
function canNameFiles(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  return canHaveWord(text, 'secretgenerator') || canHaveWord(text, 'target');
}

function isYaml(path: string): boolean {
  return isKustomization(path) || /\.(?:ya?ml|json)$/i.test(path);
}

function isKustomization(path: string): boolean {
  return /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path);
}
