import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findProgram } from '../../../../../tools/reference/find-program.ts';
import { ciGenerator, type CiOptions } from './generator.ts';
import type { Cloud } from './identities.ts';

type Files = Readonly<Record<string, string>>;
type Text = Readonly<Record<string, string>>;

const clouds: readonly Cloud[] = ['azure', 'aws', 'gcp', 'vault', 'age'];

function generate(options: CiOptions, more: Files = {}): Files {
  const tree = createTreeWithEmptyWorkspace();
  for (const [path, text] of Object.entries(more)) tree.write(path, text);
  tree.write('secrets.env.example', 'WEB_TOKEN=x\nWEB_FILE=./x\n');
  ciGenerator(tree, {
    environments: ['staging', 'production-eu'],
    vaultAddress: 'https://vault.example:8200',
    fileVariables: ['WEB_FILE'],
    ageKeyStore: 'file:keys',
    cacheServer: 'https://cache.example',
    ...options,
  });
  const written = tree.listChanges().map(({ path, content }) => [path, String(content)] as const);
  return Object.fromEntries(
    written.filter(([path]) => /^\.(?:github|azure-pipelines)\//.test(path)),
  );
}

const declared = `{ renderVariables =
  [ { name = "IMAGE_TAG", description = "the tag" }
  , { name = "GITHUB_SHA", description = "the commit" }
  , { name = "DB_PASSWORD", description = "refused by a render" }
  ]
}`;

test('GitHub gives render variables to the jobs that render, and to no others', () => {
  const files = generate(
    { forge: 'github', cloud: 'age' },
    { 'charts/web/dhallmark.dhall': declared },
  );
  const given = yamlFiles(files).map(([path, text]) => {
    const env = objectsIn(parse(text)).flatMap((each) => (each['env'] as object | undefined) ?? []);
    return [path.replace(/^.*dhallmark-|\.yml$/g, ''), Object.assign({}, ...env) as Text] as const;
  });
  const readers = given.filter(([, env]) => 'IMAGE_TAG' in env).map(([name]) => name);
  expect(readers.toSorted()).toEqual(['publish', 'pull-request']);
  for (const [, env] of given) {
    // GitHub sets its own; a secret is not a variable
    expect(env).not.toHaveProperty('GITHUB_SHA');
    expect(env).not.toHaveProperty('DB_PASSWORD');
    expect(env['IMAGE_TAG'] ?? '${{ vars.IMAGE_TAG }}').toBe('${{ vars.IMAGE_TAG }}');
  }
});

function yamlFiles(files: Files): readonly (readonly [string, string])[] {
  return Object.entries(files).filter(([path]) => path.endsWith('.yml'));
}

/** Every object in a value. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

const folder = mkdtempSync(join(tmpdir(), 'ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeAll(files: Files): readonly string[] {
  return Object.entries(files).map(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}

describe.each(clouds)('GitHub, %s', (cloud) => {
  const files = generate({ forge: 'github', cloud });
  const workflows = yamlFiles(files).map(([path, text]) => [path, parse(text) as object] as const);
  const steps = workflows.flatMap(([, workflow]) =>
    objectsIn(workflow).filter((each) => 'run' in each || 'uses' in each),
  );

  test('each kind of job has a workflow', () => {
    expect(Object.keys(files).toSorted()).toEqual([
      '.github/dhallmark/install.sh',
      '.github/dhallmark/use-keys.sh',
      '.github/workflows/dhallmark-new-age-key.yml',
      '.github/workflows/dhallmark-publish.yml',
      '.github/workflows/dhallmark-pull-request.yml',
      '.github/workflows/dhallmark-rekey-check.yml',
      '.github/workflows/dhallmark-rekey.yml',
    ]);
  });

  test('no expression is part of a script', () => {
    const scripts = steps.map(({ run }) => run).filter((run) => run !== undefined);
    expect(scripts.length).toBeGreaterThan(8);
    for (const run of scripts) expect(run).not.toContain('${{');
  });

  test('only actions of GitHub are used, by commit', () => {
    const used = steps.map(({ uses }) => uses).filter((uses) => uses !== undefined);
    for (const uses of used) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  test('a checkout leaves no token behind', () => {
    const checkouts = steps.filter(({ uses }) => String(uses).startsWith('actions/checkout@'));
    for (const step of checkouts) {
      expect(step).toMatchObject({ with: { 'persist-credentials': false } });
    }
  });

  test('a pull request has nothing worth stealing', () => {
    const text = files['.github/workflows/dhallmark-pull-request.yml'] ?? '';
    expect(text).not.toMatch(/pull_request_target|id-token|environment:|vars\.|use-keys/);
    const secrets = [...text.matchAll(/secrets\.\w+/g)].map(([name]) => name);
    expect(secrets).toEqual(['secrets.NX_CACHE_READ_TOKEN']);
  });

  test('a job has no right that it does not need', () => {
    for (const [path, workflow] of workflows) {
      const { permissions, jobs } = workflow as {
        permissions: object;
        jobs: Readonly<Record<string, { permissions: object; environment?: string }>>;
      };
      expect(permissions).toEqual({});
      const isKeyed = !path.includes('pull-request');
      const token = isKeyed && cloud !== 'age' ? { 'id-token': 'write' } : {};
      for (const job of Object.values(jobs)) {
        expect(job.permissions).toEqual({ contents: 'read', ...token });
        expect(job.environment !== undefined).toBe(isKeyed);
      }
    }
  });

  test('only publishing gets values', () => {
    for (const [path, text] of yamlFiles(files)) {
      expect(text.includes('secrets.WEB_TOKEN'), path).toBe(path.includes('-publish.'));
    }
  });
});

describe.each(clouds)('Azure DevOps, %s', (cloud) => {
  const files = generate({ forge: 'azure-devops', cloud });
  const pipelines = yamlFiles(files).map(([path, text]) => [path, parse(text) as object] as const);
  const steps = pipelines.flatMap(([, pipeline]) =>
    objectsIn(pipeline).filter((each) => ['bash', 'checkout', 'task'].some((kind) => kind in each)),
  );

  test('each kind of job has a pipeline', () => {
    expect(Object.keys(files).toSorted()).toEqual([
      '.azure-pipelines/install.sh',
      '.azure-pipelines/new-age-key.yml',
      '.azure-pipelines/publish.yml',
      '.azure-pipelines/pull-request.yml',
      '.azure-pipelines/rekey-check.yml',
      '.azure-pipelines/rekey.yml',
      '.azure-pipelines/use-keys.sh',
    ]);
  });

  test('nothing is expanded in a script, and its output sets nothing', () => {
    const scripts = steps.flatMap(({ bash, inputs, target }) => {
      const script = (bash as string | undefined) ?? (inputs as Text | undefined)?.['inlineScript'];
      return script === undefined ? [] : [{ script, target }];
    });
    expect(scripts.length).toBeGreaterThan(8);
    for (const { script, target } of scripts) {
      expect(script.replaceAll('"$(git rev-parse', '')).not.toMatch(/\$[([{]/);
      expect(script).toMatch(/^set -e\n/);
      expect(target).toEqual({ commands: 'restricted', settableVariables: 'none' });
    }
  });

  test('what a person enters is chosen from a list, or not read', () => {
    for (const [, pipeline] of pipelines) {
      const text = JSON.stringify(pipeline);
      expect(text).not.toContain('parameters.reason');
      expect(
        text.replaceAll(/\$\{\{ if in\(parameters\.environment, [a-z', -]+\) \}\}/g, ''),
      ).not.toContain('${{');
    }
  });

  test('a checkout leaves no token behind', () => {
    const checkouts = steps.filter(({ checkout }) => checkout !== undefined);
    for (const step of checkouts) expect(step).toMatchObject({ persistCredentials: false });
  });

  test('a pull request has nothing worth stealing', () => {
    const text = files['.azure-pipelines/pull-request.yml'] ?? '';
    expect(text).not.toMatch(/env:|group:|AzureCLI|environment:|use-keys|AccessToken/);
  });

  test('only publishing gets values, and only a job with a key in a cloud a connection', () => {
    for (const [path, text] of yamlFiles(files)) {
      expect(text.includes('$(WEB_TOKEN)'), path).toBe(path.endsWith('/publish.yml'));
      const hasConnection = cloud !== 'age' && !path.includes('pull-request');
      expect(text.includes('AzureCLI@2'), path).toBe(hasConnection);
    }
  });
});

test('file variables are among the variables', () => {
  const options = { forge: 'github', cloud: 'age', fileVariables: ['OTHER'] } as const;
  expect(() => generate(options)).toThrow(/OTHER" is not among the variables/);
  expect(() => generate({ ...options, variables: ['OTHER'] })).not.toThrow();
  expect(() => generate({ ...options, variables: ['GITHUB_TOKEN'], fileVariables: [] })).toThrow(
    /GITHUB_TOKEN/,
  );
  expect(() => generate({ ...options, branch: "x' || true || '" })).toThrow(/branch/);
});

const actionlint = findProgram('actionlint');
const checkSchema = findProgram('../check-jsonschema/bin/check-jsonschema');
const noActionlint = actionlint === undefined ? ' (skipped: actionlint is not installed)' : '';
const noSchemas = checkSchema === undefined ? ' (skipped: check-jsonschema is not installed)' : '';

describe.skipIf(noActionlint !== '')(`actionlint${noActionlint}`, () => {
  test.each(clouds)('finds nothing in the workflows, %s', (cloud) => {
    const written = writeAll(generate({ forge: 'github', cloud }));
    const workflows = written.filter((file) => file.endsWith('.yml'));
    const args = ['-no-color', '-shellcheck=', '-pyflakes=', ...workflows];
    expect(execFileSync(actionlint ?? '', args, { cwd: folder, encoding: 'utf8' })).toBe('');
  });
});

describe.skipIf(noSchemas !== '')(`the published schemas${noSchemas}`, () => {
  const check = (args: readonly string[], files: readonly string[]): string =>
    execFileSync(checkSchema ?? '', [...args, ...files], { encoding: 'utf8', stdio: 'pipe' });

  test.each(clouds)('accept the workflows of GitHub, %s', (cloud) => {
    const written = writeAll(generate({ forge: 'github', cloud }));
    const workflows = written.filter((file) => file.endsWith('.yml'));
    expect(check(['--builtin-schema', 'vendor.github-workflows'], workflows)).toContain('ok');
  });

  test.each(clouds)('accept the pipelines of Azure DevOps, %s', { timeout: 60_000 }, (cloud) => {
    const files = yamlFiles(generate({ forge: 'azure-devops', cloud }));
    const written = writeAll(
      Object.fromEntries(files.map(([path, text]) => [`${path}.json`, asAzureReads(text)])),
    );
    // the schema has expressions that are not in Unicode mode
    const args = ['--regex-variant', 'nonunicode', '--builtin-schema', 'vendor.azure-pipelines'];
    const result = check([...args, '--data-transform', 'azure-pipelines'], written);
    expect(result).toContain('ok');
  });
});

/**
 * Azure Pipelines reads every scalar as a string; the schema knows booleans in inputs only. It does not
 * know `target` of tasks, which the reference has: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/steps-task
 */
function asAzureReads(text: string): string {
  return JSON.stringify(parse(text, { schema: 'failsafe' }), (key, value: unknown) => {
    if (key === 'addSpnToEnvironment') return value === 'true';
    if (typeof value !== 'object' || value === null || !('task' in value)) return value;
    return { ...value, target: undefined };
  });
}
