import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Env } from '../workspace/env.ts';

/** The names under which helm is installed. */
export const HELM: readonly string[] = ['helm', 'helm3', 'helm4'];

/** The first of `names` that is on the PATH or in $REFERENCE_BIN; undefined where none is. */
export function findProgram(names: readonly string[], env: Env): string | undefined {
  const onWindows = process.platform === 'win32';
  const path = onWindows ? findVariable('path', env) : env['PATH'];
  const folders = [...(path ?? '').split(delimiter), env['REFERENCE_BIN'] ?? ''].filter(
    (folder) => folder !== '',
  );
  const extensions = onWindows ? ['.exe', '.cmd'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => extensions.map((extension) => join(folder, name + extension))),
  );
  return candidates.find(isExecutable);
}

/** Windows calls it Path, and a copy of the environment distinguishes cases. */
function findVariable(lowercase: string, env: Env): string | undefined {
  return Object.entries(env).find(([name]) => name.toLowerCase() === lowercase)?.[1];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
