import { readRegularFile } from '../files/read-regular-file.ts';
import type { Staged } from './staging.ts';
import { ENV_FILE } from '../workspace/paths.ts';

/** Larger files are not source code. */
const LARGEST = 2 ** 20;

/** A workspace whose sources are public. */
export interface PublicPlace {
  readonly root: string;
  readonly environment: string;
  /** The charts whose renders are public. */
  readonly charts: readonly string[];
  /** The files that Git tracks; undefined outside of a repository. */
  readonly listTracked: () => ReadonlySet<string> | undefined;
}

/**
 * What is public about a workspace, for a search for values: what its charts render to, which no
 * variable of a Secret can influence, then the names and contents of all files that Git tracks. Each is read when
 * the search asks for it.
 */
export function* readPublicStrings(
  place: PublicPlace,
  staged: (chart: string) => Staged,
): Generator<string> {
  for (const name of place.charts) {
    const { files, specs } = staged(name);
    yield `${name} ${JSON.stringify(specs)}`;
    for (const [path, bytes] of files) yield `${path}\n${Buffer.from(bytes).toString('utf8')}`;
  }
  yield* readTrackedStrings(place);
}

/** The same without renders: the environment, and what Git tracks; only the first outside of a repository. */
export function* readTrackedStrings({
  root,
  environment,
  listTracked,
}: Omit<PublicPlace, 'charts'>): Generator<string> {
  yield environment;
  for (const path of listTracked() ?? []) {
    // it holds values, should anyone have added it
    if (path === ENV_FILE) continue;
    const read = readRegularFile(root, path, { maxSize: LARGEST });
    yield read.kind === 'file' ? `${path}\n${Buffer.from(read.bytes).toString('utf8')}` : path;
  }
}
