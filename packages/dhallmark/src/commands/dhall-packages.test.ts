import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '@dhallmark/dhall/node';
import { alphaNormalForm, encode, evaluateInput, load } from '@dhallmark/dhall';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { libraryFolder, readLibrary } from '../library/installed-library.ts';
import { runDhallPackages, type DhallPackagesFlags } from './dhall-packages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-packages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(
  names: readonly string[],
  flags: DhallPackagesFlags = {},
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const lines: string[] = [];
  const print = (text: string): void => void lines.push(text);
  const output = { print, say: print, color: false, errorColor: false, root };
  expect(await runDhallPackages(names, flags, output, env)).toBe(true);
  return lines.join('\n');
}

it('imports all packages where none is imported, and what they import is installed', async () => {
  expect(await run([], { dryRun: true })).toContain('dhall/crds/istio.dhall: added (Istio)');
  expect(existsSync(join(root, 'dhall'))).toBe(false);
  await run([]);
  const io = nodeIo({ cwd: root, env: {}, packageFolders: [libraryFolder()] });
  const names = new Set(readLibrary().map(({ name }) => name));
  expect(names.size).toBe(11);
  for (const name of names) {
    const file = join(root, 'dhall', `${name}.dhall`);
    expect(await load({ text: `let found = ${file} in True` }, { io }), name).toBe(true);
  }
});

it('updates the imports that exist, and prints JSON', async () => {
  await run(['Helm', 'Json']);
  const before = readFileSync(join(root, 'dhall/Helm.dhall'), 'utf8');
  const old = `sha256:${'0'.repeat(64)}`;
  writeFileSync(join(root, 'dhall/Helm.dhall'), `missing ${old}\n`);
  const report = JSON.parse(await run([], { json: true })) as object;
  expect(report).toMatchObject({
    success: true,
    packages: [
      { file: 'dhall/Helm.dhall', package: 'Helm', status: 'unknown', from: old },
      { file: 'dhall/Json.dhall', status: 'current' },
    ],
  });
  expect(readFileSync(join(root, 'dhall/Helm.dhall'), 'utf8')).toBe(before);
});

it('shows what an update changes, if the cache has what was imported', async () => {
  const cache = join(root, 'cache');
  const io = nodeIo({ env: { XDG_CACHE_HOME: cache } });
  const text =
    '{ required = \\(name : Text) -> name, Chart = { Type = { name : Text }, default = {=} } }';
  const bytes = encode(alphaNormalForm(await evaluateInput({ text }, { io })));
  const hash = createHash('sha256').update(bytes).digest('hex');
  io.cacheWrite?.(hash, bytes);
  mkdirSync(join(root, 'dhall'));
  writeFileSync(join(root, 'dhall/Helm.dhall'), `missing sha256:${hash}\n`);
  const flags = { dryRun: true };
  const shown = await run([], flags, { XDG_CACHE_HOME: cache });
  expect(shown).toMatch(
    /^dhall\/Helm\.dhall: updated to [^\n]*\n {2}Chart\n {4}\+ annotations : [^]*\n {2}\+ Dependency\n/,
  );
  expect(await run([], flags)).toContain('what changes is not known');
});
