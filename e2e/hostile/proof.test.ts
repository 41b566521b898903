import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// Somebody who may push to the deploy repository changes it after a publish; an auditor without any
// key for the Secrets asks whether the tree is what was published.

const key = generateAgeIdentity();
const pair = generateKeyPairSync('ed25519');
const privateKey = String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const publicKey = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));

let workspace: DeployWorkspace;
let root: string;
let remote: string;

const tree = (path: string): string => join(root, 'deploy/prod', path);
const read = (path: string): string => readFileSync(tree(path), 'utf8');
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

const publish = (more: Record<string, string> = {}): Promise<Run> =>
  workspace.run(['publish', '-e', 'prod'], {
    SOPS_AGE_KEY: key.identity,
    WEB_TOKEN: 'CANARY-token-90c2',
    WEB_KEY: Buffer.from('CANARY-key-90c2').toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'CANARY-password-90c2',
    DHALLMARK_PROOF_KEY: privateKey,
    ...more,
  });
const verify = (...flags: readonly string[]): Promise<Run> =>
  workspace.run(['verify', '-e', 'prod', '--proof', ...flags]);

async function expectProblem(run: Promise<Run>, ...parts: readonly string[]): Promise<void> {
  const { code, text } = await run;
  for (const part of parts) expect(text).toContain(part);
  expect(code).toBe(1);
}

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  ({ root, remote } = workspace);
  workspace.commit({ 'proof.pub': publicKey });
  const first = await publish();
  if (first.code !== 0) throw new Error(first.text);
});
afterAll(() => workspace.remove());
beforeEach(() => {
  git(tree(''), 'reset', '--quiet', '--hard', 'HEAD');
  git(tree(''), 'clean', '-ffdxq');
});

describe('a published tree', () => {
  test('is what its proof says, without any key for its Secrets', async () => {
    const { code, text } = await verify('--proof-key', 'proof.pub');
    expect(text).toContain(`commit ${git(root, 'rev-parse', '--short=12', 'HEAD')} renders`);
    expect(text).toContain('signed with the given key');
    expect(code).toBe(0);
    const json = await verify('--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      success: true,
      proof: { operation: 'publish', source: git(root, 'rev-parse', 'HEAD') },
    });
    expect((await verify()).text).toContain('its signature was not checked');
  });

  test('names the recipients of every Secret, and no value or private key', () => {
    const text = git(remote, 'show', 'main:.dhallmark/proof.intoto.json');
    const { payload } = JSON.parse(text) as { payload: string };
    const statement = Buffer.from(payload, 'base64').toString('utf8');
    expect(statement).toContain(`age:${key.recipient}`);
    expect(statement).toContain('secrets/web/web-token.yaml');
    for (const each of [text, statement]) {
      expect(each).not.toContain('CANARY');
      expect(each).not.toContain('PRIVATE');
    }
  });

  test('keeps its proof where a publish changes nothing', async () => {
    const before = git(remote, 'rev-parse', 'main');
    expect((await publish()).text).toContain('no commit was made');
    expect(git(remote, 'rev-parse', 'main')).toBe(before);
  });
});

test('a key in a file signs as well', async () => {
  const file = join(workspace.root, '../proof.key');
  writeFileSync(file, privateKey);
  workspace.commit({ 'charts/web/README.md': 'Web\n' });
  expect((await publish({ DHALLMARK_PROOF_KEY: file })).code).toBe(0);
  expect((await verify('--proof-key', 'proof.pub')).text).toContain('signed with the given key');
});

