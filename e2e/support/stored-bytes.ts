import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Something that was stored: a file, or every object of a Git repository, unpacked. */
export interface Stored {
  readonly path: string;
  /** Latin-1: one character per byte. */
  readonly bytes: string;
}

/**
 * Everything below a folder: regular files with their names, gzip also uncompressed, and the objects
 * and references of Git repositories. Links are not followed.
 */
export function* readStored(folder: string): Generator<Stored> {
  if (isRepository(folder)) yield readObjects(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* readStored(path);
    } else if (entry.isFile()) {
      yield { path, bytes: `${entry.name}\n${contentOf(path)}` };
    }
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, 'objects')) && existsSync(join(folder, 'HEAD'));
}

/** Commits with their messages, trees with their names, files; those that nothing refers to, too. */
function readObjects(gitFolder: string): Stored {
  const args = [
    '--git-dir',
    gitFolder,
    'cat-file',
    '--batch-all-objects',
    '--batch',
    '--unordered',
  ];
  const bytes = execFileSync('git', args, {
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { path: `${gitFolder} (objects)`, bytes: bytes.toString('latin1') };
}

function contentOf(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return `${bytes.toString('latin1')}${isGzip ? gunzipSync(bytes).toString('latin1') : ''}`;
}
