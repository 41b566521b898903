import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** Numbers of requests by kind. */
export interface VaultRequests {
  readonly encrypt: number;
  readonly decrypt: number;
  /** For the newest version of a key, or the list of versions. */
  readonly other: number;
}

/** A stand-in for Azure Key Vault and Entra ID: the clients that talk to it are the real ones. */
export interface AzureVault {
  /** What a process needs to reach it. */
  readonly env: Record<string, string>;
  /** Runs the body of an async function with `keys`, a KeyClient of the vault; gives its result. */
  readonly keys: (body: string) => unknown;
  /** How many requests the vault got since this was called before. */
  readonly takeRequests: () => Promise<VaultRequests>;
  /** Takes these rights away: `get`, `encrypt`, `decrypt`. */
  readonly deny: (rights: readonly string[]) => Promise<void>;
  /** Asks the stand-in for what its head describes: `/fault`, `/answer`, `/stats`. */
  readonly ask: (path: string, body: unknown) => Promise<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

export async function startAzureVault(): Promise<AzureVault> {
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-azure-'));
  const program = join(repository, 'tools/reference/fake-akv.mjs');
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { proxy, ca } = await firstLine(child);
  const env = {
    HTTPS_PROXY: proxy ?? '',
    SSL_CERT_FILE: ca ?? '',
    NODE_EXTRA_CA_CERTS: ca ?? '',
    IDENTITY_ENDPOINT: `${proxy}/msi/token`,
    IDENTITY_HEADER: 'x',
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  };
  return {
    env,
    keys: (body) => runWithKeys(body, env),
    takeRequests: async () => {
      const stats = (await (await fetch(`${proxy}/stats`)).json()) as Record<string, number>;
      const { encrypt = 0, decrypt = 0, ...others } = stats;
      const other = Object.values(others).reduce((sum, each) => sum + each, 0);
      return { encrypt, decrypt, other };
    },
    deny: async (rights) => {
      await fetch(`${proxy}/deny`, { method: 'POST', body: JSON.stringify({ rights }) });
    },
    ask: async (path, body) => {
      const options = { method: 'POST', body: JSON.stringify(body) };
      return (await (await fetch(`${proxy}${path}`, options)).json()) as Record<string, number>;
    },
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The one JSON line that a server prints when it is ready. */
export function firstLine(child: ChildProcess): Promise<Record<string, string>> {
  return new Promise((done, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) done(JSON.parse(text.slice(0, end)) as Record<string, string>);
    });
  });
}

/** A separate process, since the certificates to trust are read once a process. */
function runWithKeys(body: string, env: Record<string, string>): unknown {
  const program = `
    import { KeyClient } from '@azure/keyvault-keys';
    import { ManagedIdentityCredential } from '@azure/identity';
    const keys = new KeyClient('https://myvault.vault.azure.net', new ManagedIdentityCredential());
    const result = await (async () => { ${body} })();
    console.log(JSON.stringify(result ?? null));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(repository, 'packages/sops-runner'),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
