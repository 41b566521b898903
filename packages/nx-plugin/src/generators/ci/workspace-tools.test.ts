import { expect, test } from 'vitest';
import { findNode, installCommands, runInJob } from './workspace-tools.ts';

const find = (files: Readonly<Record<string, string>>) => findNode((name) => files[name]);
const engines = (node: string) => ({ 'package.json': JSON.stringify({ engines: { node } }) });

test.each([
  [{}, '24'],
  [{ '.nvmrc': 'v24.11.1\n' }, '24.11.1'],
  [{ '.nvmrc': '# ours\n24\n' }, '24'],
  [{ '.nvmrc': 'lts/jod' }, '22'],
  [{ '.nvmrc': 'lts/*' }, '24'],
  [{ '.nvmrc': 'node; curl example.org' }, '24'],
  [{ '.node-version': '26.1.0', ...engines('24') }, '26.1.0'],
  [{ 'package.json': '{"volta": {"node": "24.2.0"}}' }, '24.2.0'],
  [{ 'package.json': 'not JSON' }, '24'],
  [engines('24.x'), '24'],
  [engines('^22.19.0'), '22'],
  [engines('>=22'), '24'],
  [engines('>=26.2'), '26'],
  [engines('>=18 <23'), '22'],
  [engines('^20.0.0 || ^26.0.0'), '26'],
  [engines('*'), '24'],
])('%j is Node %s', (files, node) => {
  expect(find(files)).toEqual({ node });
});

test.each(['20', '22.18.0', 'v18.20.1', '^20.11.0'])('%s is too old', (version) => {
  expect(find({ '.nvmrc': version })).toEqual({
    node: '24',
    outdated: version.replace(/^[v^]/, '').replace('20.11.0', '20'),
  });
});

test.each([
  ['npm', undefined, ['npm ci --ignore-scripts']],
  [
    'pnpm',
    '12.21.0',
    [
      'npm install --global --ignore-scripts pnpm@12.21.0',
      'pnpm install --frozen-lockfile --ignore-scripts',
    ],
  ],
  [
    'yarn',
    '4.18.1',
    [
      'npm install --global --ignore-scripts --force @yarnpkg/cli-dist@4.18.1',
      'YARN_ENABLE_SCRIPTS=false yarn install --immutable',
    ],
  ],
  [
    'yarn-classic',
    '1.22.22',
    [
      'npm install --global --ignore-scripts --force yarn@1.22.22',
      'yarn install --frozen-lockfile --ignore-scripts',
    ],
  ],
  [
    'bun',
    undefined,
    [
      'npm install --global --allow-scripts=bun bun',
      'bun install --frozen-lockfile --ignore-scripts',
    ],
  ],
] as const)('%s installs what its lock file says, without scripts', (name, version, wanted) => {
  const commands = installCommands({ name, version });
  expect(commands.map((command) => command.split(' \\\n  ').at(-1))).toEqual(wanted);
  for (const command of commands) expect(command).toMatch(/^env -i PATH="\$PATH" HOME="\$HOME" /);
});

test('a job runs programs through the package manager', () => {
  const tools = { node: '24', manager: { name: 'pnpm', version: undefined } } as const;
  expect(runInJob('nx run chart:make', tools)).toBe('pnpm exec nx run chart:make');
});
