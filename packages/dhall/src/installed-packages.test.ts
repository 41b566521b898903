import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isFault } from '@dhallmark/fault';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encode } from './binary/encode.ts';
import { findInstalledPackages } from './installed-packages.ts';
import { nodeIo } from './node.ts';
import { load } from './load.ts';
import { parseExpr } from './parse/parse.ts';
import { hexDigest } from './semantic-hash/semantic-hash.ts';

let folder: string;
const bytes = encode(parseExpr('{ port = 80 }'));
const hash = hexDigest(bytes);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-installed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function place(name: string, content: Uint8Array): string {
  write(`${name}/1220${hash}.br`, content);
  return join(folder, name);
}

/** The value of the import, or the code of what it throws. */
async function importIt(io: ReturnType<typeof nodeIo>, options: object = {}): Promise<unknown> {
  try {
    return await load({ text: `(missing sha256:${hash}).port` }, { io, ...options });
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

it('is found by its hash, and copied into the cache for other programs', async () => {
  const env = { XDG_CACHE_HOME: join(folder, 'cache') };
  const io = nodeIo({ env, packageFolders: [place('good', brotliCompressSync(bytes))] });
  expect(await importIt(io)).toBe(80);
  expect(new Uint8Array(readFileSync(join(folder, 'cache/dhall', `1220${hash}`)))).toEqual(bytes);
  expect(await importIt(nodeIo({ env }))).toBe(80);
});

it('needs no cache, and no folder of one', async () => {
  const packageFolders = [join(folder, 'absent'), place('good', brotliCompressSync(bytes))];
  expect(await importIt(nodeIo({ env: {}, cacheFolder: false, packageFolders }))).toBe(80);
  const env = { XDG_CACHE_HOME: join(folder, 'unused') };
  expect(await importIt(nodeIo({ env, packageFolders }), { semanticCache: false })).toBe(80);
  expect(await importIt(nodeIo({ env }))).toBe('import-missing');
});

it('replaces a damaged cache entry', async () => {
  const env = { XDG_CACHE_HOME: join(folder, 'damaged') };
  write(`damaged/dhall/1220${hash}`, 'damaged');
  const packageFolders = [place('good', brotliCompressSync(bytes))];
  expect(await importIt(nodeIo({ env, packageFolders }))).toBe(80);
  expect(await importIt(nodeIo({ env }))).toBe(80);
});

it.each([
  ['another package', brotliCompressSync(encode(parseExpr('{ port = 81 }'))), 'import-hash'],
  ['what is not compressed', bytes, 'import-missing'],
  [
    'what is larger than any import may be',
    brotliCompressSync(Buffer.alloc(2 ** 27 + 1)),
    'import-missing',
  ],
])('is not %s', async (_title, content, code) => {
  const env = { XDG_CACHE_HOME: join(folder, 'wrong') };
  const io = nodeIo({ env, packageFolders: [place('wrong', content)] });
  expect(await importIt(io)).toBe(code);
  expect(await importIt(nodeIo({ env }))).toBe('import-missing');
});

it('is looked for once, and only if the cache does not have it', async () => {
  let asked = 0;
  const packageFolders = () => {
    asked += 1;
    return [place('good', brotliCompressSync(bytes))];
  };
  const io = nodeIo({ env: { XDG_CACHE_HOME: join(folder, 'lazy') }, packageFolders });
  expect(await importIt(io)).toBe(80);
  expect(await importIt(io)).toBe(80);
  expect(asked).toBe(1);
});

it('is found where npm and pnpm install dhallmark, beside or below the plugin', () => {
  const manifest = (name: string): string => JSON.stringify({ name, version: '0.1.0' });
  write('flat/node_modules/dhallmark/package.json', manifest('dhallmark'));
  write('flat/charts/web/x.dhall', '1');
  expect(findInstalledPackages(join(folder, 'flat/charts/web'))).toEqual([
    join(folder, 'flat/node_modules/dhallmark/dhall'),
  ]);
  // as pnpm links them, only the plugin is at the top
  write('strict/node_modules/@dhallmark/nx/package.json', manifest('@dhallmark/nx'));
  const below = 'strict/node_modules/@dhallmark/nx/node_modules/dhallmark';
  write(`${below}/package.json`, manifest('dhallmark'));
  expect(findInstalledPackages(join(folder, 'strict'))).toEqual([join(folder, below, 'dhall')]);
  mkdirSync(join(folder, 'none'));
  expect(findInstalledPackages(join(folder, 'none'))).toEqual([]);
});
