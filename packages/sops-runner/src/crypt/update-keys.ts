/** Wraps the same data key for other master keys (sops cmd/sops/subcommand/updatekeys). */

import { withFileName, readEncrypted } from './encrypted-file.ts';
import type { DecryptOptions } from './encrypted-file.ts';
import { diffGroups } from '../keys/group-diff.ts';
import { isSameKey } from '../keys/key-versions.ts';
import type { GroupDiff } from '../keys/group-diff.ts';
import { unwrapDataKey, wrapDataKey } from '../keys/key-groups.ts';
import type { KeyContext, KeyGroup } from '../keys/provider.ts';
import { metadataRecord } from '../metadata/metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';
import type { StoreFile } from '../stores/store.ts';

/** The differences between the keys of a file and those that it should have. */
export interface KeyUpdate {
  readonly upToDate: boolean;
  readonly groups: readonly GroupDiff[];
  readonly threshold: { readonly before: number; readonly after: number };
  /** The groups that the file should have, with the versions that the key services use now. */
  readonly wanted: { readonly groups: readonly KeyGroup[]; readonly threshold: number };
  /**
   * The file with other key groups and nothing else changed: data key, values, MAC and `lastmodified`
   * stay. With one group, the keys that stay keep their wrapped data key. Needs the right to decrypt.
   */
  readonly apply: () => Promise<string>;
}

/** The keys that a file should have, and how it is decrypted. */
export interface UpdateKeysOptions extends DecryptOptions {
  /** The groups that the file should have, those of its rule. */
  readonly groups: readonly KeyGroup[];
  /** Instead of the file's own threshold. */
  readonly shamirThreshold?: number | undefined;
}

/**
 * Compares the keys of a file with those that it should have. Decrypts nothing until `apply` is
 * called, but asks the key service for the newest version where a rule leaves it open. Throws Fault.
 *
 * @example
 * const update = await planKeyUpdate(text, { path, groups: rule.groups, context: nodeContext() });
 * if (!update.upToDate) await writeFile(path, await update.apply());
 */
export async function planKeyUpdate(
  input: string | Uint8Array,
  options: UpdateKeysOptions,
): Promise<KeyUpdate> {
  return withFileName(options, async () => {
    const { file, metadata } = readEncrypted(input, options);
    const groups = await resolveKeys(options.groups, options.context);
    const before = metadata.shamirThreshold;
    const after = Math.min(options.shamirThreshold || before, groups.length);
    const diffs = diffGroups(metadata.groups, groups);
    const same = diffs.every((diff) => diff.added.length === 0 && diff.removed.length === 0);
    return {
      upToDate: same && before === after,
      groups: diffs,
      threshold: { before, after },
      wanted: { groups, threshold: after },
      apply: () => withFileName(options, () => rewrap(file, metadata, groups, after, options)),
    };
  });
}

/** The keys with the versions that the key services use now, where a rule leaves them open. */
export function resolveKeys(
  groups: readonly KeyGroup[],
  context: KeyContext,
): Promise<readonly KeyGroup[]> {
  return Promise.all(
    groups.map((group) => Promise.all(group.map(async (key) => key.resolve?.(context) ?? key))),
  );
}

async function rewrap(
  file: StoreFile,
  metadata: Metadata,
  groups: readonly KeyGroup[],
  threshold: number,
  options: UpdateKeysOptions,
): Promise<string> {
  refuseUnknownMetadata(file);
  const { context } = options;
  const { shamirThreshold } = metadata;
  const order = options.decryptionOrder;
  const dataKey = await unwrapDataKey(metadata.groups, shamirThreshold, context, order);
  try {
    const [only] = metadata.groups;
    const kept = groups.length === 1 && metadata.groups.length === 1 ? (only ?? []) : [];
    const [group = []] = groups;
    const wanted =
      kept.length === 0
        ? groups
        : [group.filter((key) => !kept.some((old) => isSameKey(key, old)))];
    const nothingNew = wanted.length === 1 && wanted[0]?.length === 0 && group.length > 0;
    const wrapped = nothingNew
      ? { groups: [[]], threshold }
      : await wrapDataKey(wanted, threshold, dataKey, context);
    const made =
      kept.length === 0 ? wrapped.groups : [combineKeys(group, kept, wrapped.groups[0] ?? [])];
    const record = metadataRecord({
      ...metadata,
      groups: made,
      shamirThreshold: wrapped.threshold,
    });
    return file.renderEncrypted(record);
  } finally {
    dataKey.fill(0);
  }
}

/** The group in its order, each key with its old wrapped data key or the one wrapped now. */
function combineKeys(group: KeyGroup, kept: KeyGroup, made: KeyGroup): KeyGroup {
  return group.map((key) => [...kept, ...made].find((other) => isSameKey(key, other)) ?? key);
}
