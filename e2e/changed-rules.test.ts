import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { startAzureVault, type AzureVault } from './support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import type { Run } from './support/run-nx.ts';

// Whatever a person changes in a creation rule: publish brings the files to it, or names one command that
// does, in a job and on the machine of a person.

const [first, second, third] = [
  generateAgeIdentity(),
  generateAgeIdentity(),
  generateAgeIdentity(),
];
const SECRETS = ['secrets/db/db-secret.yaml', 'secrets/web/web-token.yaml'];
const URL = 'https://myvault.vault.azure.net/keys/sops';
let vault: AzureVault;
let workspace: DeployWorkspace;
let version: string;
let otherVersion: string;

const variables = (): Record<string, string> => ({
  ...vault.env,
  SOPS_AGE_KEY: [first, second, third].map(({ identity }) => identity).join('\n'),
  WEB_TOKEN: 'canary-token',
  WEB_KEY: Buffer.from('canary-key').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-password',
  DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32),
});
const publish = (): Promise<Run> => workspace.job(['publish', '-e', 'prod'], variables());
const setRules = (rules: string): void =>
  workspace.commit({ '.sops.yaml': `creation_rules:\n${rules}` });

const VALUES = 'encrypted_regex: ^(data|stringData)$';
const rule = (keys: string, selector = VALUES): string => `  - ${selector}\n    ${keys}\n`;
const age = (...keys: readonly { readonly recipient: string }[]): string =>
  `age: ${keys.map(({ recipient }) => recipient).join(',')}`;
const groups = (threshold: number): string =>
  `shamir_threshold: ${threshold}\n    key_groups:\n${[first, second, third]
    .map(({ recipient }) => `      - age: [${recipient}]\n`)
    .join('')}`.trimEnd();

/** What the published files say about their keys, without ciphertext. */
function published(path: string): {
  readonly ages: readonly string[];
  readonly versions: readonly string[];
  readonly threshold: number | undefined;
  readonly selector: string | undefined;
} {
  interface Group {
    readonly age?: readonly { readonly recipient: string }[];
    readonly azure_kv?: readonly { readonly version: string }[];
  }
  const { sops } = parse(workspace.published(path)) as {
    readonly sops: Group & {
      readonly key_groups?: readonly Group[];
      readonly shamir_threshold?: number;
      readonly encrypted_regex?: string;
    };
  };
  const every = [sops, ...(sops.key_groups ?? [])];
  return {
    ages: every.flatMap((group) => (group.age ?? []).map(({ recipient }) => recipient)).toSorted(),
    versions: every.flatMap((group) => (group.azure_kv ?? []).map((key) => key.version)),
    threshold: sops.shamir_threshold,
    selector: sops.encrypted_regex,
  };
}
const both = [first.recipient, second.recipient].toSorted();
const all = [first, second, third].map(({ recipient }) => recipient).toSorted();

