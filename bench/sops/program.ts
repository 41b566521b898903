/** sops-runner as people install it: its bundle, built now, with the start file of the package. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../../packages/sops-runner');

/** Builds the bundle, lays the package's parts into the folder and gives the program's path. */
export function installRunner(folder: string): string {
  execFileSync(process.execPath, [join(PACKAGE, 'build.mjs')], { stdio: 'inherit' });
  mkdirSync(folder, { recursive: true });
  for (const part of ['bin', 'bundle', 'package.json']) {
    cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
  }
  return join(folder, 'bin/sops-runner.mjs');
}
