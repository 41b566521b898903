import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readUmbrellas } from '../workspace/umbrellas.ts';
import { findDeployTarget } from './deploy-folders.ts';

let root: string;
const url = 'https://git.example/deploy.git';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'deploy-folders-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  for (const folder of ['charts', 'shop']) {
    write(`${folder}/chart.dhall`, '{=}');
    write(`${folder}/environments/prod.dhall`, 'x');
  }
});

function target(
  umbrella: string,
  repositories: readonly object[],
  env: Readonly<Record<string, string>> = {},
): string {
  const [first = {}, second = {}] = repositories;
  const umbrellas = [
    { deployRepository: first },
    { name: 'shop', chartsRoot: 'shop', deployRepository: second },
  ];
  write('dhallmark.json', JSON.stringify({ umbrellas }));
  const options = readUmbrellas(root).find(({ name }) => name === umbrella);
  if (options === undefined) throw new Error('no such umbrella');
  const found = findDeployTarget({ root, environment: 'prod', env, options });
  return `${found.url} ${found.branch} ${found.path}`;
}

const environments = { url, path: '{environment}' };

test('an umbrella has its own folder in the deploy repository', () => {
  expect(target('chart', [environments, { url }])).toBe(`${url} main prod`);
  expect(target('shop', [environments, { url }])).toBe(`${url} main shop/prod`);
  const env = { DHALLMARK_DEPLOY_URL: url };
  expect(target('shop', [{ path: '{environment}' }, {}], env)).toBe(`${url} main shop/prod`);
});

test.each<[what: string, repositories: readonly object[], env?: Readonly<Record<string, string>>]>([
  ['the root', [{ url }, { url }]],
  ['one path', [environments, environments]],
  ['one path, written differently', [environments, { url: url.slice(0, -4), path: './Prod/' }]],
  ['a path in that of the other', [environments, { url, path: '{environment}/shop' }]],
  ['the path of a variable', [environments, { url }], { DHALLMARK_DEPLOY_PATH: 'x' }],
])('two umbrellas that share %s are refused', (_what, repositories, env) => {
  for (const umbrella of ['chart', 'shop']) {
    expect(() => target(umbrella, repositories, env)).toThrowError(
      expect.objectContaining({ code: 'shared-deploy-folder' }),
    );
  }
});

test('a path may contain the name of the umbrella', () => {
  const env = { DHALLMARK_DEPLOY_PATH: 'apps/{name}/{environment}' };
  expect(target('chart', [{ url }, { url }], env)).toBe(`${url} main apps/chart/prod`);
  expect(target('shop', [{ url }, { url }], env)).toBe(`${url} main apps/shop/prod`);
  const option = { url, path: '{environment}/{name}' };
  expect(target('shop', [option, option])).toBe(`${url} main prod/shop`);
});

test.each(['{umbrella}', '{Name}', '{name', '{name}/../x'])('the path %s is refused', (path) => {
  const env = { DHALLMARK_DEPLOY_PATH: path };
  expect(() => target('shop', [{ url }, { url }], env)).toThrowError(
    expect.objectContaining({ code: 'deploy-path' }),
  );
});

test.each<[what: string, second: object]>([
  ['another repository', { url: 'https://git.example/shop.git', path: '' }],
  ['another branch', { url, branch: 'shop', path: '' }],
  ['another folder', { url, path: 'prod-shop' }],
  ['no repository', { path: 'prod' }],
])('%s is not shared', (_what, second) => {
  expect(target('chart', [environments, second])).toBe(`${url} main prod`);
});
