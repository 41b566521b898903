import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@dhallmark/replace-file';
import {
  findOutdatedPins,
  movePinnedVersions,
  type EncryptionRule,
  type KeyContext,
  type PinnedVersion,
} from '@dhallmark/sops-runner';

/** The rules of the workspace. */
export const CONFIG = '.sops.yaml';

/** The versions that rules pin and that are not the newest, each said to those who wait. */
export async function reportOutdatedPins(
  rules: readonly EncryptionRule[],
  context: KeyContext,
  say: (line: string) => void,
): Promise<readonly PinnedVersion[]> {
  const pins = await findOutdatedPins(rules, context);
  for (const { key, from, to } of pins) {
    say(`${CONFIG} pins ${key} to ${from}; the newest version is ${to}.`);
  }
  return pins;
}

/** Writes the newest versions into the rules of the workspace. */
export async function writeNewestPins(root: string, pins: readonly PinnedVersion[]): Promise<void> {
  const file = join(root, CONFIG);
  await replaceFile(file, movePinnedVersions(readFileSync(file, 'utf8'), pins));
}
