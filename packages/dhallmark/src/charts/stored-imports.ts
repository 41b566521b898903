import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWholeFile } from '@dhallmark/replace-file';
import type { FileImports, KnownImports } from './imports.ts';

// Parsing every file of many charts is most of what inferring them costs. The file is beside installed
// code: anyone who can write there needs no wrong list of imports to change what a render does.
const FILE = 'node_modules/.cache/dhallmark/imports.json';

/** What files import, as the last run here found it. */
export interface StoredImports {
  readonly known: KnownImports;
  /** Writes what was added. Where it cannot be written, the next run parses again. */
  readonly store: () => void;
}

interface StoredFile {
  readonly version: string;
  readonly imports: readonly (readonly [string, FileImports])[];
}

/**
 * Reads what files import.
 *
 * @param version of what parses: what another version found is not used
 * @example
 * const { known, store } = openStoredImports(process.cwd(), '1.0.0');
 */
export function openStoredImports(workspaceRoot: string, version: string): StoredImports {
  const path = join(workspaceRoot, FILE);
  const stored = readStored(path);
  const known: KnownImports = new Map(stored?.version === version ? stored.imports : []);
  const before = known.size;
  return {
    known,
    store: () => {
      if (known.size === before) return;
      const content: StoredFile = { version, imports: [...known].slice(-MOST) };
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeWholeFile(path, JSON.stringify(content));
      } catch {
        // a folder that cannot be written
      }
    },
  };
}

/** Entries of files as they were are dropped some day. */
const MOST = 20_000;

function readStored(path: string): StoredFile | undefined {
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Partial<StoredFile> | null;
    return Array.isArray(stored?.imports) ? (stored as StoredFile) : undefined;
  } catch {
    return undefined;
  }
}
