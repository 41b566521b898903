import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = {
  name: 'example',
  version: '1.0.0',
  files: ['dist'],
  bin: { example: './bin/example.cjs' },
  exports: { './package.json': './package.json', '.': './src/index.ts' },
  scripts: { prepack: `node ${join(import.meta.dirname, 'publish-manifest.mjs')} dist` },
};

it('a package that is not built cannot be packed', () => {
  const text = JSON.stringify(manifest);
  writeFileSync(join(folder, 'package.json'), text);
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/example.cjs'), '');
  const ran = spawnSync('npm', ['pack'], { cwd: folder, encoding: 'utf8' });
  expect(ran.status).not.toBe(0);
  expect(ran.stderr).toContain(
    'example is not built: ./dist/index.d.ts, ./dist/index.js is missing. Run npx tsc -b.',
  );
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(text);
  expect(readdirSync(folder).toSorted()).toEqual(['bin', 'package.json']);
});
