import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGit, gitEnvironment, type Git } from '@dhallmark/gitops';
import { FINGERPRINTS, isSecretList } from '@dhallmark/gitops/tree';
import { findDeployTarget } from '../deploy-tree/deploy-folders.ts';
import { isFileProven, SHORTEST_KEY } from '../deploy-tree/file-commitments.ts';
import { readFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import { findKeys } from '../keys/environment-keys.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, readForCheck, type Check } from './check.ts';

const PUBLISHED = 'published Secrets';

/**
 * Whether a publish works with the fingerprint key: its length, and without the right to decrypt
 * whether every published Secret was written with it.
 */
export async function checkFingerprints(
  workspace: Workspace,
  canDecrypt: boolean,
): Promise<readonly Check[]> {
  const { fingerprintKey: key } = findKeys(workspace);
  if (key === undefined) return [];
  if (key.length < SHORTEST_KEY) {
    return [
      failed(
        'fingerprint key',
        `DHALLMARK_FINGERPRINT_KEY is shorter than ${SHORTEST_KEY} characters`,
        'Set it to 32 or more random characters: openssl rand -hex 32.',
      ),
    ];
  }
  const length = passed('fingerprint key', 'it is long enough');
  if (canDecrypt || workspace.environment === 'local') return [length];
  const read = await readForCheck(PUBLISHED, () => findUnproven(workspace, key));
  if ('check' in read) return [length];
  if (read.value === undefined) return [length];
  const { checked, unproven } = read.value;
  if (unproven.length === 0) {
    return [length, passed(PUBLISHED, `all ${checked} were written with this fingerprint key`)];
  }
  return [
    length,
    failed(
      PUBLISHED,
      `without the right to decrypt nothing is known about ${unproven.join(', ')}`,
      'Publish once with the right to decrypt and this DHALLMARK_FINGERPRINT_KEY, or with --if-undecryptable=rewrite, which encrypts them again.',
    ),
  ];
}

interface PublishedSecrets {
  readonly checked: number;
  /** Paths in the tree. */
  readonly unproven: readonly string[];
}

/** Undefined where nothing is published yet. */
async function findUnproven(
  workspace: Workspace,
  key: string,
): Promise<PublishedSecrets | undefined> {
  const { root, env, environment, options } = workspace;
  const { url, branch, path } = findDeployTarget(workspace);
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-doctor-'));
  try {
    const access = gitEnvironment(env, options.deployRepository.url);
    await createGit(root, access)(['init', '--quiet', '--bare', '--', folder]);
    const git = createGit(folder, access);
    await git(['fetch', '--quiet', '--depth=1', '--', url, `refs/heads/${branch}`]);
    return await compareEntries(git, path, { environment, key });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareEntries(
  git: Git,
  path: string,
  place: { readonly environment: string; readonly key: string },
): Promise<PublishedSecrets | undefined> {
  const prefix = path === '' ? '' : `${path}/`;
  const listed = await git([
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    'FETCH_HEAD',
    '--',
    `${prefix}.`,
  ]);
  const files = listed.split('\0').map((file) => file.slice(prefix.length));
  const secrets = files.filter((file) => /^secrets\/.+\.yaml$/.test(file) && !isSecretList(file));
  if (secrets.length === 0) return undefined;
  const read = (file: string): Promise<string> =>
    git(['cat-file', 'blob', `FETCH_HEAD:${prefix}${file}`]);
  const prints = files.includes(FINGERPRINTS) ? Buffer.from(await read(FINGERPRINTS)) : undefined;
  const entries = readFingerprints({ readFile: () => prints });
  const unproven: string[] = [];
  for (const file of secrets) {
    if (!isFileProven({ ...place, path: file }, entries.get(file), await read(file))) {
      unproven.push(file);
    }
  }
  return { checked: secrets.length, unproven };
}
