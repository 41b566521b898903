import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments, parse } from 'yaml';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { baseEnvironment, runNx, type Run } from './support/run-nx.ts';
import { runProgram } from './support/run-program.ts';
import { filesBelow } from './support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from './support/workspace.ts';

const { recipient } = generateAgeIdentity();
const variables = { WEB_LOGIN_PASSWORD: 'generated-1', API_KEY: 'generated-2' };
interface FluxObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

let workspace: Workspace;
const read = (path: string): string => readFileSync(workspace.path(path), 'utf8');

async function nx(...args: readonly string[]): Promise<Run> {
  const result = await runNx(workspace, args, { env: variables });
  expect(result.code, result.text).toBe(0);
  return result;
}
const generate = (...args: readonly string[]): Promise<Run> =>
  nx('g', `@dhallmark/nx:${args[0]}`, ...args.slice(1));

beforeAll(async () => {
  workspace = createWorkspace({});
  await generate('init', '--chart', 'shop');
  await generate('chart', 'web');
  await generate('chart', 'api', '--port', '9090');
  await generate('secret', 'web-login', '--chart', 'web', '--key', 'password');
  await generate('secret', 'api-key', '--chart', 'api', '--variable', 'API_KEY');
  await generate('environment', 'production', '--key', recipient);
  const url = 'https://git.example.org/shop/deploy.git';
  await generate('flux', '--url', url, '--environment', 'production', '--decryption', 'age');
  await generate('environment', 'staging', '--key', recipient);
  await generate('flux', '--url', url, '--environment', 'staging', '--decryption', 'age');
  await generate('ci', '--cloud', 'age', '--environments', 'production');
  commitAll(workspace.root);
}, 180_000);
afterAll(() => workspace.remove());