describe('a tree that somebody changed', () => {
  const chart = 'chart/charts/web/templates/deployment.yaml';

  test('by one character in a chart, by a new and by a deleted file', async () => {
    writeFileSync(tree(chart), read(chart).replace('replicas: 5', 'replicas: 6'));
    await expectProblem(verify(), 'proof-mismatch', chart, 'changed after the publish');
    git(tree(''), 'checkout', '--quiet', '.');
    rmSync(tree(chart));
    await expectProblem(verify(), 'deleted after the publish');
    git(tree(''), 'checkout', '--quiet', '.');
    writeFileSync(tree('chart/templates-extra.txt'), 'more\n');
    await expectProblem(verify(), 'added after the publish', 'chart/templates-extra.txt');
  });

  test('with a proof that they made, signed or not', async () => {
    const other = generateKeyPairSync('ed25519').privateKey;
    const pem = String(other.export({ type: 'pkcs8', format: 'pem' }));
    const envelope = JSON.parse(read('.dhallmark/proof.intoto.json')) as Record<string, unknown>;
    const write = (signatures: unknown): void =>
      writeFileSync(
        tree('.dhallmark/proof.intoto.json'),
        JSON.stringify({ ...envelope, signatures }),
      );
    write([]);
    await expectProblem(verify('--proof-key', 'proof.pub'), 'proof-signature');
    const { renderEnvelope } = await import('@dhallmark/gitops');
    const payload = Buffer.from(String(envelope['payload']), 'base64').toString('utf8');
    writeFileSync(tree('.dhallmark/proof.intoto.json'), renderEnvelope(payload, pem));
    await expectProblem(verify('--proof-key', 'proof.pub'), 'proof-signature');
  });

  test('together with the proof of another source', async () => {
    const { parseEnvelope, parseStatement, renderEnvelope, renderStatement } =
      await import('@dhallmark/gitops');
    const proof = parseStatement(parseEnvelope(read('.dhallmark/proof.intoto.json')).payload);
    const renders = new Map([...proof.renders, ['web', '0'.repeat(64)]] as const);
    const forge = (changed: Partial<typeof proof>): void =>
      writeFileSync(
        tree('.dhallmark/proof.intoto.json'),
        renderEnvelope(renderStatement({ ...proof, ...changed }), undefined),
      );
    forge({ renders });
    await expectProblem(verify(), 'proof-source', 'another digest of the chart web');
    forge({ source: 'f'.repeat(40) });
    await expectProblem(verify(), 'proof-source', 'does not have the source commit');
    // a commit that nobody merged, such as that of a merge request
    const unmerged = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit-tree'];
    forge({ source: git(root, ...unmerged, '-m', 'Unmerged', 'HEAD^{tree}') });
    await expectProblem(verify(), 'proof-source', 'is not in the history of HEAD');
    forge({ environment: 'staging' });
    await expectProblem(verify(), 'proof-mismatch', 'staging');
  });

  test('together with a manifest and an unsigned proof that fit it', async () => {
    const { parseEnvelope, parseManifest, parseStatement } = await import('@dhallmark/gitops');
    const { renderEnvelope, renderManifest, renderStatement } = await import('@dhallmark/gitops');
    const sha256 = (path: string) => createHash('sha256').update(read(path)).digest('hex');
    writeFileSync(tree(chart), read(chart).replace('replicas: 5', 'replicas: 6'));
    const manifest = parseManifest(read('.dhallmark/manifest.json'));
    const entry = { chart: 'web', sha256: sha256(chart) };
    writeFileSync(
      tree('.dhallmark/manifest.json'),
      renderManifest({ ...manifest, files: { ...manifest.files, [chart]: entry } }),
    );
    const proof = parseStatement(parseEnvelope(read('.dhallmark/proof.intoto.json')).payload);
    const files = new Map(
      [...proof.files].map(([path, file]) => [path, { ...file, sha256: sha256(path) }] as const),
    );
    writeFileSync(
      tree('.dhallmark/proof.intoto.json'),
      renderEnvelope(renderStatement({ ...proof, files }), undefined),
    );
    await expectProblem(verify(), 'proof-source', 'The tree is not what the source commit');
  });

  test('with a missing or a broken proof', async () => {
    rmSync(tree('.dhallmark/proof.intoto.json'));
    await expectProblem(verify(), 'no-proof');
    writeFileSync(tree('.dhallmark/proof.intoto.json'), '{"payload": "canary');
    await expectProblem(verify(), 'proof-broken');
  });
});

test('an invalid key is refused before anything is pushed, and is not shown', async () => {
  workspace.commit({ 'charts/web/README.md': 'changed\n' });
  const before = git(remote, 'rev-parse', 'main');
  const run = await publish({
    DHALLMARK_PROOF_KEY: 'CANARY-proof-key',
    DB_PASSWORD: 'other-value',
  });
  expect(run.text).toContain('proof-key');
  expect(run.text).not.toContain('CANARY');
  expect(run.code).toBe(1);
  expect(git(remote, 'rev-parse', 'main')).toBe(before);
});
