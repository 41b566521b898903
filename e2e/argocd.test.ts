import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { decryptWithFlux } from './support/flux-decryption.ts';
import type { Run } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { renderAgeRule } from './support/sops-config.ts';

// Argo CD decrypts a published tree in two ways, and applies the same Secrets as Flux.

const key = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'token ${x} $y',
  WEB_KEY: Buffer.from([0, 1, 254, 255]).toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'zwei\nZeilen: "ü"',
};
const WAVE = 'argocd.argoproj.io/sync-wave';
const SECRETS = ['secrets/db/db-secret.yaml', 'secrets/web/web-token.yaml'];
let workspace: DeployWorkspace;

async function publish(env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const run = await workspace.job(['publish', '-e', 'prod'], {
    SOPS_AGE_KEY: key.identity,
    DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32),
    ...values,
    ...env,
  });
  expect(run.code, run.text).toBe(0);
  return run;
}
const setOptions = (options: Readonly<Record<string, unknown>>): void =>
  workspace.commit({ 'dhallmark.json': `${JSON.stringify(options)}\n` });

/** A clone of the deploy repository. */
function clone(): string {
  const folder = join(dirname(workspace.root), 'clone');
  rmSync(folder, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', workspace.remote, folder]);
  return folder;
}

interface Secret {
  readonly metadata: {
    readonly name: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

/** The Secrets in a stream of manifests: their fields, and their values in base64. */
function readSecrets(manifests: string): Readonly<Record<string, object>> {
  const objects = parseAllDocuments(manifests).map((document) => document.toJS() as Secret);
  return Object.fromEntries(
    objects.map(({ data = {}, stringData = {}, ...object }) => {
      const { annotations, ...metadata } = object.metadata;
      const encoded = Object.entries(stringData).map(([name, value]) => [
        name,
        Buffer.from(value).toString('base64'),
      ]);
      const rest = { ...object, metadata, data: { ...data, ...Object.fromEntries(encoded) } };
      expect(annotations).toBeDefined();
      return [metadata.name, rest];
    }),
  );
}

/** The environment of the repo server: these programs, and the key. */
function repoServer(): Record<string, string> {
  const folder = join(dirname(workspace.root), 'repo-server');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'keys.txt'), `${key.identity}\n`);
  return {
    PATH: `${programs()}:${process.env['PATH']}`,
    HOME: folder,
    SOPS_AGE_KEY_FILE: join(folder, 'keys.txt'),
  };
}

function programs(): string {
  const folder = join(dirname(workspace.root), 'programs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  symlinkSync(findProgram('sops') ?? '', join(folder, 'sops'));
  const standIn = resolve(import.meta.dirname, '../tools/reference/fake-ksops.mjs');
  symlinkSync(findProgram('ksops') ?? standIn, join(folder, 'ksops'));
  return folder;
}

const buildWithKsops = (cwd: string, flags = ENABLED): Promise<Run> =>
  runProgram(findProgram('kustomize') ?? '', ['build', ...flags, '.'], { cwd, env: repoServer() });
const ENABLED = ['--enable-alpha-plugins', '--enable-exec'];

/** What the plugin that the guide describes prints for a folder. */
function runPlugin(cwd: string): Promise<Run> {
  const guide = readFileSync(resolve(import.meta.dirname, '../docs/argocd.md'), 'utf8');
  const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const text = blocks.find((block) => block.includes('plugin.yaml: |')) ?? '';
  const map = parse(text) as { readonly data: { readonly 'plugin.yaml': string } };
  const plugin = parse(map.data['plugin.yaml']) as {
    readonly spec: {
      readonly generate: { readonly command: readonly string[]; readonly args: readonly string[] };
    };
  };
  const { command, args } = plugin.spec.generate;
  const [program = '', ...first] = command;
  return runProgram(program, [...first, ...args], { cwd, env: repoServer() });
}

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  setOptions({ reconciler: 'argocd' });
  await publish();
});
afterAll(() => workspace.remove());

test('Secrets come before the chart, and no kustomization lists them as they are', () => {
  for (const path of SECRETS) {
    const { metadata } = parse(workspace.published(path)) as Secret;
    expect(metadata.annotations).toEqual({ [WAVE]: '-1' });
  }
  expect(parse(workspace.published('secrets/kustomization.yaml'))).toEqual({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    generators: ['ksops.yaml'],
  });
  expect(parse(workspace.published('secrets/ksops.yaml'))).toMatchObject({
    apiVersion: 'viaduct.ai/v1',
    kind: 'ksops',
    files: ['db/db-secret.yaml', 'web/web-token.yaml'],
  });
});

