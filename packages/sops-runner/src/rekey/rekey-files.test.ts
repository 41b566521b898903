import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { standIn, startServer } from '../testing/reference-programs.ts';
import type { RunningServer } from '../testing/reference-programs.ts';
import type { RekeyRecord } from './rekey-files.ts';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

const program = join(import.meta.dirname, '../testing/rekey-folder.ts');
const PATH = process.env['PATH'] ?? '';

let folder: string;
let env: Record<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rekey-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rules = (key: string): void =>
  writeFileSync(
    join(folder, '.sops.yaml'),
    `creation_rules:\n  - ${key}\n    encrypted_regex: ^(data|stringData)$\n`,
  );

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the program; `watch` sees its progress and may kill it. */
function start(
  mode: string,
  count = 3,
  watch: (text: string, child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, mode, folder, String(count)], {
    env: { ...compiledCode, PATH, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    watch(stderr, child);
  });
  return new Promise((done) => child.on('close', (code) => done({ stdout, stderr, code })));
}

async function run(mode: string, count?: number): Promise<unknown> {
  const { stdout, stderr, code } = await start(mode, count);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

type Told = RekeyRecord & {
  readonly problem?: { readonly code: string; readonly message: string };
};
const rekeyed = async (mode: 'rekey' | 'check' = 'rekey') => (await run(mode)) as Told[];
const outcomes = (records: readonly RekeyRecord[]): string[] => [
  ...new Set(records.map(({ outcome }) => outcome)),
];
const texts = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'secrets')).map((name) => [
      name,
      readFileSync(join(folder, 'secrets', name), 'utf8'),
    ]),
  );

const serve = (name: string, ...args: string[]): Promise<RunningServer> =>
  startServer(process.execPath, [standIn(name), ...args]);
const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body) });
const aSecond = (): Promise<void> => new Promise((done) => setTimeout(done, 1100));

describe("Google's key service, a stand-in", () => {
  const name = 'projects/p/locations/l/keyRings/r/cryptoKeys/sops';
  let server: RunningServer;
  let admin: (action: string, body: object) => Promise<Response>;

  beforeAll(async () => {
    server = await serve('fake-gcpkms.mjs');
    admin = (action, body) => post(`${server.ready['endpoint']}/admin/${action}`, body);
  });
  afterAll(async () => {
    await server.stop();
  });
  beforeEach(() => {
    env = {
      SOPS_GCP_KMS_ENDPOINT: server.ready['endpoint'] ?? '',
      GOOGLE_OAUTH_ACCESS_TOKEN: 'fake',
    };
    rules(`gcp_kms: ${name}`);
  });

  test('a run that is killed leaves each file whole, and the next one finishes', async () => {
    await run('fill', 60);
    const [before, values] = [texts(), await run('read')];
    await aSecond();
    await admin('rotate', { name });
    await admin('lag', { milliseconds: 15 });
    const killed = await start('rekey', 0, (text, child) => {
      if (text.includes('20/60')) child.kill('SIGKILL');
    });
    await admin('lag', {});
    expect(killed.code).toBeNull();
    const half = texts();
    const written = Object.keys(before).filter((file) => half[file] !== before[file]);
    expect(written.length).toBeGreaterThanOrEqual(20);
    expect(written.length).toBeLessThan(60);
    expect(await run('read')).toEqual(values);
    const records = await rekeyed();
    expect(Object.groupBy(records, ({ outcome }) => outcome)).toMatchObject({
      current: { length: written.length },
      rekeyed: { length: 60 - written.length },
    });
    for (const file of written) expect(texts()[file]).toBe(half[file]);
    expect(await run('read')).toEqual(values);
    expect(outcomes(await rekeyed('check'))).toEqual(['current']);
  });

  test('a new primary version that has not propagated yet is reported, and tried again', async () => {
    await run('fill');
    const before = texts();
    await aSecond();
    await admin('rotate', { name });
    await admin('lag', { versions: 1 });
    const late = await rekeyed();
    expect(late.map(({ problem }) => problem?.code)).toEqual(
      Array.from({ length: 3 }, () => 'key-version-late'),
    );
    expect(texts()).toEqual(before);
    await admin('lag', {});
    expect(outcomes(await rekeyed())).toEqual(['rekeyed']);
  });

  test('a missing right is named, and no file is touched', async () => {
    await run('fill');
    const before = texts();
    env['GOOGLE_OAUTH_ACCESS_TOKEN'] = 'denied';
    const records = await rekeyed();
    expect(records.map(({ problem }) => problem)).toEqual(
      Array.from({ length: 3 }, () =>
        expect.objectContaining({
          code: 'key-service-denied',
          message: expect.stringContaining('cloudkms.cryptoKeys.get') as string,
        }),
      ),
    );
    expect(texts()).toEqual(before);
  });
});

