/** How the master keys of a file and those of its rule differ (sops cmd/sops/common DiffKeyGroups). */

import { isMeantBy } from './key-versions.ts';
import type { KeyGroup, MasterKey } from './provider.ts';

/** The differences of one key group between a file and its rule. */
export interface GroupDiff {
  readonly common: readonly MasterKey[];
  /** In the rule, not in the file. */
  readonly added: readonly MasterKey[];
  /** In the file, not in the rule. */
  readonly removed: readonly MasterKey[];
}

/**
 * The differences of each key group, by position. A key of the rule without a version matches any
 * version, because only the service knows the newest; resolve the keys first to find stale ones.
 *
 * @example
 * const [{ added, removed }] = diffGroups(metadata.groups, rule.groups);
 */
export function diffGroups(file: readonly KeyGroup[], rule: readonly KeyGroup[]): GroupDiff[] {
  return Array.from({ length: Math.max(file.length, rule.length) }, (_, index) => {
    const [has, wants] = [file[index] ?? [], rule[index] ?? []];
    return {
      common: has.filter((key) => wants.some((other) => isMeantBy(key, other))),
      added: wants.filter((key) => !has.some((other) => isMeantBy(other, key))),
      removed: has.filter((key) => !wants.some((other) => isMeantBy(key, other))),
    };
  });
}

/**
 * Whether a file has other master keys than its rule, compared as in `diffGroups`.
 *
 * @example
 * if (keysDiffer(metadata.groups, rule.groups)) console.warn('run sops-runner rekey');
 */
export function keysDiffer(file: readonly KeyGroup[], rule: readonly KeyGroup[]): boolean {
  return (
    file.length !== rule.length ||
    diffGroups(file, rule).some(({ added, removed }) => added.length + removed.length > 0)
  );
}
