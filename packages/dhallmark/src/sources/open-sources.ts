import { createSources, type Sources } from '@dhallmark/chart-gen/sources';
import { fault } from '../fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import type { Env } from '../workspace/env.ts';
import { listTrackedFiles } from './tracked-files.ts';

/** Where sources are read, and for what. */
export interface SourcePlace {
  /** The workspace. */
  readonly root: string;
  readonly env: Env;
  readonly environment: string;
  readonly options: { readonly maxSourceSize: number };
  /** The real path of `root`, for a process that may not find it out. */
  readonly realRoot?: string | undefined;
  /** Asks Git which files it tracks. Default: `listTrackedFiles`. */
  readonly listTracked?: (() => ReadonlySet<string> | undefined) | undefined;
}

/**
 * The sources of a workspace. Git is asked once, for the first file that it has to track. Without a
 * repository, `local` reads every regular file, and no other environment reads any.
 *
 * @param known files that Git was seen to track: they are not asked about again
 */
export function openSources(place: SourcePlace, known = new Set<string>()): Sources {
  const { root, env, environment, options, realRoot } = place;
  const { listTracked = () => listTrackedFiles(root, env) } = place;
  const isLocal = environment === 'local';
  let listed: { readonly files: ReadonlySet<string> | undefined } | undefined;
  return createSources({
    read: (path, mayBeLinked) =>
      readRegularFile(root, path, { maxSize: options.maxSourceSize, mayBeLinked, realRoot }),
    isTracked: (path) => {
      if (known.has(path)) return true;
      listed ??= { files: listTracked() };
      if (listed.files === undefined && !isLocal) throw noRepository();
      const isTracked = listed.files === undefined || hasFile(listed.files, path);
      if (isTracked) known.add(path);
      return isTracked;
    },
    allowsUntrackedCode: isLocal,
  });
}

/** macOS decomposes the characters of names; Git composes them again. */
export function hasFile(files: ReadonlySet<string>, path: string): boolean {
  return files.has(path) || (process.platform === 'darwin' && files.has(path.normalize('NFC')));
}

export function noRepository(): Error {
  return fault({
    code: 'no-repository',
    message: 'the workspace is not in a Git repository, so none of its files is tracked',
    hint: 'Run git init and git add. Only the environment local works without a repository.',
  });
}
