import { dirname, join } from 'node:path';
import { makeFolder } from '@dhallmark/replace-file';
import { cacheFolder } from '@dhallmark/dhall/node';
import { childEnvironment } from '../programs/child-environment.ts';
import type { Env } from '../workspace/env.ts';

/** The caches of processes that evaluate; undefined where a folder cannot be created. */
export interface CacheFolders {
  /** Dhall's semantic cache: each entry is verified by its hash when it is used. */
  readonly semantic: string | undefined;
  /** Compiled code: not the folder of programs that know values, which run what is in theirs. */
  readonly compiled: string | undefined;
}

/** Node grants what is in a folder only where the folder exists. */
export function createCacheFolders(env: Env): CacheFolders {
  const semantic = cacheFolder(cachePlace(env));
  if (semantic === false) return { semantic: undefined, compiled: undefined };
  const compiled = join(dirname(semantic), 'dhallmark', 'compiled-for-renders');
  return { semantic: createFolder(semantic), compiled: createFolder(compiled) };
}

/** The variables that say where caches are. */
export function cachePlace(env: Env): Readonly<Record<string, string>> {
  const { HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  return childEnvironment({ HOME, USERPROFILE, XDG_CACHE_HOME, LOCALAPPDATA });
}

/** An evaluation works without a cache. */
function createFolder(folder: string): string | undefined {
  try {
    makeFolder(folder, 0o700);
    return folder;
  } catch {
    return undefined;
  }
}
