/** sops-runner as people install it: its bundle, built now, with the start file of the package. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../../packages/sops-runner');

/** Builds the bundle, lays the package's parts into the folder and gives the program's path. */
export function installRunner(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const build = [join(PACKAGE, 'build.mjs'), join(folder, 'bundle')];
  execFileSync(process.execPath, build, { stdio: 'inherit' });
  for (const part of ['bin', 'package.json']) {
    cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
  }
  return join(folder, 'bin/sops-runner.cjs');
}
