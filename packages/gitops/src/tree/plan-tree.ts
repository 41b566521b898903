import { createHash } from 'node:crypto';
import type { Manifest } from './manifest.ts';

export interface DesiredFile {
  readonly path: string;
  /** The chart that makes it (see UMBRELLA). */
  readonly owner: string;
  readonly bytes: Uint8Array;
}

/** One file to be replaced or removed, and what stood there when the plan was made. */
export interface PlannedWrite {
  readonly path: string;
  readonly owner: string;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the file before; undefined where there was none. */
  readonly before: string | undefined;
}
export interface PlannedRemoval {
  readonly path: string;
  readonly owner: string;
  readonly before: string | undefined;
}

export interface TreePlan {
  readonly writes: readonly PlannedWrite[];
  readonly removals: readonly PlannedRemoval[];
  /** Who owns what afterwards. */
  readonly manifest: Manifest;
}

export interface PlanInput {
  readonly desired: readonly DesiredFile[];
  readonly manifest: Manifest;
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Charts whose earlier output stays whole, since making them failed. */
  readonly failed: ReadonlySet<string>;
  /** The charts that this run makes; `all` also sweeps charts that are gone. */
  readonly scope: 'all' | ReadonlySet<string>;
}

/**
 * What has to change so that the tree holds the desired files and nothing that our charts made
 * before and make no longer. Same bytes, no write; files that are not in the manifest are not ours
 * and stay, except where a desired file has their very path: that one is adopted.
 */
export function planTree(input: PlanInput): TreePlan {
  const writes: PlannedWrite[] = [];
  const files: Record<string, string> = {};
  for (const { path, owner, bytes } of input.desired) {
    files[path] = owner;
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
  for (const [path, owner] of Object.entries(input.manifest.files)) {
    if (files[path] !== undefined) continue;
    if (input.failed.has(owner) || (input.scope !== 'all' && !input.scope.has(owner))) {
      files[path] = owner;
      continue;
    }
    const present = input.readFile(path);
    if (present !== undefined) removals.push({ path, owner, before: digest(present) });
  }
  return { writes, removals, manifest: { ...input.manifest, files } };
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
