/** Azure Key Vault's stand-in, with every answer slowed, as both programs are to reach it. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface KeyService {
  /** The keys' URLs with their versions. */
  readonly keys: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Requests for encryption and decryption so far. */
  readonly calls: () => Promise<number>;
  readonly stop: () => void;
}

export async function startKeyService(folder: string, delay: number): Promise<KeyService> {
  const program = join(import.meta.dirname, '../../tools/reference/fake-akv.mjs');
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ready = await firstLine(child.stdout);
  const { proxy, ca } = JSON.parse(ready) as { proxy: string; ca: string };
  const env = {
    HTTPS_PROXY: proxy,
    SSL_CERT_FILE: ca,
    NODE_EXTRA_CA_CERTS: ca,
    IDENTITY_ENDPOINT: `${proxy}/msi/token`,
    IDENTITY_HEADER: 'x',
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  };
  const post = (path: string, body: object) =>
    fetch(proxy + path, { method: 'POST', body: JSON.stringify(body) });
  const keys: string[] = [];
  for (const name of ['one', 'two']) {
    const made = await post('/make', { vault: 'bench.vault.azure.net', name });
    keys.push(((await made.json()) as { kid: string }).kid);
  }
  await post('/delay', { ms: delay });
  return {
    keys,
    env,
    calls: async () => {
      const answer = await fetch(`${proxy}/calls`);
      return ((await answer.json()) as { calls: number }).calls;
    },
    stop: () => child.kill(),
  };
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error('the stand-in ended before it was ready');
}
