import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findProgram, missingPrograms } from './find-program.ts';

const linked = join(import.meta.dirname, '../../node_modules/.bin');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-program-'));
  for (const name of ['reference', 'path']) mkdirSync(join(folder, name));
  vi.stubEnv('REFERENCE_BIN', join(folder, 'reference'));
  vi.stubEnv('PATH', [linked, join(folder, 'path')].join(delimiter));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function writeProgram(path: string): string {
  const file = join(folder, path);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

it('prefers the folder of reference programs to the PATH', () => {
  const onPath = writeProgram('path/peer');
  expect(findProgram('peer')).toBe(onPath);
  const installed = writeProgram('reference/peer');
  expect(findProgram('peer')).toBe(installed);
});

it.each(['dhall', 'dhall-to-json', 'dhall-to-yaml', 'sops-runner'])(
  'never returns our own %s, which npm puts on the PATH',
  (name) => {
    expect(findProgram(name)).toBeUndefined();
    symlinkSync(join(linked, name), join(folder, 'reference', name));
    expect(findProgram(name)).toBeUndefined();
    const real = writeProgram(`path/${name}`);
    expect(findProgram(name)).toBe(real);
  },
);

it('ignores what cannot be executed, and names what is missing', () => {
  writeProgram('path/peer');
  writeFileSync(join(folder, 'path/data'), '');
  expect(findProgram('data')).toBeUndefined();
  expect(missingPrograms('peer')).toBeUndefined();
  expect(missingPrograms('peer', 'data', 'none')).toBe('data, none not found');
});
