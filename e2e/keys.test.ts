import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from './support/charts.ts';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { runNx, type Run } from './support/run-nx.ts';
import { snapshot } from './support/snapshot.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// An environment as CI makes it: variables of the process, a rule in .sops.yaml, and either the
// private key, or a fingerprint key, or neither.

const { identity, recipient } = generateAgeIdentity();
const variables = {
  CI: 'true',
  WEB_TOKEN: 'token',
  WEB_KEY: 'a2V5',
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'pa$word',
};
const withKey = { SOPS_AGE_KEY: identity };
const withFingerprint = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(40) };
const SECRET = 'secrets/web/web-token.yaml';

let workspace: Workspace;
const make = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> =>
  runNx(workspace, ['run', 'chart:make', '-c', 'prod', ...args], { env: { ...variables, ...env } });
const tree = (): Readonly<Record<string, string>> => snapshot(workspace.path('deploy/prod'));

beforeAll(() => {
  const rule = `creation_rules:\n  - path_regex: ^deploy/prod/\n    age: ${recipient}\n    encrypted_regex: '^(data|stringData)$'\n`;
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: { ...charts, '.sops.yaml': rule } });
});
afterAll(() => workspace.remove());

describe('with the private key', () => {
  test('a second make writes nothing, and a change changes one file', async () => {
    expect((await make(withKey)).code).toBe(0);
    const before = tree();
    expect((await make(withKey)).code).toBe(0);
    expect(tree()).toEqual(before);
    const run = await make({ ...withKey, WEB_TOKEN: 'other' });
    expect(run.text).toMatch(/web-token +re-encrypted +.*token/);
    expect(
      Object.entries(tree())
        .filter(([path, state]) => before[path] !== state)
        .map(([path]) => path),
    ).toEqual(['.dhallmark/manifest.json', SECRET]);
    expect((await make(withKey)).code).toBe(0);
  });

  const absent = missingPrograms('fluxdecrypt');
  test.skipIf(absent !== undefined)(
    `Flux reads what was made${absent === undefined ? '' : ` (skipped: ${absent})`}`,
    () => {
      workspace.write({ '../age.agekey': `${identity}\n` });
      const flux = findProgram('fluxdecrypt') ?? 'fluxdecrypt';
      const folder = workspace.path('deploy/prod/secrets');
      const text = execFileSync(flux, ['-age-key', workspace.path('../age.agekey'), folder], {
        encoding: 'utf8',
      });
      rmSync(workspace.path('../age.agekey'));
      expect(text).toContain('name: db-password');
      expect(text).toContain('password: pa$word');
      expect(text).toContain('login: user/token');
      expect(text).toContain('content of a file');
    },
  );
});

describe('without the private key', () => {
  test('and without a fingerprint, make fails, or does what --if-undecryptable says', async () => {
    const before = tree();
    const run = await make({});
    expect(run.code).toBe(1);
    expect(run.text).toContain('no fingerprint says');
    // once for all charts, with what each key says
    expect(run.text.split('error[')).toHaveLength(2);
    expect(run.text).toContain('error[cannot-tell-changes] in db, web');
    expect(run.text).toContain('no identity was found for the age recipient');
    expect(run.text).toContain('SOPS_AGE_KEY_FILE');
    expect(tree()).toEqual(before);
    // both spellings, and the former name
    for (const flag of ['--if-undecryptable', '--ifUndecryptable', '--undecided']) {
      const kept = await make({}, `${flag}=keep`);
      expect(kept.code, flag).toBe(0);
      expect(tree()).toEqual(before);
    }
  });

  test('a fingerprint detects what changed', async () => {
    expect((await make({ ...withKey, ...withFingerprint })).code).toBe(0);
    const before = tree();
    expect(Object.keys(before)).toContain('.dhallmark/fingerprints.json');
    // a fresh machine: nothing of the earlier runs is cached
    rmSync(workspace.path('node_modules/.cache'), { recursive: true, force: true });
    expect((await make(withFingerprint)).code).toBe(0);
    expect(tree()).toEqual(before);
    const run = await make({ ...withFingerprint, WEB_TOKEN: 'third' });
    expect(run.text).toContain('it could not be decrypted here');
    expect(run.code).toBe(0);
    const changed = Object.entries(tree())
      .filter(([path, state]) => before[path] !== state)
      .map(([path]) => path);
    // the pods that use it restart by an annotation made from the fingerprint
    const deployment = 'chart/charts/web/templates/deployment.yaml';
    expect(changed).toEqual([
      '.dhallmark/fingerprints.json',
      '.dhallmark/manifest.json',
      deployment,
      SECRET,
    ]);
  });
});

describe('options', () => {
  test('of chart:make do not change the hashes of renders', async () => {
    const graph = workspace.path('tasks.json');
    const run = await make({}, '--engine=sops', `--graph=${graph}`);
    expect(run.code).toBe(0);
    const { tasks } = (
      JSON.parse(readFileSync(graph, 'utf8')) as {
        tasks: { tasks: Record<string, { overrides: object }> };
      }
    ).tasks;
    expect(Object.keys(tasks)).toHaveLength(5);
    const withOption = Object.entries(tasks).filter(([, { overrides }]) =>
      JSON.stringify(overrides).includes('sops'),
    );
    expect(withOption.map(([id]) => id)).toEqual(['chart:make:prod']);
  });

  test('with a spelling mistake are refused', async () => {
    const run = await make(withKey, '--engin=sops');
    expect(run.code).toBe(1);
    expect(run.text).toContain("'engin'");
  });

  test('--json reports without a value or its length', async () => {
    const run = await make({ ...withKey, WEB_TOKEN: 'canary-of-json' }, '--json');
    expect(run.code).toBe(0);
    const text = run.stdout.slice(run.stdout.indexOf('{\n  "environment"'));
    const report = JSON.parse(text.slice(0, text.indexOf('\n}') + 2)) as {
      rows: readonly { name: string; outcome: string }[];
    };
    expect(report.rows).toContainEqual({
      chart: 'web',
      kind: 'secret',
      name: 'web-token',
      outcome: 're-encrypted',
      why: expect.stringContaining('token') as string,
    });
    expect(run.text).not.toContain('canary-of-json');
  });
});

describe('service charts without an umbrella', () => {
  test('are written next to each other, and chart:make makes all of them', async () => {
    for (const path of [
      'charts/chart.dhall',
      'charts/values.dhall',
      'charts/templates',
      'charts/environments',
    ]) {
      rmSync(workspace.path(path), { recursive: true });
    }
    const run = await make(withKey);
    expect(run.code).toBe(0);
    const paths = Object.keys(tree());
    expect(paths).toContain('charts/web/Chart.yaml');
    expect(paths).toContain('secrets/web/web-token.yaml');
    expect(paths.filter((path) => path.startsWith('chart/'))).toEqual([]);
  });
});
