/** Encrypts a file with a new data key (sops cmd/sops/rotate.go). */

import { encryptWithNewKey, openFile, withFileName } from './encrypted-file.ts';
import type { DecryptOptions } from './encrypted-file.ts';
import { documentsOf, renderParts } from './encrypted-parts.ts';
import { isMeantBy, isSameKey } from '../keys/key-versions.ts';
import type { KeyGroup, MasterKey } from '../keys/provider.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { EncryptionRule } from '../rules/rules.ts';
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
 * changes. Documents with different sops blocks get different data keys. Throws Fault; `empty-key-group` when a group would have no key left.
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
      const { file, parts } = open;
      refuseUnknownMetadata(file);
      const rotated = await Promise.all(
        parts.map(async (part) => {
          const rule = changedRule(part.metadata, options);
          const documents = documentsOf(file, part);
          return {
            ...part,
            metadata: await encryptWithNewKey(file, documents, rule, options.context),
          };
        }),
      );
      return renderParts(file, rotated);
    } finally {
      open.dispose();
    }
  });
}

function changedRule(
  { selectors, groups, shamirThreshold }: Metadata,
  options: RotateOptions,
): EncryptionRule {
  const { add = [], remove = [] } = options;
  return {
    groups: changedGroups(options.groups ?? groups, add, remove),
    shamirThreshold: options.shamirThreshold ?? shamirThreshold,
    selectors,
  };
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
