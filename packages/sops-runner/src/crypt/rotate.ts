/** Encrypts a file with a new data key (sops cmd/sops/rotate.go). */

import { withFileName, openFile, encryptParsedFile } from './encrypted-file.ts';
import type { DecryptOptions } from './encrypted-file.ts';
import { isMeantBy, isSameKey } from '../keys/key-versions.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';

/** Which keys a file has after its data key was rotated. */
export interface RotateOptions extends DecryptOptions {
  /** Instead of the file's own key groups. */
  readonly groups?: readonly KeyGroup[] | undefined;
  /** Instead of the file's own threshold. */
  readonly shamirThreshold?: number | undefined;
  /** Added to the first key group of the file unless it has them. */
  readonly add?: readonly MasterKey[] | undefined;
  /** Removed from every group; a key without a version means all its versions. */
  readonly remove?: readonly MasterKey[] | undefined;
}

/**
 * The file with a new data key and every value encrypted with it, for its master keys with these
 * changes. Throws Fault; `empty-key-group` when a group would have no key left.
 *
 * @example
 * const rotated = await rotateFile(text, { path, context: nodeContext(), remove: [oldKey] });
 */
export async function rotateFile(
  input: string | Uint8Array,
  options: RotateOptions,
): Promise<string> {
  return withFileName(options, async () => {
    const open = await openFile(input, options);
    try {
      refuseUnknownMetadata(open.file);
      const { selectors } = open.metadata;
      const shamirThreshold = options.shamirThreshold ?? open.metadata.shamirThreshold;
      const before = options.groups ?? open.metadata.groups;
      const groups = changedGroups(before, options.add ?? [], options.remove ?? []);
      const rule = { groups, shamirThreshold, selectors };
      return await encryptParsedFile(open.file, rule, options.context);
    } finally {
      open.dispose();
    }
  });
}

/** The groups without the removed keys and with the added ones in the first. */
function changedGroups(
  groups: readonly KeyGroup[],
  add: readonly MasterKey[],
  remove: readonly MasterKey[],
): readonly KeyGroup[] {
  return groups.map((group, index) => {
    const kept = group.filter((key) => !remove.some((removed) => isMeantBy(key, removed)));
    if (index > 0) return kept;
    const added = add.filter((key) => !kept.some((other) => isSameKey(key, other)));
    return [...kept, ...added];
  });
}
