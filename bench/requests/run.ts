// Requests to an Azure key vault per operation: node bench/requests/run.ts [Secrets…]
//
// The vault is a stand-in that counts; clients, git and the deploy repository are the real ones. Each
// job runs in a fresh clone without anything cached.
import { createDeployWorkspace } from '../../e2e/support/deploy-workspace.ts';
import { startAzureVault, type AzureVault } from '../../e2e/support/azure.ts';

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [60, 500, 2000];
const rule = `creation_rules:\n  - path_regex: ^deploy/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops\n`;

/** One chart with `count` Secrets of one value each, beside the few of the workspace. */
function chartWith(count: number): Readonly<Record<string, string>> {
  const secrets = Array.from(
    { length: count },
    (_, index) =>
      `Secret.opaque { name = "s-${index}", namespace = "shop", keys = toMap { token = Secret.text "MANY_${index}" } }`,
  );
  return {
    'charts/many/chart.dhall': `{ apiVersion = "v2", name = "many", version = "1.0.0" }\n`,
    'charts/many/secrets.dhall': `let Secret = ../../dhall/Secret/package.dhall\n\nin  [ ${secrets.join('\n    , ')} ]\n`,
  };
}

function valuesOf(count: number): Record<string, string> {
  const many = Array.from({ length: count }, (_, index) => [`MANY_${index}`, `value-${index}`]);
  const others = { WEB_TOKEN: 'token', WEB_KEY: 'a2V5', WEB_FILE: './web-file.txt' };
  return { ...Object.fromEntries(many), ...others, DB_PASSWORD: 'password' };
}

async function measure(vault: AzureVault, total: number): Promise<void> {
  // two Secrets are those of the workspace
  const count = total - 2;
  const workspace = createDeployWorkspace(rule);
  try {
    workspace.commit(chartWith(count));
    const key = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44) };
    const values = { ...vault.env, ...valuesOf(count), ...key };
    const jobs = [
      ['first publish', ['publish', '-e', 'prod'], values],
      ['unchanged publish', ['publish', '-e', 'prod'], values],
      ['one changed value', ['publish', '-e', 'prod'], { ...values, MANY_0: 'another' }],
      [
        'unchanged, without a fingerprint key',
        ['publish', '-e', 'prod'],
        { ...values, MANY_0: 'another', DHALLMARK_FINGERPRINT_KEY: '' },
      ],
    ] as const;
    for (const [name, args, env] of jobs) {
      await vault.takeRequests();
      const start = Date.now();
      const run = await workspace.job(args, env);
      if (run.code !== 0) throw new Error(run.text);
      const { encrypt, decrypt, other } = await vault.takeRequests();
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      console.log([total, name, encrypt, decrypt, other, `${seconds} s`].join(' | '));
    }
  } finally {
    workspace.remove();
  }
}

const vault = await startAzureVault();
try {
  vault.keys("await keys.createKey('sops', 'RSA')");
  console.log('Secrets | publish | encrypt | decrypt | other | time');
  for (const count of counts) await measure(vault, count);
} finally {
  await vault.stop();
}
