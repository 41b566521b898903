/** The threshold of key groups in `updatekeys`, beside sops and beside what `verify` asks for. */

import { afterEach, beforeEach, expect, test } from 'vitest';

import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { readMetadata } from '../crypt/read-metadata.ts';
import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const others = [generateAgeIdentity(), generateAgeIdentity()];

let workspace: Workspace;
beforeEach(async () => {
  workspace = makeWorkspace();
  workspace.write('f.yaml', 'a: hunter2\n');
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});
afterEach(() => workspace.remove());

/** A rule with a group for each recipient. */
function writeGroups(threshold?: number): void {
  const recipients = [workspace.recipient, ...others.map(({ recipient }) => recipient)];
  const groups = recipients.map((recipient) => `{age: [${recipient}]}`).join(', ');
  const wanted = threshold === undefined ? '' : `shamir_threshold: ${threshold}, `;
  workspace.write('.sops.yaml', `creation_rules: [{${wanted}key_groups: [${groups}]}]\n`);
}

async function thresholdOf(name: string): Promise<number> {
  return (await readMetadata(workspace.read(name), { format: 'yaml' })).shamirThreshold;
}

/** As many of the keys. */
function keys(count: number): { env: Record<string, string> } {
  const identities = [workspace.identity, ...others.map(({ identity }) => identity)];
  return { env: { SOPS_AGE_KEY: identities.slice(0, count).join('\n') } };
}

test.skipIf(!hasSops)(
  'without a threshold all groups are needed, and the file says so',
  async () => {
    writeGroups();
    workspace.write('theirs.yaml', workspace.read('f.yaml'));
    await workspace.runWell(['updatekeys', '-y', 'f.yaml']);
    await workspace.sops(['updatekeys', '-y', 'theirs.yaml']);
    expect(await thresholdOf('f.yaml')).toBe(3);
    expect(await thresholdOf('theirs.yaml')).toBe(3);
    expect(await workspace.sops(['decrypt', 'f.yaml'], keys(2))).toMatchObject({ status: 128 });
    expect(await workspace.sops(['decrypt', 'f.yaml'], keys(3))).toMatchObject({ status: 0 });
    const again = await workspace.runWell(['updatekeys', '-y', 'f.yaml']);
    expect(again.stderr).toContain('already up to date');
  },
);

test("the rule's threshold is taken with its groups", async () => {
  writeGroups(2);
  await workspace.runWell(['updatekeys', '-y', 'f.yaml']);
  expect(await thresholdOf('f.yaml')).toBe(2);
  expect(await workspace.run(['decrypt', 'f.yaml'], keys(1))).toMatchObject({ status: 128 });
  await workspace.runWell(['decrypt', 'f.yaml'], keys(2));
  await workspace.runWell(['verify', 'f.yaml']);
});

test('verify names an update that does what it asks for', async () => {
  writeGroups(2);
  await workspace.runWell(['updatekeys', '-y', 'f.yaml']);
  writeGroups();
  const { stdout } = await workspace.run(['verify', 'f.yaml']);
  const [, remedy = ''] = /Run sops-runner (updatekeys .*)\.$/m.exec(stdout) ?? [];
  expect(remedy).toBe('updatekeys --shamir-secret-sharing-threshold 3');
  await workspace.runWell([...remedy.split(' '), '-y', 'f.yaml'], keys(2));
  await workspace.runWell(['verify', 'f.yaml']);
});
