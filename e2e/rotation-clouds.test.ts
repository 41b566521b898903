import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { AddressInfo } from 'node:net';
import {
  decryptFile,
  generateAgeIdentity,
  nodeContext,
  readMetadata,
} from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { findProgram } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

const variables = {
  WEB_TOKEN: 'canary-token',
  WEB_KEY: Buffer.from('canary-key').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary$password',
};

interface Evidence {
  readonly commit?: string;
  readonly records: readonly {
    readonly file: string;
    readonly outcome: string;
    readonly keys: readonly { key: string; reason: string; from: string; to: string }[];
    readonly time?: string;
    readonly commit?: string;
    readonly problem?: { readonly code: string };
  }[];
}

let workspace: Workspace;
let remote: string;
/** The encrypted files of the deploy repository. */
let secrets: readonly string[];
/** What the key service of the present test needs, and nothing else. */
let keys: Record<string, string>;
const servers: ChildProcess[] = [];

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', remote, ...args], { encoding: 'utf8' });
const head = (): string => git('rev-parse', 'main').trim();
const textOf = (path: string, commit = 'main'): string => git('show', `${commit}:${path}`);
const nx = (args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  runNx(workspace, args, {
    env: { ...keys, CI: 'true', DHALLMARK_DEPLOY_URL: remote, ...env },
  });
const rekey = (...args: string[]): Promise<Run> =>
  nx(['run', 'chart:rekey', '-c', 'prod', ...args]);

/** The one JSON document among what nx prints. */
function evidenceOf({ stdout }: Run): Evidence {
  return JSON.parse(
    stdout.slice(stdout.indexOf('\n{') + 1, stdout.lastIndexOf('\n}') + 2),
  ) as Evidence;
}

/** Every file's plaintext, with the keys of the present test. */
async function plaintexts(env = keys): Promise<Record<string, string>> {
  const all = await Promise.all(
    secrets.map(async (path) => {
      const { plaintext } = await decryptFile(textOf(path), {
        path,
        context: nodeContext({ env }),
      });
      return [path, Buffer.from(plaintext).toString('utf8')];
    }),
  );
  return Object.fromEntries(all) as Record<string, string>;
}

/** A repository in which both Secrets are encrypted by this rule. */
async function publishWith(rule: string): Promise<void> {
  workspace.write({
    '.sops.yaml': `creation_rules:\n  - path_regex: ^deploy/prod/ # all\n    ${rule}\n    encrypted_regex: ^(data|stringData)$\n`,
  });
  commitAll(workspace.root);
  const run = await nx(['run', 'chart:publish', '-c', 'prod'], variables);
  if (run.code !== 0) throw new Error(run.text);
  secrets = git('ls-tree', '-r', '--name-only', 'main', 'secrets')
    .trim()
    .split('\n')
    .filter((path) => !path.endsWith('kustomization.yaml'));
  expect(secrets).toHaveLength(2);
  // as in a job: no tree from before
  rmSync(workspace.path('deploy'), { recursive: true });
}

/** Check, rekey, check: one commit, all files, values unchanged; gives the evidence. */
async function rotationIsFollowed(): Promise<Evidence> {
  const [before, values] = [head(), await plaintexts()];
  const stale = await rekey('--check', '--json');
  expect(evidenceOf(stale).records.map(({ outcome }) => outcome)).toEqual(['stale', 'stale']);
  expect(stale.code).toBe(1);
  expect(head()).toBe(before);
  const run = await rekey('--publish', '--json');
  expect(run.text).not.toContain('canary');
  expect(run.code).toBe(0);
  expect(git('rev-list', `${before}..main`).trim()).toBe(head());
  const evidence = evidenceOf(run);
  expect(evidence.records.map(({ file }) => file)).toEqual(secrets);
  for (const record of evidence.records) {
    expect(record).toMatchObject({ outcome: 'rekeyed', commit: head() });
    expect(Date.parse(record.time ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(record.keys.length).toBeGreaterThan(0);
    for (const { key, from, to } of record.keys) {
      expect(key).not.toBe('');
      expect(from).not.toBe(to);
    }
  }
  expect((await rekey('--check', '--publish')).code).toBe(0);
  expect(await plaintexts()).toEqual(values);
  for (const path of secrets) {
    expect(cipherTexts(textOf(path))).not.toEqual(cipherTexts(textOf(path, before)));
  }
  return evidence;
}

const cipherTexts = (text: string): readonly string[] => text.match(/ENC\[[^\]]+\]/g) ?? [];

/** Starts a server; resolves with the JSON line that it prints, or at once where it prints none. */
async function serve(program: string, args: readonly string[]): Promise<Record<string, string>> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  servers.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line) as Record<string, string>;
  }
  throw new Error(`${program} ended before it was ready`);
}

