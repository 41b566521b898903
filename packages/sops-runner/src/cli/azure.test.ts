/** The whole program against the stand-in for Azure Key Vault, beside sops. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { hasSops, makeWorkspace } from '../testing/cli-workspace.ts';
import type { Workspace } from '../testing/cli-workspace.ts';
import { standIn, startServer } from '../testing/reference-programs.ts';
import type { RunningServer } from '../testing/reference-programs.ts';

const HOST = 'myvault.vault.azure.net';
const SECRET = 'kind: Secret\nstringData:\n    password: hunter2\n';

describe('files under Azure keys', () => {
  let workspace: Workspace;
  let server: RunningServer;
  let env: Record<string, string>;
  let made = 0;
  let key = '';

  beforeAll(async () => {
    workspace = makeWorkspace();
    server = await startServer(process.execPath, [
      standIn('fake-akv.mjs'),
      `${workspace.path}/tls`,
    ]);
    const { proxy = '', ca = '' } = server.ready;
    env = {
      HTTPS_PROXY: proxy,
      SSL_CERT_FILE: ca,
      NODE_EXTRA_CA_CERTS: ca,
      IDENTITY_ENDPOINT: `${proxy}/msi/token`,
      IDENTITY_HEADER: 'x',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
      SOPS_AGE_KEY: '',
    };
  });
  afterAll(async () => {
    await server.stop();
    workspace.remove();
  });
  beforeEach(async () => {
    await post('deny', { rights: [] });
    key = await newVersion(`key${made++}`);
    workspace.write('.sops.yaml', `creation_rules:\n  - azure_keyvault: ${versionless()}\n`);
    workspace.write('f.yaml', SECRET);
    await workspace.runWell(['encrypt', '-i', 'f.yaml'], { env });
  });

  const post = (path: string, body: object) =>
    fetch(`${server.ready['proxy']}/${path}`, { method: 'POST', body: JSON.stringify(body) });
  const newVersion = async (name: string): Promise<string> => {
    const answer = await post('make', { vault: HOST, name });
    return ((await answer.json()) as { kid: string }).kid;
  };
  const versionless = () => key.split('/').slice(0, -1).join('/');
  const nameOfKey = () => key.split('/').at(-2) ?? '';
  const calls = async (): Promise<number> => {
    const answer = await fetch(`${server.ready['proxy']}/calls`);
    return ((await answer.json()) as { calls: number }).calls;
  };

  test('a versionless rule writes the newest version into the file', async () => {
    expect(workspace.read('f.yaml')).toContain(`version: ${key.split('/').at(-1)}`);
    expect(await workspace.runWell(['decrypt', 'f.yaml'], { env })).toMatchObject({
      stdout: SECRET,
    });
  });

  test.skipIf(!hasSops)('both programs read what the other wrote (needs sops)', async () => {
    expect(await workspace.sops(['decrypt', 'f.yaml'], { env })).toMatchObject({ stdout: SECRET });
    workspace.write('g.yaml', SECRET);
    await workspace.sops(['encrypt', '-i', 'g.yaml'], { env });
    expect(await workspace.runWell(['decrypt', 'g.yaml'], { env })).toMatchObject({
      stdout: SECRET,
    });
  });

  test('after a rotation updatekeys moves the file to the new version, and then does nothing', async () => {
    const next = await newVersion(nameOfKey());
    const ran = await workspace.runWell(['updatekeys', '-y', 'f.yaml'], { env });
    expect(ran.stdout).toContain(`+++ ${next}\n--- ${key}\n`);
    expect(workspace.read('f.yaml')).toContain(`version: ${next.split('/').at(-1)}`);
    const text = workspace.read('f.yaml');
    await workspace.runWell(['updatekeys', '-y', 'f.yaml'], { env });
    expect(workspace.read('f.yaml')).toBe(text);
    expect(await workspace.runWell(['decrypt', 'f.yaml'], { env })).toMatchObject({
      stdout: SECRET,
    });
  });

  test('rotate swaps the version by --add-azure-kv and --rm-azure-kv', async () => {
    const next = await newVersion(nameOfKey());
    const args = ['rotate', '-i', '--add-azure-kv', next, '--rm-azure-kv', key, 'f.yaml'];
    await workspace.runWell(args, { env });
    expect(workspace.read('f.yaml')).not.toContain(key.split('/').at(-1));
    expect(await workspace.runWell(['decrypt', 'f.yaml'], { env })).toMatchObject({
      stdout: SECRET,
    });
  });

  test.each(['decrypt', 'encrypt', 'get'])(
    'a missing right to %s is named, and nothing is lost',
    async (right) => {
      await post('deny', { rights: [right] });
      const before = workspace.read('f.yaml');
      const command = right === 'get' ? ['updatekeys', '-y'] : ['rotate', '-i'];
      const ran = await workspace.run([...command, 'f.yaml'], { env });
      expect(ran.status).toBe(128);
      expect(ran.stderr).toContain(`he right to ${right} is missing on https://${HOST}/keys/`);
      expect(ran.stderr).toContain(`Grant the key permission "${right}"`);
      expect(ran.stderr).not.toContain('hunter2');
      expect(workspace.read('f.yaml')).toBe(before);
    },
  );

  test('a hundred files ask the vault a hundred times', async () => {
    for (let i = 0; i < 100; i++) workspace.write(`many/${i}.yaml`, SECRET);
    const before = await calls();
    await workspace.runWell(['encrypt', '-i', 'many'], { env });
    expect(await calls()).toBe(before + 100);
    await workspace.runWell(['decrypt', '-i', 'many'], { env });
    expect(await calls()).toBe(before + 200);
  });
});
