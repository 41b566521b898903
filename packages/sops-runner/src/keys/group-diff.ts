/** How the master keys of a file and those of its rule differ (sops cmd/sops/common DiffKeyGroups). */

import { isMeantBy } from './key-versions.ts';
import type { KeyGroup, MasterKey } from './provider.ts';

export interface GroupDiff {
  readonly common: readonly MasterKey[];
  /** In the rule, not in the file. */
  readonly added: readonly MasterKey[];
  /** In the file, not in the rule. */
  readonly removed: readonly MasterKey[];
}

/**
 * One diff a group, by position. A rule's Azure key without a version stands for any version, since
 * only the service knows the newest; resolve the rule's keys first to tell stale ones.
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

export function keysDiffer(file: readonly KeyGroup[], rule: readonly KeyGroup[]): boolean {
  return (
    file.length !== rule.length ||
    diffGroups(file, rule).some(({ added, removed }) => added.length + removed.length > 0)
  );
}