/** Dates of wrapping and of rotation are whole seconds. */
const nextSecond = (): Promise<void> => new Promise((done) => setTimeout(done, 1100));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const post = (url: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers });

beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
});
beforeEach(({ task }) => {
  keys = {};
  rmSync(workspace.path('deploy'), { recursive: true, force: true });
  remote = join(workspace.home, `${task.id}.git`);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
});
afterAll(() => {
  for (const server of servers) server.kill();
  workspace.remove();
});

const python = join(homedir(), '.cache/reference/moto/bin');
const hasMoto = existsSync(join(python, 'moto_server'));

test.skipIf(!hasMoto)(
  `AWS KMS: the key's material rotates${hasMoto ? '' : ' (skipped: moto is not installed)'}`,
  async () => {
    const port = await freePort();
    const endpoint = `http://127.0.0.1:${port}`;
    const aws = (call: string): string =>
      execFileSync(
        join(python, 'python'),
        ['-c', `import boto3; c = boto3.client('kms'); print(${call})`],
        { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...keys } },
      ).trim();
    keys = {
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_KMS: endpoint,
      AWS_ENDPOINT_URL_STS: endpoint,
    };
    // the client reads its own settings from the process
    Object.assign(process.env, keys);
    servers.push(
      spawn(join(python, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      }),
    );
    await expect
      .poll(
        () =>
          fetch(`${endpoint}/moto-api/`).then(
            ({ ok }) => ok,
            () => false,
          ),
        {
          timeout: 30_000,
        },
      )
      .toBe(true);
    const arn = aws("c.create_key()['KeyMetadata']['Arn']");
    await publishWith(`kms: ${arn}`);
    await nextSecond();
    aws(`c.rotate_key_on_demand(KeyId='${arn}')`);
    const { records } = await rotationIsFollowed();
    expect(records[0]?.keys[0]).toMatchObject({ key: arn, reason: 'newer-version' });
  },
);

test('Google Cloud KMS (a stand-in): a new primary, used everywhere only later', async () => {
  const program = resolve(import.meta.dirname, '../tools/reference/fake-gcpkms.mjs');
  const { endpoint = '' } = await serve(process.execPath, [program]);
  keys = { SOPS_GCP_KMS_ENDPOINT: endpoint, GOOGLE_OAUTH_ACCESS_TOKEN: 'fake' };
  const name = 'projects/p/locations/global/keyRings/r/cryptoKeys/sops';
  await publishWith(`gcp_kms: ${name}`);
  await nextSecond();
  await post(`${endpoint}/admin/rotate`, { name });
  await post(`${endpoint}/admin/lag`, { versions: 1 });
  const before = head();
  const late = await rekey('--publish', '--json');
  expect(evidenceOf(late).records.map(({ problem }) => problem?.code)).toEqual([
    'key-version-late',
    'key-version-late',
  ]);
  expect([late.code, head()]).toEqual([1, before]);
  await post(`${endpoint}/admin/lag`, {});
  await rotationIsFollowed();
  await post(`${endpoint}/admin/disable`, { name, version: 1 });
  expect(Object.keys(await plaintexts())).toEqual(secrets);
});

const minivault = findProgram('minivault');

