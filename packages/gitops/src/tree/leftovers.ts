import { isFault } from '@dhallmark/fault';
import { isRecord } from '../is-record.ts';
import { FINGERPRINTS, MANIFEST, PROOF, STATE_FOLDER } from './layout.ts';
import { parseManifest } from './manifest.ts';
import type { TreeIo } from './tree-io.ts';

/** Bytes: the paths of some hundred thousand files. */
const longestList = 32 * 2 ** 20;

/**
 * What has to be deleted from a tree before it is used, because nothing may follow, complete or wait
 * for it: locks and unfinished changes, which earlier versions kept there and a remote can put there,
 * and lists of this package that cannot be read. Without a manifest, no file counts as generated, so
 * none is deleted. Paths are relative to the tree.
 *
 * @example
 * for (const path of findLeftovers(tree)) tree.removeAll(path);
 */
export function findLeftovers(tree: TreeIo): readonly string[] {
  const folder = tree.inspect(STATE_FOLDER);
  if (folder === undefined) return [];
  if (folder.kind !== 'folder') return [STATE_FOLDER];
  return tree
    .listNames(STATE_FOLDER)
    .map((name) => `${STATE_FOLDER}/${name}`)
    .filter((path) => isWriting(path) || isUnreadable(tree, path));
}

function isWriting(path: string): boolean {
  return /^\.dhallmark\/(lock(\.\d+)?|transaction)$/.test(path);
}

function isUnreadable(tree: TreeIo, path: string): boolean {
  if (![MANIFEST, FINGERPRINTS, PROOF].includes(path)) return false;
  const entry = tree.inspect(path);
  if (entry?.kind !== 'file' || entry.size > longestList) return true;
  if (path === PROOF) return false;
  const text = Buffer.from(tree.readFile(path) ?? []).toString('utf8');
  return path === MANIFEST ? !isManifest(text) : !isFingerprints(text);
}

function isManifest(text: string): boolean {
  try {
    parseManifest(text);
    return true;
  } catch (error) {
    if (isFault(error)) return false;
    throw error;
  }
}

/** The fingerprints of each file; those that are malformed are ignored where they are read. */
function isFingerprints(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return false;
    return Object.values(value).every((prints) => typeof prints === 'string' || isRecord(prints));
  } catch {
    return false;
  }
}
