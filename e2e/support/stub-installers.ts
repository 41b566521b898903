import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../tools/reference/find-program.ts';
import type { Workspace } from './workspace.ts';

/** The helm that a job would build; undefined where it is not installed. */
export function findHelm(): string | undefined {
  return findProgram('helm3') ?? findProgram('helm');
}

/**
 * A folder for the PATH of a job with `npm` and `go` that install nothing: the workspace's packages are
 * links to the installed ones, and building helm takes minutes. `npm` accepts what a generated job
 * calls it with, and writes its environment to `npm.log` in the home folder.
 */
export function stubInstallers({ home, path }: Workspace): string {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  const npm = `test "$*" = 'ci --ignore-scripts' && test -d ${path('node_modules')} && env > ${join(home, 'npm.log')}`;
  const helm = findHelm();
  const installed = helm === undefined ? `printf '#!/bin/sh\\nexit 1\\n' >` : `cp ${helm}`;
  const go = `test "$1" = install && mkdir -p "$GOBIN" && ${installed} "$GOBIN/helm" && chmod +x "$GOBIN/helm"`;
  for (const [name, script] of Object.entries({ npm, go })) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}