test.skipIf(!minivault)(
  `Vault transit: rekeyed before min_decryption_version moves${minivault ? '' : ' (skipped: minivault is not installed)'}`,
  async () => {
    const address = `http://127.0.0.1:${await freePort()}`;
    await serve(minivault ?? '', ['-addr', address.slice('http://'.length), '-token', 'root']);
    keys = { VAULT_ADDR: address, VAULT_TOKEN: 'root' };
    const transit = (path: string, body: object): Promise<Response> =>
      post(`${address}/v1/transit/keys/sops${path}`, body, { 'X-Vault-Token': 'root' });
    await transit('', { type: 'aes256-gcm96' });
    await publishWith(`hc_vault_transit_uri: ${address}/v1/transit/keys/sops`);
    await transit('/rotate', {});
    const { records } = await rotationIsFollowed();
    expect(records[0]?.keys).toMatchObject([{ from: '1', to: '2' }]);
    expect((await transit('/config', { min_decryption_version: 2 })).ok).toBe(true);
    expect(Object.keys(await plaintexts())).toEqual(secrets);
    // only the named charts
    await transit('/rotate', {});
    const partial = evidenceOf(await rekey('--publish', '--charts=web', '--json'));
    const ofWeb = secrets.filter((path) => path.startsWith('secrets/web/'));
    expect(partial.records.map(({ file }) => file)).toEqual(ofWeb);
    expect(git('diff', '--name-only', 'main~1', 'main').match(/^secrets\/.*$/gm)).toEqual(ofWeb);
    const unknown = await rekey('--charts=nobody');
    expect(unknown.text).toContain('No Secret of nobody');
    expect(unknown.code).toBe(1);
  },
);

test('age: a new key joins, the old one retires after its grace period', async () => {
  const old = generateAgeIdentity();
  const file = join(workspace.home, 'age', 'keys.txt');
  keys = { SOPS_AGE_KEY: old.identity };
  await publishWith(`age: ${old.recipient}`);
  const [values, before] = [await plaintexts(), textOf(secrets[0] ?? '')];
  const rotate = async (): Promise<Evidence> => {
    const run = await rekey(
      '--publish',
      '--json',
      '--new-age-key',
      '--grace=0',
      `--store=file:${file}`,
    );
    expect(run.text).not.toContain('AGE-SECRET-KEY');
    expect(run.code).toBe(0);
    return evidenceOf(run);
  };
  const first = await rotate();
  expect(first.records.flatMap((each) => each.keys.map(({ reason }) => reason))).toEqual([
    'recipient-added',
    'recipient-added',
  ]);
  expect(await plaintexts({ SOPS_AGE_KEY_FILE: file })).toEqual(values);
  keys = { SOPS_AGE_KEY_FILE: file };
  const second = await rotate();
  expect(second.records[0]).toMatchObject({ outcome: 'rekeyed', commit: head() });
  expect(second.records[0]?.keys).toContainEqual(
    expect.objectContaining({ reason: 'recipient-removed', from: old.recipient, to: '' }),
  );
  expect(await plaintexts()).toEqual(values);
  for (const path of secrets) {
    const { groups } = await readMetadata(textOf(path), { path });
    expect(groups.flat().map(({ id }) => id)).not.toContain(old.recipient);
    const asBefore = decryptFile(textOf(path), {
      path,
      context: nodeContext({ env: { SOPS_AGE_KEY: old.identity } }),
    });
    await expect(asBefore).rejects.toMatchObject({ code: 'data-key-unavailable' });
  }
  expect(cipherTexts(textOf(secrets[0] ?? ''))).not.toEqual(cipherTexts(before));
  const rules = readFileSync(workspace.path('.sops.yaml'), 'utf8');
  expect(rules).not.toContain(old.recipient);
  expect(rules).toContain('# all');
  const subjects = execFileSync('git', ['log', '-2', '--format=%s'], {
    cwd: workspace.root,
    encoding: 'utf8',
  });
  expect(subjects.trim().split('\n')).toEqual([
    'End the change of keys of prod',
    'Move the rules of prod to the newest keys',
  ]);
});
