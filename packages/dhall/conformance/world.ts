import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FetchRequest, FetchResponse, ImportIo } from '../src/index.ts';

export interface World {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly fetch: (request: FetchRequest) => Promise<FetchResponse>;
}

/**
 * What the tests see: the tests' folder is `./dhall-lang/tests` with the Prelude next to it,
 * the home folder is `import/home`, and the cache is read from `import/cache` but never written.
 */
export function testIo({ root, env, fetch }: World): ImportIo {
  return {
    readFile: (path) => readIfThere(place(root, path)),
    env: (name) => env[name],
    fetch,
    cacheRead: (hash) => readIfThere(join(root, 'import/cache/dhall', `1220${hash}`)),
  };
}

function place(root: string, path: string): string {
  if (path.startsWith('~/')) return join(root, 'import/home', path.slice(2));
  if (path.startsWith('./dhall-lang/tests/')) return join(root, path.slice(19));
  if (path.startsWith('./dhall-lang/')) return join(root, '..', path.slice(13));
  return resolve(path);
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
