import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A real program to compare with, on the PATH or where `npm run references` puts it. */
export function findReference(name: string): string | undefined {
  const folders = [
    process.env['REFERENCE_BIN'] ?? join(homedir(), '.cache', 'reference', 'bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The folder of real inputs beside the repository; undefined where it is absent. */
export function findShared(name: string): string | undefined {
  const path = resolve(fileURLToPath(import.meta.url), '../../../../../../shared', name);
  return existsSync(path) ? path : undefined;
}
