/** Compares the keys and selectors of an encrypted file with its creation rule. */

import { diffGroups, keysDiffer } from '../keys/group-diff.ts';
import { isVersionOpen } from '../keys/key-versions.ts';
import type { KeyGroup } from '../keys/provider.ts';
import { shortenKeyId } from '../keys/shorten-key-id.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { effectiveSelectors, sameSelectors, settleSelectors } from '../metadata/selectors.ts';
import type { EncryptionRule } from '../rules/rules.ts';
import { problemOf } from './problem.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Where a sops block is. */
export interface BlockPlace {
  readonly path: string;
  readonly line: number | undefined;
}

export function findRuleProblems(
  metadata: Metadata,
  rule: EncryptionRule,
  { singleValue, path, line }: BlockPlace & { readonly singleValue: boolean },
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: ProblemCode, message: string, remedy: string): void => {
    problems.push(problemOf(code, message, remedy, { path, line }));
  };
  const groups = inOrderOf(rule.groups, metadata.groups);
  for (const { added, removed } of diffGroups(groups, rule.groups)) {
    for (const key of added) {
      const message = `the rule names ${key.provider} ${shortenKeyId(key.id)}, the file does not`;
      add('recipient-missing', message, 'Run sops-runner rekey.');
    }
    for (const key of removed) {
      add(
        'recipient-surplus',
        `the file can be decrypted with ${key.provider} ${shortenKeyId(key.id)}, which the rule does not name`,
        'Run sops-runner rekey, and change the secrets if that key must not know them.',
      );
    }
  }
  if (groups.length > 1 && rule.groups.length > 1) {
    const wanted = rule.shamirThreshold || rule.groups.length;
    const has = metadata.shamirThreshold || groups.length;
    if (wanted !== has) {
      add(
        'threshold-differs',
        `the rule asks for ${wanted} key groups, the file for ${has}`,
        `Run sops-runner updatekeys --shamir-secret-sharing-threshold ${wanted}.`,
      );
    }
  }
  const wanted = effectiveSelectors(rule.selectors, singleValue);
  const { macOnlyEncrypted } = settleSelectors(wanted);
  const isMacWider = macOnlyEncrypted === true && metadata.selectors.macOnlyEncrypted !== true;
  if (isMacWider) {
    const message = 'the MAC of the file covers all values, its rule asks for mac_only_encrypted';
    const remedy = 'Nothing is at risk. Decrypt the file and encrypt it again to follow the rule.';
    const place = { path, line, severity: 'warning' } as const;
    problems.push(problemOf('selector-differs', message, remedy, place));
  }
  const compared = isMacWider ? { ...metadata.selectors, macOnlyEncrypted } : metadata.selectors;
  if (!sameSelectors(compared, wanted)) {
    const message = 'the file selects other values for encryption than its rule';
    add('selector-differs', message, 'Decrypt the file and encrypt it again.');
  }
  return problems;
}

/** The groups of a file in the order of those of its rule: their order has no meaning. */
function inOrderOf(wanted: readonly KeyGroup[], groups: readonly KeyGroup[]): readonly KeyGroup[] {
  const rest = [...groups];
  const placed = wanted.map((group) => {
    const at = rest.findIndex((other) => !keysDiffer([other], [group]));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  });
  return [...placed.map((group) => group ?? rest.shift() ?? []), ...rest];
}

/** Keys whose version is open, and keys that the data key is not wrapped for. */
export function findKeyProblems(metadata: Metadata, place: BlockPlace): readonly Problem[] {
  return metadata.groups.flat().flatMap((key) => {
    const isUnversioned = isVersionOpen(key);
    if (!isUnversioned && key.encryptedKey !== undefined && key.encryptedKey !== '') return [];
    const message = isUnversioned
      ? `the version of the key ${shortenKeyId(key.id)} is not in the file`
      : `the data key is not wrapped for ${key.provider} ${shortenKeyId(key.id)}`;
    return [problemOf('key-version-unknown', message, 'Run sops-runner updatekeys.', place)];
  });
}
