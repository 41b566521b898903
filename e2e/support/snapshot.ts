import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, relative and sorted; empty where the folder is absent. */
export function filesBelow(folder: string, prefix = ''): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(join(folder, entry.name), path) : [path];
    })
    .toSorted();
}

/** Bytes and time of every file: equal snapshots mean that nothing was written. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => {
      const file = join(folder, path);
      return [path, `${statSync(file).mtimeMs} ${readFileSync(file, 'base64')}`];
    }),
  );
}
