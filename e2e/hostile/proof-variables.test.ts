import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvelope, parseStatement, renderEnvelope, renderStatement } from '@dhallmark/gitops';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import { expectReport } from '../support/report-schema.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// What was published depends on variables of that run. Somebody without them checks the proof elsewhere,
// and somebody who may push to the deploy repository changes what it says about them.

const key = generateAgeIdentity();
const PROOF = '.dhallmark/proof.intoto.json';
let workspace: DeployWorkspace;

const secrets = {
  SOPS_AGE_KEY: key.identity,
  WEB_TOKEN: 'CANARY-token-71d0',
  WEB_KEY: Buffer.from('CANARY-key-71d0').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'CANARY-password-71d0',
};
const publish = (env: Record<string, string>): Promise<Run> =>
  workspace.run(['publish', '-e', 'prod'], { ...secrets, ...env });
const verify = (env: Record<string, string> = {}, ...flags: readonly string[]): Promise<Run> =>
  workspace.run(['verify', '-e', 'prod', '--proof', ...flags], env);
const tree = (path: string): string => join(workspace.root, 'deploy/prod', path);
const source = (): string =>
  execFileSync('git', ['-C', workspace.root, 'rev-parse', '--short=12', 'HEAD'], {
    encoding: 'utf8',
  }).trim();

beforeAll(async () => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  workspace.commit({
    'charts/web/dhallmark.dhall':
      '{ renderVariables = [ { name = "IMAGE_TAG", description = "the tag of the images", default = None Text }, { name = "STAGE", description = "the stage", default = Some "blue" } ] }\n',
    'charts/web/release.dhall':
      '{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "release", namespace = "shop" }, data = { image = "web:${env:IMAGE_TAG as Text}", stage = env:STAGE as Text } }\n',
  });
  const first = await publish({ IMAGE_TAG: 'v1' });
  if (first.code !== 0) throw new Error(first.text);
});
afterAll(() => workspace.remove());
/** As on another machine: a fresh checkout of the deploy repository, and nothing that a render left. */
beforeEach(() => {
  for (const folder of ['deploy', 'dist', 'node_modules']) {
    rmSync(join(workspace.root, folder), { recursive: true, force: true });
  }
  execFileSync('git', ['clone', '--quiet', workspace.remote, tree('')], { stdio: 'ignore' });
});

describe('a published tree', () => {
  test('is proven with the values of its publish, whatever is set where it is checked', async () => {
    for (const env of [{}, { IMAGE_TAG: 'v2', STAGE: 'green' }]) {
      const run = await verify(env);
      expect(run.code, run.text).toBe(0);
      expect(run.text).toContain(`commit ${source()} renders with IMAGE_TAG=v1;`);
    }
    const json = expectReport('verify', (await verify({}, '--json')).stdout);
    expect(json).toMatchObject({ success: true, proof: { variables: { IMAGE_TAG: 'v1' } } });
  });

  test('names the values in its commit, and is not published again without a change', async () => {
    expect(workspace.git('log', '-1', '--format=%B', 'main')).toContain(
      'Render variables: IMAGE_TAG=v1 (web), STAGE=blue (default; web).',
    );
    expect((await publish({ IMAGE_TAG: 'v1' })).text).toContain('no commit was made');
  });

  test('is replaced by one with other values, which its proof has', async () => {
    const next = await publish({ IMAGE_TAG: 'v2', STAGE: 'green' });
    expect(next.code, next.text).toBe(0);
    expect(workspace.published('chart/charts/web/templates/release.yaml')).toContain('web:v2');
    expect((await verify()).text).toContain('renders with IMAGE_TAG=v2, STAGE=green;');
    // a part that was not rendered with it keeps its bytes
    const changed = workspace.git('diff', '--name-only', 'main~1', 'main').trim().split('\n');
    expect(changed.filter((file) => file.startsWith('secrets/'))).toEqual([]);
    expect((await publish({ IMAGE_TAG: 'v1' })).code).toBe(0);
  });
});

describe('a proof with other values', () => {
  const forge = (variables: Readonly<Record<string, string>>): void => {
    const proof = parseStatement(parseEnvelope(readFileSync(tree(PROOF), 'utf8')).payload);
    const statement = renderStatement({ ...proof, variables: new Map(Object.entries(variables)) });
    writeFileSync(tree(PROOF), renderEnvelope(statement, undefined));
  };

  test.each([
    ['another value', { IMAGE_TAG: 'v9' }, 'proof-source'],
    ['none', {}, 'render-variable-unset'],
    ['code of Dhall', { IMAGE_TAG: '" ++ env:HOME as Text ++ "' }, 'render-variable-value'],
    ['a sequence for terminals', { IMAGE_TAG: '\u001B[2Jv1' }, 'render-variable-value'],
  ])('%s is refused', async (_what, variables, code) => {
    forge(variables);
    const run = await verify();
    expect(run.code).toBe(1);
    expect(run.text).toContain(code);
    expect(run.text).not.toContain('\u001B');
  });

  test('a variable that no chart declares reads nothing of this machine', async () => {
    forge({ IMAGE_TAG: 'v1', DB_PASSWORD: 'x', HOME: 'y' });
    const run = await verify(secrets);
    expect(run.code, run.text).toBe(0);
    expect(run.text).not.toContain('CANARY');
  });
});

test('reports show the values', async () => {
  const made = await workspace.run(['make', '-e', 'prod', '--json'], {
    ...secrets,
    IMAGE_TAG: 'v3',
  });
  const report = expectReport('make', made.stdout);
  const image = {
    name: 'IMAGE_TAG',
    description: 'the tag of the images',
    type: 'Text',
    value: 'v3',
    from: 'environment',
    charts: ['web'],
  };
  expect(report).toMatchObject({
    success: true,
    renderVariables: [image, { name: 'STAGE', value: 'blue', from: 'default' }],
  });
  const rendered = await workspace.run(['render', '-e', 'prod'], { IMAGE_TAG: 'v4' });
  expect(rendered.stdout).toMatch(/charts\/web: \d+ files, IMAGE_TAG=v4, STAGE=blue\n/);
  const listed = await workspace.run(['env', '-e', 'prod', '--json'], { IMAGE_TAG: 'v4' });
  const list = expectReport('env', listed.stdout);
  expect(list).toMatchObject({ renderVariables: [{ ...image, value: 'v4' }, { name: 'STAGE' }] });
  const doctor = await workspace.run(['doctor', '-e', 'prod'], { IMAGE_TAG: 'v4' });
  expect(doctor.stdout).toContain('render variables: IMAGE_TAG set, STAGE not set');
  const table = await workspace.run(['env', '-e', 'prod'], { IMAGE_TAG: 'v4' });
  expect(table.stdout).toMatch(/IMAGE_TAG +v4 +environment +Text +web/);
});
