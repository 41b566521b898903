import { createHash } from 'node:crypto';
import { FINGERPRINTS, GENERATED_FOLDERS } from './layout.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/** A file that the tree is to contain. */
export interface DesiredFile {
  readonly path: string;
  /** The chart that generates it (see UMBRELLA). */
  readonly owner: string;
  readonly bytes: Uint8Array;
}

/** A file to write. */
export interface PlannedWrite {
  readonly path: string;
  readonly owner: string;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the file when the plan was created; undefined where there was none. */
  readonly before: string | undefined;
}

/** A file to delete. */
export interface PlannedRemoval {
  readonly path: string;
  readonly owner: string;
  readonly before: string | undefined;
}

/** What has to change in a tree. */
export interface TreePlan {
  readonly writes: readonly PlannedWrite[];
  readonly removals: readonly PlannedRemoval[];
  /** The manifest after the change. */
  readonly manifest: Manifest;
}

/** What `planTree` compares. */
export interface PlanInput {
  readonly desired: readonly DesiredFile[];
  readonly manifest: Manifest;
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Charts that could not be generated. Their earlier files stay. */
  readonly failed: ReadonlySet<string>;
  /** The charts that this run generates. `all` also deletes the files of charts that no longer exist. */
  readonly scope: 'all' | ReadonlySet<string>;
}

/**
 * What has to change so that the tree contains the desired files, and no file that a chart generated
 * earlier and generates no longer. A file with the same bytes is not written. A file that is not in
 * the manifest stays, unless a desired file has the same path: then it is taken over.
 *
 * @example
 * const plan = planTree({ desired, manifest, readFile: tree.readFile, failed: new Set(), scope: 'all' });
 */
export function planTree(input: PlanInput): TreePlan {
  const writes: PlannedWrite[] = [];
  const files: Record<string, ManifestEntry> = {};
  for (const { path, owner, bytes } of input.desired) {
    files[path] = { chart: owner, sha256: digest(bytes) };
    const present = input.readFile(path);
    if (present !== undefined && sameBytes(present, bytes)) continue;
    writes.push({
      path,
      owner,
      bytes,
      before: present === undefined ? undefined : digest(present),
    });
  }
  const removals: PlannedRemoval[] = [];
  for (const [path, { chart: owner, sha256 }] of Object.entries(input.manifest.files)) {
    if (Object.hasOwn(files, path) || !isGenerated(path)) continue;
    if (input.failed.has(owner) || (input.scope !== 'all' && !input.scope.has(owner))) {
      // a manifest of version 1 has no digests; that of a missing file shows that it is missing
      const known = sha256 ?? digest(input.readFile(path) ?? Buffer.alloc(0));
      files[path] = { chart: owner, sha256: known };
      continue;
    }
    const present = input.readFile(path);
    if (present !== undefined) removals.push({ path, owner, before: digest(present) });
  }
  return { writes, removals, manifest: { ...input.manifest, version: 2, files } };
}

/** A manifest that comes from a repository may list files that were never generated. */
function isGenerated(path: string): boolean {
  const [folder = ''] = path.split('/');
  return path === FINGERPRINTS || GENERATED_FOLDERS.includes(folder);
}

/**
 * The hex SHA-256 of a file.
 *
 * @example
 * digest(Buffer.from('')) // 'e3b0c44298fc1c14…'
 */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