describe('what the generators write', () => {
  test('make an environment, with the release next to the chart', async () => {
    await nx('run', 'chart:make', '-c', 'production');
    // as the plugin's option deployRepository, which the generator set, has it
    const tree = 'deploy/production/production';
    const files = filesBelow(workspace.path(tree)).filter((path) => !path.startsWith('.'));
    const pin = files.find((path) => path.endsWith('.pin')) ?? '';
    expect(files.filter((path) => path !== pin)).toEqual([
      'chart/Chart.yaml',
      'chart/charts/api/Chart.yaml',
      'chart/charts/api/templates/deployment.yaml',
      'chart/charts/api/templates/service.yaml',
      'chart/charts/web/Chart.yaml',
      'chart/charts/web/templates/deployment.yaml',
      'chart/charts/web/templates/service.yaml',
      'chart/templates/NOTES.txt',
      'chart/values.schema.json',
      'chart/values.yaml',
      'release/release.yaml',
      'secrets/api/api-key.yaml',
      'secrets/kustomization.yaml',
      'secrets/web/web-login.yaml',
    ]);
    expect(parse(read(`${tree}/chart/values.yaml`))).toMatchObject({
      global: { environment: 'production' },
      api: { port: 9090 },
    });
    expect(parse(read(`${tree}/release/release.yaml`))).toMatchObject({
      kind: 'HelmRelease',
      metadata: { name: 'shop-production', namespace: 'flux-system' },
      spec: {
        targetNamespace: 'shop',
        chart: {
          spec: {
            chart: './production/chart',
            reconcileStrategy: 'ChartVersion',
            valuesFiles: ['./production/chart/values.yaml', `./production/${pin}`],
          },
        },
      },
    });
    const secret = read(`${tree}/secrets/web/web-login.yaml`);
    expect(secret).toContain(recipient);
    expect(secret).not.toContain('generated-1');
  });

  const missing = missingPrograms('helm3');
  test.skipIf(missing)(`passes lint${missing === undefined ? '' : `: ${missing}`}`, async () => {
    const found = findProgram('helm3') ?? '';
    const env = { REFERENCE_BIN: found.replace(/\/helm3$/, '') };
    for (const configuration of ['local', 'production']) {
      const args = ['run', 'chart:lint', '-c', configuration];
      const { code, text } = await runNx(workspace, args, { env });
      expect(code, text).toBe(0);
      expect(text).not.toContain('was not run');
    }
  });

  async function fluxObjects(environment: string): Promise<readonly FluxObject[]> {
    const command = workspace.path('packages/dhall-to-json/bin/dhall-to-yaml.cjs');
    const args = [command, '--documents', '--file', `flux/${environment}.dhall`];
    const { stdout, code, text } = await runProgram(process.execPath, args, {
      cwd: workspace.root,
      env: baseEnvironment(workspace),
    });
    expect(code, text).toBe(0);
    return parseAllDocuments(stdout).map((document) => document.toJS() as FluxObject);
  }

  test('describes a source, the Secrets and then the release to Flux', async () => {
    const objects = await fluxObjects('production');
    expect(objects).toMatchObject([
      { kind: 'GitRepository', spec: { url: 'https://git.example.org/shop/deploy.git' } },
      {
        kind: 'Kustomization',
        spec: {
          path: './production/secrets',
          sourceRef: { name: 'shop-production' },
          decryption: { provider: 'sops', secretRef: { name: 'sops-keys-production' } },
        },
      },
      {
        kind: 'Kustomization',
        spec: { path: './production/release', dependsOn: [{ name: 'shop-production-secrets' }] },
      },
    ]);
    const identify = ({ kind, metadata }: FluxObject): string => `${kind} ${metadata.name}`;
    const others = new Set((await fluxObjects('staging')).map(identify));
    // so that both environments fit on one cluster
    expect(objects.map(identify).filter((object) => others.has(object))).toEqual([]);
    expect(others.size).toBe(3);
  });

  test('an error of a generator says what to do, and nothing is written', async () => {
    const args = ['g', '@dhallmark/nx:chart', 'web', '--port', '1'];
    const { code, text } = await runNx(workspace, args);
    expect(code).not.toBe(0);
    expect(text).toContain(
      'charts/values.dhall already has other contents for web. Nothing was written.',
    );
    expect(gitStatus()).toBe('');
  });

  test('a dry run shows every file and writes none', async () => {
    const { text } = await generate('remove', 'chart', 'api', '--dry-run');
    const changes = [...text.matchAll(/^(CREATE|UPDATE|DELETE) (\S+\.\w+)/gm)];
    expect(changes.map(([, kind, path]) => `${kind} ${path}`).toSorted()).toEqual([
      'DELETE charts/api/chart.dhall',
      'DELETE charts/api/deployment.dhall',
      'DELETE charts/api/secrets.dhall',
      'DELETE charts/api/service.dhall',
      'UPDATE charts/lib/Values.dhall',
      'UPDATE charts/lib/services.dhall',
      'UPDATE charts/values.dhall',
      'UPDATE secrets.env.example',
    ]);
    expect(gitStatus()).toBe('');
  });

  test('can be renamed and removed, and makes still work', async () => {
    await generate('rename', 'chart', 'api', 'backend');
    await generate('rename', 'secret', 'web-login', 'web-user', '--chart', 'web');
    await generate('rename', 'environment', 'production', 'live');
    await generate('remove', 'environment', 'staging');
    commitAll(workspace.root);
    await nx('run', 'chart:make', '-c', 'live');
    const files = filesBelow(workspace.path('deploy/live/live'));
    expect(files).toContain('chart/charts/backend/templates/deployment.yaml');
    expect(files).toContain('secrets/web/web-user.yaml');
    expect(read('.gitlab-ci.yml')).toContain('publish-live');
    await generate('remove', 'chart', 'backend');
    commitAll(workspace.root);
    await nx('run', 'chart:make', '-c', 'live', '--if-undecryptable', 'keep');
    expect(filesBelow(workspace.path('deploy/live/live')).join()).not.toContain('backend');
  });
});

function gitStatus(): string {
  return execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
    cwd: workspace.root,
    encoding: 'utf8',
  });
}
