import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Env } from '../workspace/env.ts';

/** The names under which helm is installed. */
export const HELM: readonly string[] = ['helm', 'helm3', 'helm4'];

/** The first of `names` that is on the PATH or in $REFERENCE_BIN; undefined where none is. */
export function findProgram(names: readonly string[], env: Env): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(delimiter), env['REFERENCE_BIN'] ?? ''].filter(
    (folder) => folder !== '',
  );
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => extensions.map((extension) => join(folder, name + extension))),
  );
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
