import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { findProgram, missingPrograms } from '../tools/reference/find-program.ts';
import { runNx } from './support/run-nx.ts';
import { commitAll, createWorkspace, renderNxJson, type Workspace } from './support/workspace.ts';

// The sample charts with live values, rendered by Helm with the values of another environment, are what Dhall
// evaluates to there.

const absent = missingPrograms('helm3');

let workspace: Workspace;

const services = (): readonly string[] =>
  readdirSync(workspace.path('charts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !['lib', 'templates', 'environments'].includes(name));

/** The rendered charts of an environment as one Helm chart, in a folder. */
async function render(environment: string, folder: string): Promise<string> {
  const args = ['run-many', '-t', 'render', '-c', environment, '--output-style=static'];
  const { text, code } = await runNx(workspace, args);
  expect(code, text).toBe(0);
  const staged = workspace.path('dist/charts', environment);
  const target = join(workspace.home, folder);
  cpSync(join(staged, '_umbrella/chart'), target, { recursive: true });
  for (const name of services()) {
    cpSync(join(staged, name, 'chart'), join(target, 'charts', name), { recursive: true });
  }
  return text;
}

function helm(folder: string, ...args: readonly string[]): string {
  const chart = join(workspace.home, folder);
  const all = ['template', 'tidegraph', chart, '--kube-version', '1.34.0', ...args];
  return execFileSync(findProgram('helm3') ?? 'helm', all, {
    encoding: 'utf8',
    env: { HOME: workspace.home, PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function objectsOf(output: string): readonly unknown[] {
  return parseAllDocuments(output)
    .map((document): unknown => document.toJS())
    .filter((object) => object !== null)
    .map((object) => JSON.stringify(object))
    .toSorted()
    .map((text): unknown => JSON.parse(text));
}

const read = (...path: readonly string[]): unknown =>
  parse(readFileSync(join(workspace.home, ...path), 'utf8'));

beforeAll(async () => {
  if (absent !== undefined) return;
  workspace = createWorkspace({ copy: ['charts', 'dhall'] });
  await render('local', 'fixed');
  await render('production', 'production');
  workspace.write({ 'nx.json': renderNxJson({ values: 'live' }) });
  commitAll(workspace.root);
});
afterAll(() => workspace?.remove());

describe.skipIf(absent !== undefined)('the sample charts with live values', () => {
  test('say how each uses its values', async () => {
    const text = await render('local', 'live');
    expect(text).toContain('charts/broker: ');
    expect(text).toContain('; values: 4 live');
    expect(text).not.toContain('is fixed in');
  });

  test('are the same with the values of their environment', () => {
    expect(objectsOf(helm('live'))).toEqual(objectsOf(helm('fixed')));
  });

  test('with the values of another environment are what Dhall makes there', () => {
    // the only service with a values.dhall
    const compactor = read('production', 'charts/compactor/values.yaml');
    const values = { ...(read('production', 'values.yaml') as object), compactor };
    const file = join(workspace.home, 'production.yaml');
    writeFileSync(file, stringify(values));
    expect(objectsOf(helm('live', '-f', file))).toEqual(objectsOf(helm('production')));
  });

  test('follow single values, and refuse to change what nothing reads', () => {
    expect(helm('live', '--set', 'broker.replicas=7')).toContain('replicas: 7');
    expect(() => helm('live', '--set', 'broker.replicas=abc')).toThrow('want integer');
    expect(() => helm('live', '--set', 'console.title=Other')).toThrow('/title');
    rmSync(join(workspace.home, 'live/charts/broker/charts'), { recursive: true, force: true });
    expect(helm('live/charts/broker', '--set', 'replicas=9')).toContain('replicas: 9');
  });

  test('are checked by lint at the line in Dhall', async () => {
    const container = readFileSync(workspace.path('charts/lib/container.dhall'), 'utf8');
    workspace.write({
      'charts/lib/container.dhall': container.replace(':${names.appVersion}"', '"'),
    });
    const { text } = await runNx(workspace, ['run', 'chart:lint']);
    expect(text).toContain('warning[image-tag] in broker');
    expect(text).toContain('--> charts/lib/container.dhall:13:22');
  });
});
