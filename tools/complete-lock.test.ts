import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tool = join(root, 'tools/complete-lock.mjs');

function check(folder: string): { readonly code: number | null; readonly text: string } {
  const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, text: stderr };
}

test('every entry of the lock file has a hash, and comes from the public registry', () => {
  expect(check(root)).toEqual({ code: 0, text: '' });
});

const integrity = `sha512-${'A'.repeat(86)}==`;

test.each<[string, Record<string, object>, string]>([
  [
    'without a hash',
    { 'node_modules/a': { version: '1.0.0' } },
    'node_modules/a has no sha512 hash',
  ],
  [
    'with a weak hash',
    { 'node_modules/a': { version: '1.0.0', integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } },
    'node_modules/a has no sha512 hash',
  ],
  [
    'from elsewhere',
    { 'node_modules/a': { integrity, resolved: 'https://registry.npmjs.org.example/a.tgz' } },
    'node_modules/a is not from the public registry',
  ],
  [
    'inside another package',
    { 'node_modules/a/node_modules/b': { version: '1.0.0' } },
    'node_modules/a/node_modules/b has no sha512 hash',
  ],
  [
    'of another platform that is left out',
    { 'node_modules/a': { integrity, optionalDependencies: { 'a-win32-x64': '1.0.0' } } },
    'a-win32-x64 has no entry',
  ],
])('an entry %s is refused', (_what, packages, problem) => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const { code, text } = check(folder);
    expect(text).toContain(problem);
    expect(code).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('packages of the workspace need none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  try {
    const packages = { '': {}, 'packages/a': {}, 'node_modules/a': { link: true } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    expect(check(folder)).toEqual({ code: 0, text: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
