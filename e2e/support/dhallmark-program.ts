import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const source = join(repository, 'packages/dhallmark');

/** The program as people install it: a package in node_modules, bundled. */
export interface InstalledProgram {
  /** The file that starts it. */
  readonly file: string;
  readonly remove: () => void;
}

/** Bundles `dhallmark` into a temporary folder outside of any workspace. */
export function installProgram(): InstalledProgram {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-program-')));
  const modules = join(base, 'node_modules');
  const folder = join(modules, 'dhallmark');
  mkdirSync(join(folder, 'bin'), { recursive: true });
  copyFileSync(join(source, 'package.json'), join(folder, 'package.json'));
  copyFileSync(join(source, 'bin/dhallmark.cjs'), join(folder, 'bin/dhallmark.cjs'));
  cpSync(join(source, 'dhall'), join(folder, 'dhall'), { recursive: true });
  execFileSync(process.execPath, ['build.mjs', join(folder, 'bundle')], {
    cwd: source,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name === 'dhallmark' || name.startsWith('.')) continue;
    symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  }
  return {
    file: join(folder, 'bin/dhallmark.cjs'),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
