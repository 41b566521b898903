import { MANIFEST } from './layout.ts';
import { parseManifest, renderManifest, type ManifestEntry } from './manifest.ts';
import { digest } from './plan-tree.ts';
import { replaceTreeFile } from './transaction.ts';
import type { LockIo, TreeIo } from './tree-io.ts';

/**
 * Writes the digests of files that were re-encrypted into the manifest; all digests where it has
 * none, and nothing without a manifest. Paths that the manifest does not list stay unlisted.
 * Throws Fault `manifest-broken`.
 *
 * @example
 * await refreshDigests(tree, nodeLockIo(), ['secrets/web/token.yaml']);
 */
export async function refreshDigests(
  tree: TreeIo,
  machine: LockIo,
  paths: readonly string[],
): Promise<void> {
  const bytes = tree.readFile(MANIFEST);
  if (bytes === undefined) return;
  const manifest = parseManifest(Buffer.from(bytes).toString('utf8'));
  const changed = new Set(paths);
  const entries = Object.entries(manifest.files).flatMap(
    ([path, entry]): [string, ManifestEntry][] => {
      if (entry.sha256 !== undefined && !changed.has(path)) return [[path, entry]];
      const content = tree.readFile(path);
      return content === undefined ? [] : [[path, { ...entry, sha256: digest(content) }]];
    },
  );
  const text = renderManifest({ ...manifest, files: Object.fromEntries(entries) });
  if (text !== Buffer.from(bytes).toString('utf8'))
    await replaceTreeFile(tree, machine, MANIFEST, Buffer.from(text));
}
