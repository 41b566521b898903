/** Finds the real programs that tests and benchmarks compare with. */

import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/**
 * The path of a real program: in $REFERENCE_BIN (by default `~/.cache/reference/bin`, where
 * `npm run references` puts it) or on the PATH; undefined where it is absent. One of this project's
 * own programs is never returned: `npm test` puts those on the PATH under the same names, and a
 * comparison with ourselves proves nothing.
 */
export function findProgram(name: string): string | undefined {
  const folders = [
    process.env['REFERENCE_BIN'] ?? join(homedir(), '.cache', 'reference', 'bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => isExecutable(path) && !isOwnProgram(path));
}

/** The reason for which tests are skipped by name, or undefined where all programs are found. */
export function missingPrograms(...names: readonly string[]): string | undefined {
  const missing = names.filter((name) => findProgram(name) === undefined);
  return missing.length === 0 ? undefined : `${missing.join(', ')} not found`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the program belongs to a package of this project, linked or installed. */
function isOwnProgram(path: string): boolean {
  const name = packageOf(realpathSync(path));
  return name !== undefined && /^(?:@dhallmark\/.+|dhallmark|dhall-to-json)$/u.test(name);
}

/** The name of the npm package that a file is in; undefined where it is in none. */
function packageOf(file: string): string | undefined {
  const folder = dirname(file);
  if (folder === file) return undefined;
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return packageOf(folder);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly name?: string }).name;
}