beforeAll(async () => {
  vault = await startAzureVault();
  version = vault.keys(
    "return (await keys.createRsaKey('sops', { keySize: 2048 })).properties.version",
  ) as string;
  otherVersion = vault.keys(
    "return (await keys.createRsaKey('other', { keySize: 2048 })).properties.version",
  ) as string;
  workspace = createDeployWorkspace(`creation_rules:\n${rule(age(first))}`);
});
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});
beforeEach(() => {
  rmSync(workspace.remote, { recursive: true, force: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', workspace.remote]);
});

interface Change {
  readonly before: () => string;
  readonly after: () => string;
  readonly expected: () => object;
}

/** Files follow these with the next publish. */
const followed: Readonly<Record<string, Change>> = {
  'a version is pinned': {
    before: () => rule(`azure_keyvault: ${URL}`),
    after: () => rule(`azure_keyvault: ${URL}/${version}`),
    expected: () => ({ versions: [version] }),
  },
  'a version is not pinned any more': {
    before: () => rule(`azure_keyvault: ${URL}/${version}`),
    after: () => rule(`azure_keyvault: ${URL}`),
    expected: () => ({ versions: [version] }),
  },
  'other values are encrypted': {
    before: () => rule(age(first)),
    after: () => rule(age(first), 'encrypted_regex: ^(data|stringData|immutable)$'),
    expected: () => ({ ages: [first.recipient], selector: '^(data|stringData|immutable)$' }),
  },
};

/** These need other master keys, and so a new data key. */
const named: Readonly<Record<string, Change>> = {
  'a recipient is added': {
    before: () => rule(age(first)),
    after: () => rule(age(first, second)),
    expected: () => ({ ages: both }),
  },
  'a recipient is removed': {
    before: () => rule(age(first, second)),
    after: () => rule(age(second)),
    expected: () => ({ ages: [second.recipient] }),
  },
  'another key is pinned': {
    before: () => rule(`azure_keyvault: ${URL}`),
    after: () => rule(`azure_keyvault: ${URL.replace('sops', 'other')}/${otherVersion}`),
    expected: () => ({ versions: [otherVersion] }),
  },
  'the provider changes': {
    before: () => rule(age(first)),
    after: () => rule(`azure_keyvault: ${URL}`),
    expected: () => ({ ages: [], versions: [version] }),
  },
  'one more group is needed': {
    before: () => rule(groups(2)),
    after: () => rule(groups(3)),
    expected: () => ({ ages: all, threshold: 3 }),
  },
  'one group less is needed': {
    before: () => rule(groups(3)),
    after: () => rule(groups(2)),
    expected: () => ({ ages: all, threshold: 2 }),
  },
  'keys become groups': {
    before: () => rule(age(first, second)),
    after: () => rule(groups(2)),
    expected: () => ({ ages: all, threshold: 2 }),
  },
  'groups become keys': {
    before: () => rule(groups(2)),
    after: () => rule(age(first)),
    expected: () => ({ ages: [first.recipient] }),
  },
  'another rule matches first': {
    before: () => rule(age(first)),
    after: () => rule(age(second), `path_regex: ^deploy/prod/\n    ${VALUES}`) + rule(age(first)),
    expected: () => ({ ages: [second.recipient] }),
  },
};

async function succeed(run: Promise<Run>): Promise<string> {
  const { code, text } = await run;
  expect(code, text).toBe(0);
  return text;
}

async function expectFiles(expected: object): Promise<void> {
  for (const path of SECRETS) expect(published(path)).toMatchObject(expected);
  await succeed(workspace.run(['verify', '-e', 'prod'], variables()));
}

test.each(Object.entries(followed))(
  'publish is enough when %s',
  async (_name, { before, after, expected }) => {
    setRules(before());
    await succeed(publish());
    setRules(after());
    await succeed(publish());
    await expectFiles(expected());
  },
  180_000,
);

test.each(Object.entries(named))(
  'publish names the command when %s',
  async (_name, { before, after, expected }) => {
    setRules(before());
    await succeed(publish());
    setRules(after());
    const { code, text } = await publish();
    expect(code, text).toBe(1);
    expect(text).toContain('Start the job rekey-prod');
    // as a person copies it, for all files
    const commands = [...text.matchAll(/\(without Nx: dhallmark ([^)]*)\)/g)];
    expect(new Set(commands.map(([, command]) => command)).size, text).toBe(1);
    const [[, command = ''] = []] = commands;
    // on a machine with an old checkout; a job has none
    await succeed(workspace.run(command.split(' '), variables()));
    await expectFiles(expected());
    expect(await succeed(publish())).toContain('no commit was made');
  },
  180_000,
);

test('the job that publish names is in the pipeline, and runs that command', () => {
  const pipeline = parseAllDocuments(
    readFileSync(resolve(import.meta.dirname, '../.gitlab-ci.yml'), 'utf8'),
  ).at(-1);
  const script = pipeline?.getIn(['rekey-production', 'script']);
  expect(String(script)).toContain('nx run chart:rekey -c production --publish');
});
