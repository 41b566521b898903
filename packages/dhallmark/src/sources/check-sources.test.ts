import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultOptions } from '../workspace/options.ts';
import { checkSources } from './check-sources.ts';

// The author of a merge request adds one file. The check has to find it before any program that has
// values of Secrets is started in the workspace.

let root: string;
const env = { PATH: process.env['PATH'] ?? '', HOME: '/absent' };
const git = (...args: readonly string[]): unknown =>
  execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });

function place(path: string, content: string): void {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), content);
}

function check(): readonly string[] {
  const { failures } = checkSources({ root, env, options: defaultOptions });
  return failures.map(({ error }) => error.message);
}

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'check-sources-')));
  git('init', '--quiet');
  place('.gitignore', '/deploy/\n/dist/\n*.swp\n');
  place('charts/chart.dhall', '{=}');
  place('charts/web/chart.dhall', '{=}');
  place('charts/web/files/a.txt', 'text');
  place('charts/web/templates/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n');
  git('add', '--all');
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('honest sources are accepted, and what editors leave behind', () => {
  place('charts/web/chart.dhall.swp', 'x');
  expect(check()).toEqual([]);
});

const pem = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n';
const secret = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: b\n';

test.each<[what: string, path: string, content: string, message: string]>([
  ['a key by its name', 'charts/web/files/tls.key', 'x', 'is a key file'],
  ['a key by its content', 'charts/web/files/ca.crt', pem, 'is a key file'],
  ['a huge file', 'charts/web/files/big', 'x'.repeat(6 * 2 ** 20), 'is larger than'],
  ['an env file', 'charts/web/.env.local', 'A=b', 'is an env file'],
  ['an env file of the workspace', '.env', 'NODE_OPTIONS=--import=x', '.env'],
  ['a project', 'charts/web/project.json', '{}', 'makes Nx infer'],
  ['a configuration that plug-ins run', 'charts/web/vite.config.ts', '', 'is run by plugins'],
  ['a render', 'dist/charts/prod/web/a.yaml', '', 'is a result of a run'],
  ["Nx's cache", '.nx/cache/1/a', '', 'is a result of a run'],
  ['a Secret', 'charts/web/templates/s.yaml', secret, 'Secret'],
  ['a pattern that hides changes', 'charts/.nxignore', 'web/chart.dhall\n', 'is ignored by'],
])('%s that Git tracks is found', (_what, path, content, message) => {
  place(path, content);
  git('add', '--force', '--', path);
  expect(check()).toContainEqual(expect.stringContaining(message));
});

test('a file that Git does not track is found', () => {
  place('charts/web/files/new.txt', 'x');
  expect(check()).toEqual(['charts/web/files/new.txt is not tracked by Git']);
});

test('a file that Git does not track and no chart copies is found', () => {
  place('charts/chart.dhall', '{ name = ./lib/name.dhall }');
  place('charts/lib/name.dhall', '"shop"');
  git('add', '--all');
  place('charts/lib/new.dhall', '1');
  expect(check()).toEqual(['charts/lib/new.dhall is not tracked by Git']);
});

test('a copied file that Git ignores is found', () => {
  place('charts/web/files/a.swp', 'x');
  expect(check()).toEqual(['charts/web/files/a.swp is not tracked by Git']);
});

test('a link is found', () => {
  fs.symlinkSync('/proc/self/environ', join(root, 'charts/web/files/environ'));
  git('add', '--all');
  expect(check()).toContainEqual('charts/web/files/environ is a symbolic link');
});