describe('Azure Key Vault, a stand-in', () => {
  const key = 'https://faults.vault.azure.net/keys/sops';
  let server: RunningServer;
  let state: string;
  const plain = (path: string, body: object) => post(`${server.ready['proxy']}/${path}`, body);
  const make = () => plain('make', { vault: 'faults.vault.azure.net', name: 'sops' });

  beforeAll(async () => {
    state = mkdtempSync(join(tmpdir(), 'rekey-azure-'));
    server = await serve('fake-akv.mjs', state);
    await make();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(state, { recursive: true });
  });
  beforeEach(() => {
    const { proxy = '', ca = '' } = server.ready;
    env = {
      HTTPS_PROXY: proxy,
      SSL_CERT_FILE: ca,
      NODE_EXTRA_CA_CERTS: ca,
      IDENTITY_ENDPOINT: `${proxy}/msi/token`,
      IDENTITY_HEADER: 'x',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    };
    rules(`azure_keyvault: ${key}`);
  });

  test.each(['get', 'decrypt'])(
    'without the right %s it says so and writes nothing',
    async (right) => {
      await run('fill');
      const before = texts();
      await make();
      await plain('deny', { rights: [right] });
      const records = await rekeyed();
      await plain('deny', { rights: [] });
      expect(outcomes(records)).toEqual(['failed']);
      expect(JSON.stringify(records[0]?.problem)).toContain(right);
      expect(texts()).toEqual(before);
      expect(outcomes(await rekeyed())).toEqual(['rekeyed']);
    },
  );

  test('a key that the vault no longer has is named, and nothing is written', async () => {
    await run('fill');
    const before = texts();
    rules(`azure_keyvault: ${key.replace('sops', 'deleted')}`);
    const records = await rekeyed();
    expect(outcomes(records)).toEqual(['failed']);
    expect(records[0]?.problem?.message).toContain('keys/deleted');
    expect(texts()).toEqual(before);
  });

  test('a vault that is down is named, and nothing is written', async () => {
    await run('fill', 1);
    const before = texts();
    env['HTTPS_PROXY'] = 'http://127.0.0.1:9';
    const [record] = await rekeyed();
    expect(record?.outcome).toBe('failed');
    expect(record?.problem?.message).toContain('faults.vault.azure.net');
    expect(texts()).toEqual(before);
  });
});

describe('age', () => {
  const [old, next] = [generateAgeIdentity(), generateAgeIdentity()];

  test('a recipient that goes takes the data key with it; checking needs no identity', async () => {
    rules(`age: ${old.recipient}`);
    env = { SOPS_AGE_KEY: old.identity };
    await run('fill');
    const values = await run('read');
    rules(`age: ${next.recipient}`);
    env = {};
    const stale = await rekeyed('check');
    expect(stale[0]).toMatchObject({
      outcome: 'stale',
      actions: ['updatekeys', 'rotate'],
      keys: [
        { reason: 'recipient-added', from: '', to: next.recipient },
        { reason: 'recipient-removed', from: old.recipient, to: '' },
      ],
    });
    const before = texts();
    env = { SOPS_AGE_KEY: old.identity };
    expect(outcomes(await rekeyed())).toEqual(['failed']);
    expect(texts()).toEqual(before);
    env = { SOPS_AGE_KEY: `${old.identity}\n${next.identity}` };
    expect(outcomes(await rekeyed())).toEqual(['rekeyed']);
    env = { SOPS_AGE_KEY: next.identity };
    expect(await run('read')).toEqual(values);
    env = { SOPS_AGE_KEY: old.identity };
    expect((await start('read')).code).toBe(1);
    const ciphertext = /password: (\S+)/.exec(before['s000.yaml'] ?? '')?.[1] ?? 'none';
    expect(texts()['s000.yaml']).not.toContain(ciphertext);
  });
});
