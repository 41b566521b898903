/** Wraps the same data key for other master keys (sops cmd/sops/subcommand/updatekeys). */

import { withFileName, readEncrypted } from './encrypted-file.ts';
import type { DecryptOptions, EncryptedFile } from './encrypted-file.ts';
import { renderParts } from './encrypted-parts.ts';
import type { EncryptedPart } from './encrypted-parts.ts';
import { diffGroups } from '../keys/group-diff.ts';
import { isSameKey } from '../keys/key-versions.ts';
import type { GroupDiff } from '../keys/group-diff.ts';
import { unwrapDataKey, wrapDataKey } from '../keys/key-groups.ts';
import type { KeyContext, KeyGroup, MasterKey } from '../keys/provider.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { refuseUnknownMetadata } from '../stores/find-metadata-problems.ts';

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
    const encrypted = readEncrypted(input, options);
    const groups = await resolveKeys(options.groups, options.context);
    const plans = encrypted.parts.map((part) => planPart(part, groups, options));
    const [first] = plans;
    const after = first?.after ?? 0;
    // The threshold that differs is shown, if any does.
    const before = plans.find((plan) => plan.before !== plan.after)?.before ?? first?.before ?? 0;
    return {
      upToDate: plans.every(({ isUpToDate }) => isUpToDate),
      groups: joinDiffs(plans.map(({ diffs }) => diffs)),
      threshold: { before, after },
      wanted: { groups, threshold: after },
      apply: () => withFileName(options, () => rewrapParts(encrypted, groups, plans, options)),
    };
  });
}

/** What changes in the documents of one sops block. */
interface PartPlan {
  readonly isUpToDate: boolean;
  readonly diffs: readonly GroupDiff[];
  /** The thresholds. */
  readonly before: number;
  readonly after: number;
}

function planPart(
  { metadata }: EncryptedPart,
  groups: readonly KeyGroup[],
  { shamirThreshold }: UpdateKeysOptions,
): PartPlan {
  const before = metadata.shamirThreshold;
  const after = Math.min(shamirThreshold || before, groups.length);
  const diffs = diffGroups(metadata.groups, groups);
  const isSame = diffs.every(({ added, removed }) => added.length === 0 && removed.length === 0);
  return { isUpToDate: isSame && before === after, diffs, before, after };
}

/** What is added to or removed from any part of a file, and what all have in common. */
function joinDiffs(all: readonly (readonly GroupDiff[])[]): readonly GroupDiff[] {
  const count = Math.max(...all.map((diffs) => diffs.length));
  return Array.from({ length: count }, (_, index) => {
    const diffs = all.flatMap((each) => each[index] ?? []);
    const added = withoutSame(diffs.flatMap((diff) => diff.added));
    const common = withoutSame(diffs.flatMap((diff) => diff.common));
    return {
      added,
      removed: withoutSame(diffs.flatMap((diff) => diff.removed)),
      common: common.filter((key) => !added.some((other) => isSameKey(key, other))),
    };
  });
}

function withoutSame(keys: readonly MasterKey[]): readonly MasterKey[] {
  return keys.filter((key, index) => keys.findIndex((other) => isSameKey(key, other)) === index);
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

async function rewrapParts(
  { file, parts }: EncryptedFile,
  groups: readonly KeyGroup[],
  plans: readonly PartPlan[],
  options: UpdateKeysOptions,
): Promise<string> {
  refuseUnknownMetadata(file);
  const updated = parts.map(async (part, index) => {
    const { isUpToDate = true, after = 0 } = plans[index] ?? {};
    if (isUpToDate) return part;
    return { ...part, metadata: await rewrap(part.metadata, groups, after, options) };
  });
  return renderParts(file, await Promise.all(updated));
}

async function rewrap(
  metadata: Metadata,
  groups: readonly KeyGroup[],
  threshold: number,
  options: UpdateKeysOptions,
): Promise<Metadata> {
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
    return { ...metadata, groups: made, shamirThreshold: wrapped.threshold };
  } finally {
    dataKey.fill(0);
  }
}

/** The group in its order, each key with its old wrapped data key or the one wrapped now. */
function combineKeys(group: KeyGroup, kept: KeyGroup, made: KeyGroup): KeyGroup {
  return group.map((key) => [...kept, ...made].find((other) => isSameKey(key, other)) ?? key);
}
