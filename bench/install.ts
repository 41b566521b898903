/** This project's programs as people install them: bundled now, with the package's start files. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout that the benchmarks belong to. */
export const THIS_CHECKOUT = join(import.meta.dirname, '..');

/**
 * Bundles a package of a checkout (its dependencies installed by `npm ci`) into a folder and
 * returns the path of each program by name.
 */
export function installPrograms(
  checkout: string,
  packageFolder: string,
  folder: string,
): Readonly<Record<string, string>> {
  const source = join(checkout, packageFolder);
  if (!existsSync(join(source, 'build.mjs'))) {
    throw new Error(`${source} has no build.mjs: give a checkout of this project`);
  }
  mkdirSync(folder, { recursive: true });
  const build = [join(source, 'build.mjs'), join(folder, 'bundle')];
  execFileSync(process.execPath, build, { stdio: 'inherit' });
  for (const part of ['bin', 'package.json']) {
    if (existsSync(join(source, part)))
      cpSync(join(source, part), join(folder, part), { recursive: true });
  }
  const { bin } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  return Object.fromEntries(Object.entries(bin).map(([name, path]) => [name, join(folder, path)]));
}