test('a publish that changes nothing makes no commit, and verify accepts the tree', async () => {
  expect((await publish()).text).toContain('no commit was made');
  const verified = await workspace.run(['verify', '-e', 'prod'], values);
  expect(verified.code, verified.text).toBe(0);
});

test('a list that omits a Secret is refused', async () => {
  workspace.push((read, write) =>
    write('secrets/ksops.yaml', read('secrets/ksops.yaml').replace('  - web/web-token.yaml\n', '')),
  );
  const checkout = join(workspace.root, 'deploy/prod');
  execFileSync('git', ['-C', checkout, 'pull', '--quiet', workspace.remote, 'main']);
  const { code, text } = await workspace.run(['verify', '-e', 'prod'], values);
  expect(code).toBe(1);
  expect(text).toContain('unlisted-secret');
  await publish();
});

test('after a change from Flux no value is encrypted again, and back', async () => {
  const data = (path: string): unknown => {
    const { data: one, stringData } = parse(workspace.published(path)) as Secret;
    return { one, stringData };
  };
  const before = SECRETS.map(data);
  for (const reconciler of ['flux', 'argocd']) {
    setOptions({ reconciler });
    expect((await publish()).text).not.toContain('new data key');
    expect(SECRETS.map(data)).toEqual(before);
    const annotations = SECRETS.map((path) =>
      Object.keys((parse(workspace.published(path)) as Secret).metadata.annotations ?? {}),
    );
    const expected = reconciler === 'flux' ? ['kustomize.toolkit.fluxcd.io/substitute'] : [WAVE];
    expect(annotations).toEqual([expected, expected]);
    const listed = workspace.git('ls-tree', '--name-only', 'main', 'secrets/ksops.yaml');
    expect(listed !== '').toBe(reconciler === 'argocd');
  }
});

const missing = missingPrograms('sops', 'kustomize', 'fluxdecrypt');
const skip = missing === undefined ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== undefined)(`what Argo CD applies${skip}`, () => {
  test('is what Flux applies, with KSOPS and with the plugin', async () => {
    const folder = join(clone(), 'secrets');
    const ksops = await buildWithKsops(folder);
    expect(ksops.code, ksops.text).toBe(0);
    const plugin = await runPlugin(folder);
    expect(plugin.code, plugin.text).toBe(0);
    setOptions({});
    await publish();
    const flux = readSecrets(
      decryptWithFlux(findProgram('fluxdecrypt') ?? '', clone(), key.identity),
    );
    expect(Object.keys(flux).toSorted()).toEqual(['db-password', 'web-token']);
    expect(flux['db-password']).toMatchObject({
      data: { password: Buffer.from(values.DB_PASSWORD).toString('base64') },
    });
    expect(readSecrets(ksops.stdout)).toEqual(flux);
    expect(readSecrets(plugin.stdout)).toEqual(flux);
    setOptions({ reconciler: 'argocd' });
    await publish();
  });

  test('is nothing where KSOPS cannot run or the key is missing', async () => {
    const folder = join(clone(), 'secrets');
    const disabled = await buildWithKsops(folder, []);
    expect(disabled.code).not.toBe(0);
    expect(disabled.stdout).toBe('');
    rmSync(join(dirname(workspace.root), 'repo-server/keys.txt'));
    const stranger = { ...repoServer(), SOPS_AGE_KEY_FILE: '/dev/null' };
    const without = await runProgram(findProgram('kustomize') ?? '', ['build', ...ENABLED, '.'], {
      cwd: folder,
      env: stranger,
    });
    expect(without.code).not.toBe(0);
    expect(without.stdout).toBe('');
  });

  test('is nothing where a file was changed, which Flux would apply', async () => {
    const folder = clone();
    const file = join(folder, SECRETS[0] ?? '');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('kind: Secret', 'kind: ConfigMap'));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    for (const run of [
      await buildWithKsops(join(folder, 'secrets')),
      await runPlugin(join(folder, 'secrets')),
    ]) {
      expect(run.code).not.toBe(0);
      expect(run.text).not.toContain('Zeilen');
    }
  });

  test('is nothing in a tree without Secrets', async () => {
    const folder = join(dirname(workspace.root), 'empty');
    mkdirSync(folder, { recursive: true });
    const { code, stdout } = await runPlugin(folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});
