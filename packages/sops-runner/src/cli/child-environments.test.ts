/** What the programs that are started see of the environment, with a canary in every class of variable. */

import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { bech32 } from '@scure/base';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';

const canaries = {
  value: { WEB_TOKEN: 'canary-value', DB_HOST: 'canary-host' },
  credential: {
    AZURE_CLIENT_SECRET: 'canary-azure',
    AWS_SECRET_ACCESS_KEY: 'canary-aws',
    GOOGLE_CREDENTIALS: 'canary-google',
    VAULT_TOKEN: 'canary-vault',
  },
  key: { DHALLMARK_FINGERPRINT_KEY: 'canary-fingerprint-of-32-characters' },
  push: { DHALLMARK_DEPLOY_TOKEN: 'canary-push', DHALLMARK_PROOF_KEY: 'canary-proof' },
  job: { CI_JOB_TOKEN: 'canary-job', NPM_TOKEN: 'canary-npm', GITHUB_PAT_PASSWORD: 'canary-other' },
};
type Kind = keyof typeof canaries | 'identity';
const all = Object.assign({}, ...Object.values(canaries)) as Record<string, string>;

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace();
  workspace.write('record', '#!/bin/sh\nenv > "$(dirname "$0")/seen"\nexit 0\n');
  workspace.write(
    'print-key',
    `#!/bin/sh\nenv > "$(dirname "$0")/seen"\necho ${workspace.identity}\n`,
  );
  workspace.write('age-plugin-test', '#!/bin/sh\nenv > "${0%/*}/seen"\n');
  for (const name of ['record', 'print-key', 'age-plugin-test'])
    chmodSync(join(workspace.path, name), 0o755);
  workspace.write('f.yaml', 'a: one\n');
  await workspace.runWell(['encrypt', '-i', 'f.yaml']);
});
afterAll(() => workspace.remove());

const at = (name: string): string => join(workspace.path, name);

/** The classes of variables of which a program saw one. */
async function seenBy(
  args: readonly string[],
  env: Record<string, string>,
): Promise<readonly Kind[]> {
  workspace.write('seen', '');
  await workspace.run(args, { env: { ...all, ...env } });
  const seen = workspace.read('seen');
  expect(seen).toContain('PATH=');
  const kinds = (Object.keys(canaries) as (keyof typeof canaries)[]).filter((kind) =>
    Object.values(canaries[kind]).some((canary) => seen.includes(canary)),
  );
  return [...kinds, ...(seen.includes(workspace.identity) ? (['identity'] as const) : [])];
}

test.skipIf(process.platform === 'win32')('an editor sees no key and no credential', async () => {
  expect(await seenBy(['edit', 'f.yaml'], { EDITOR: at('record') })).toEqual(['value']);
});

test.skipIf(process.platform === 'win32')('gpg sees no value, key or credential', async () => {
  const env = { SOPS_GPG_EXEC: at('record') };
  const pgp = ['--pgp', '85D77543B3D624B63CEA9E6DBC17301B491B3F21'];
  expect(await seenBy(['encrypt', ...pgp, '.sops.yaml'], env)).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'an age plugin sees no value, key or credential',
  async () => {
    const recipient = bech32.encodeFromBytes('age1test', new Uint8Array(4));
    const env = { PATH: `${workspace.path}${delimiter}${process.env['PATH']}` };
    expect(await seenBy(['encrypt', '--age', recipient, '.sops.yaml'], env)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')(
  'the command that prints a key is the user’s own, and sees what sops-runner sees',
  async () => {
    const env = { SOPS_AGE_KEY: '', SOPS_AGE_KEY_CMD: at('print-key') };
    const kinds = await seenBy(['decrypt', 'f.yaml'], env);
    expect(kinds).toEqual(['value', 'credential', 'key', 'push', 'job']);
  },
);
