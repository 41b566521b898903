// Requests to an Azure key vault per operation: node bench/requests/run.ts [--vault NAME]… [Secrets…]
//
// The vault is a stand-in that counts, accepts 250 requests per ten seconds with (`limited-after`) or
// without (`limited`) Retry-After, or fails every third request (`third-fails`). Clients, git and the deploy
// repository are the real ones. Each job runs in a fresh clone without anything cached.
import { parseArgs } from 'node:util';

import { startAzureVault, type AzureVault } from '../../e2e/support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../../e2e/support/deploy-workspace.ts';
import { chartWithSecrets } from '../../e2e/support/many-secrets.ts';
import { watchProcess, type Usage } from './watch-process.ts';
import { rule, valuesOf, vaults, type VaultName } from './workspace.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { vault: { type: 'string', multiple: true } },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [60, 500, 2000];
const isVault = (name: string): name is VaultName => name in vaults;
const chosen = (options.vault ?? Object.keys(vaults)).filter(isVault);

const publish = ['publish', '-e', 'prod'] as const;
const rekey = ['rekey', '-e', 'prod', '--publish'] as const;

/** One job: what it does, and the variables that differ from the last one. */
interface Operation {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The key gets a new version first. */
  readonly rotates?: boolean;
}

const first: Operation = { name: 'first publish', args: publish };
const rekeyed: Operation = { name: 'rekey', args: rekey, rotates: true };
const changed = { MANY_0: 'another' };
const operations: Readonly<Record<VaultName, readonly Operation[]>> = {
  open: [
    first,
    { name: 'unchanged publish', args: publish },
    { name: 'one changed value', args: publish, env: changed },
    {
      name: 'unchanged, without a fingerprint key',
      args: publish,
      env: { ...changed, DHALLMARK_FINGERPRINT_KEY: '' },
    },
    rekeyed,
    { name: 'rekey, nothing stale', args: rekey },
  ],
  'limited-after': [first, rekeyed],
  limited: [first, rekeyed],
  'third-fails': [first, rekeyed],
};

async function measure(vault: AzureVault, name: VaultName, total: number): Promise<void> {
  // two Secrets are those of the workspace
  const count = total - 2;
  const workspace = createDeployWorkspace(rule);
  try {
    workspace.commit(chartWithSecrets(count));
    const key = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44) };
    const env = { ...vault.env, ...valuesOf(count), ...key };
    for (const operation of operations[name]) {
      const job = { ...operation, env: { ...env, ...operation.env } };
      const cells = await measureOne(vault, name, workspace, job);
      console.log([total, name, operation.name, ...cells].join(' | '));
    }
  } finally {
    workspace.remove();
  }
}

/** Requests by kind, seconds, the seconds that the limit needs, processor seconds, megabytes, files that failed. */
async function measureOne(
  vault: AzureVault,
  name: VaultName,
  workspace: DeployWorkspace,
  { args, env, rotates = false }: Operation,
): Promise<readonly (string | number)[]> {
  if (rotates) await vault.ask('/make', { vault: 'myvault.vault.azure.net', name: 'sops' });
  await vault.ask('/fault', vaults[name]);
  await vault.ask('/stats', {});
  const start = performance.now();
  let usage: (() => Usage) | undefined;
  const { code, text } = await workspace.job(args, env, {
    started: (pid) => (usage = watchProcess(pid)),
  });
  const { megabytes, cpuSeconds } = usage?.() ?? { megabytes: 0, cpuSeconds: 0 };
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const { encrypt = 0, decrypt = 0, refused = 0, ...rest } = await vault.ask('/stats', {});
  const other = Object.values(rest).reduce((sum, each) => sum + each, 0);
  const failed = code === 0 ? '0' : (/(\d+) failed/.exec(text)?.[1] ?? 'all');
  if (code !== 0) console.error(text.slice(-2000));
  const accepted = encrypt + decrypt + other - refused;
  const limit = name.startsWith('limited') ? Math.floor((accepted - 1) / 250) * 10 : 0;
  return [
    encrypt,
    decrypt,
    other,
    refused,
    `${seconds} s`,
    `${limit} s`,
    cpuSeconds.toFixed(0),
    megabytes,
    failed,
  ];
}

const vault = await startAzureVault();
try {
  vault.keys("await keys.createKey('sops', 'RSA')");
  console.log(
    'Secrets | vault | operation | encrypt | decrypt | other | refused | time | by the limit | CPU s | MB | failed files',
  );
  for (const count of counts) for (const name of chosen) await measure(vault, name, count);
} finally {
  await vault.stop();
}
