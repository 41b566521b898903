import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../../tools/reference/find-program.ts';
import { startAzureVault, type AzureVault } from '../support/azure.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import { canReadAnyValue, parseSecret, plantSecret } from '../support/planted-file.ts';
import type { Run } from '../support/run-nx.ts';

// As data-key.test.ts, where the data key is wrapped by Azure Key Vault: the stand-in for the service.

const attacker = generateAgeIdentity();
const absent = missingPrograms('sops');
const URL = 'https://myvault.vault.azure.net/keys/sops';
const SECRET = 'secrets/web/web-token.yaml';
const FINGERPRINTS = '.dhallmark/fingerprints.json';

let vault: AzureVault;
let workspace: DeployWorkspace;

const job = async (verb: readonly string[], more: Record<string, string>): Promise<Run> => {
  const run = await workspace.job([...verb, '-e', 'prod'], {
    ...vault.env,
    WEB_KEY: 'a2V5',
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'canary-7f3a-password',
    DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
    ...more,
  });
  expect(run.code, run.text).toBe(0);
  return run;
};
const publish = (token: string, more: Record<string, string> = {}): Promise<Run> =>
  job(['publish'], { WEB_TOKEN: token, ...more });
const versionOf = (text: string): unknown =>
  (parseSecret(text).sops['azure_kv'] as readonly { version: string }[])[0]?.version;

beforeAll(async () => {
  vault = await startAzureVault();
  vault.keys("await keys.createKey('sops', 'RSA')");
  workspace = createDeployWorkspace(
    `creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: ${URL}\n`,
  );
}, 60_000);
afterAll(async () => {
  workspace.remove();
  await vault.stop();
});

describe.skipIf(absent !== undefined)(
  `a data key under an Azure key${absent === undefined ? '' : ` (skipped: ${absent})`}`,
  () => {
    test.each([
      ['with a fingerprint key', {}],
      ['without', { DHALLMARK_FINGERPRINT_KEY: '' }],
    ])('that somebody else chose is not used for values, %s', async (name, more) => {
      await publish(`canary-7f3a-${name}`, more);
      const url = `${URL}/${String(versionOf(workspace.published(SECRET)))}`;
      const options = ['--azure-kv', url, '--age', attacker.recipient];
      const regex = ['--encrypted-regex', '^(data|stringData)$'];
      const { text, stanza } = plantSecret([...options, ...regex], attacker.recipient, vault.env);
      expect(canReadAnyValue(text, stanza, attacker.identity)).toBe(true);
      workspace.push((_read, write) => write(SECRET, text));
      await publish(`canary-7f3a-${name}-next`, more);
      const now = workspace.published(SECRET);
      expect(now).toContain('login: ENC[');
      expect(canReadAnyValue(now, stanza, attacker.identity)).toBe(false);
    });

    test('of an old version of the key cannot be put back with its proof', async () => {
      await publish('canary-7f3a-old');
      const [old, oldPrints] = [workspace.published(SECRET), workspace.published(FINGERPRINTS)];
      const stanza = keepDataKey(old);
      expect(canReadAnyValue(old, stanza, attacker.identity)).toBe(true);
      vault.keys("await keys.rotateKey('sops')");
      await job(['rekey', '--publish'], {});
      const rekeyed = workspace.published(SECRET);
      expect(versionOf(rekeyed)).not.toBe(versionOf(old));
      expect(canReadAnyValue(rekeyed, stanza, attacker.identity)).toBe(false);
      // an honest change keeps the new data key
      await publish('canary-7f3a-new');
      expect(lineOf(workspace.published(SECRET), 'file')).toBe(lineOf(rekeyed, 'file'));
      workspace.push((_read, write) => {
        write(SECRET, old);
        write(FINGERPRINTS, oldPrints);
      });
      await publish('canary-7f3a-after');
      const now = workspace.published(SECRET);
      expect(versionOf(now)).toBe(versionOf(rekeyed));
      expect(canReadAnyValue(now, stanza, attacker.identity)).toBe(false);
    });
  },
);

function lineOf(text: string, name: string): string | undefined {
  return text.split('\n').find((line) => line.trim().startsWith(`${name}:`));
}

/** While they still may decrypt, the attacker wraps the data key of a file for themselves. */
function keepDataKey(text: string): ReturnType<typeof plantSecret>['stanza'] {
  const folder = mkdtempSync(join(tmpdir(), 'leaver-'));
  const file = join(folder, 's.yaml');
  writeFileSync(file, text);
  const url = `${URL}/${String(versionOf(text))}`;
  const rule = `creation_rules:\n  - azure_keyvault: ${url}\n    age: ${attacker.recipient}\n`;
  writeFileSync(join(folder, '.sops.yaml'), rule);
  execFileSync(findProgram('sops') ?? 'sops', ['updatekeys', '--yes', 's.yaml'], {
    cwd: folder,
    env: { HOME: folder, ...vault.env },
    stdio: 'ignore',
  });
  const [stanza] = parseSecret(readFileSync(file, 'utf8')).sops.age ?? [];
  rmSync(folder, { recursive: true });
  if (stanza === undefined) throw new Error('the data key was wrapped for the attacker');
  return stanza;
}
