import { expect, test } from 'vitest';
import { findPackageManager, toCommand, writeCommands } from './package-manager.ts';

const find = (files: Readonly<Record<string, string>>) => findPackageManager((name) => files[name]);
const manifest = (json: object): string => JSON.stringify(json);

test.each([
  ['npm', { 'package.json': '{}' }],
  ['npm', { 'package.json': '{}', 'package-lock.json': '{}' }],
  ['npm', { 'package.json': 'not JSON' }],
  ['pnpm', { 'package.json': '{}', 'pnpm-lock.yaml': '' }],
  ['yarn', { 'package.json': '{}', 'yarn.lock': '__metadata:\n  version: 8\n' }],
  ['yarn-classic', { 'package.json': '{}', 'yarn.lock': '# yarn lockfile v1\n' }],
  ['bun', { 'package.json': '{}', 'bun.lock': '{}' }],
  ['bun', { 'package.json': '{}', 'bun.lockb': '' }],
])('%s is found by its files', (name, files) => {
  expect(find(files)).toEqual({ name, version: undefined });
});

test.each([
  ['pnpm@12.1.0', { name: 'pnpm', version: '12.1.0' }],
  ['yarn@4.9.1+sha512.0123', { name: 'yarn', version: '4.9.1' }],
  ['yarn@1.22.22', { name: 'yarn-classic', version: '1.22.22' }],
  ['bun@1.3.0-canary.1', { name: 'bun', version: '1.3.0-canary.1' }],
  ['npm@11.0.0; curl example.org', { name: 'npm', version: undefined }],
  ['deno@2.0.0', { name: 'npm', version: undefined }],
])('packageManager %s', (packageManager, manager) => {
  const files = { 'package.json': manifest({ packageManager }), 'package-lock.json': '{}' };
  expect(find(files)).toEqual(manager);
});

test('devEngines counts where packageManager is not set', () => {
  const devEngines = { packageManager: { name: 'pnpm', version: '12.1.0' } };
  const range = { packageManager: [{ name: 'yarn', version: '^4.0.0' }] };
  expect(find({ 'package.json': manifest({ devEngines }) })?.version).toBe('12.1.0');
  expect(find({ 'package.json': manifest({ devEngines: range }) })).toEqual({
    name: 'yarn',
    version: undefined,
  });
});

test('no command fetches a program', () => {
  const line = 'sops-runner verify deploy';
  const commands = (['npm', 'pnpm', 'yarn', 'yarn-classic', 'bun'] as const).map((name) =>
    toCommand(line, { name, version: undefined }),
  );
  expect(commands).toEqual([
    `npx --no-install ${line}`,
    `pnpm exec ${line}`,
    `yarn run ${line}`,
    `yarn run ${line}`,
    `bunx --no-install ${line}`,
  ]);
  expect(toCommand(line, find({}))).toBe(line);
});

test.each([
  ['Run nx run chart:env.', 'Run pnpm exec nx run chart:env.'],
  ['nx g @dhallmark/nx:init, or set x', 'pnpm exec nx g @dhallmark/nx:init, or set x'],
  [
    'Write it: nx run a:env, or dhallmark env.',
    'Write it: pnpm exec nx run a:env, or pnpm exec dhallmark env.',
  ],
  ['(without Nx: dhallmark rekey -e a)', '(without Nx: pnpm exec dhallmark rekey -e a)'],
  ['`sops-runner explain FILE` shows it', '`pnpm exec sops-runner explain FILE` shows it'],
  // what starts it is written already, or nothing is started
  ['npx --no-install dhallmark make', 'npx --no-install dhallmark make'],
  ['npx nx run chart:make', 'npx nx run chart:make'],
  [
    'yarn run nx g x, bunx --no-install dhall lint',
    'yarn run nx g x, bunx --no-install dhall lint',
  ],
  [
    'nx.json, dhallmark.json, the file dhallmark makes',
    'nx.json, dhallmark.json, the file dhallmark makes',
  ],
  ['sops-runner looks for it', 'sops-runner looks for it'],
])('%s', (text, written) => {
  expect(writeCommands(text, { name: 'pnpm', version: undefined })).toBe(written);
  expect(writeCommands(text, undefined)).toBe(text);
});
