import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';

/** Where a real program stands: on the PATH, in $REFERENCE_BIN or in its default folder. */
export function findProgram(name: string): string | undefined {
  const installed = process.env['REFERENCE_BIN'] ?? join(homedir(), '.cache', 'reference', 'bin');
  const folders = [installed, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** The reason for which tests are skipped by name, or undefined where all programs are found. */
export function missingPrograms(...names: readonly string[]): string | undefined {
  const missing = names.filter((name) => findProgram(name) === undefined);
  return missing.length === 0 ? undefined : `${missing.join(', ')} not found`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
