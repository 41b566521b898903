import { readRegularFile } from '../files/read-regular-file.ts';
import type { Staged } from '../render/staging.ts';
import { listTrackedFiles } from '../sources/tracked-files.ts';
import { ENV_FILE } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Larger files are not source code. */
const LARGEST = 2 ** 20;

/**
 * What is public about a workspace, for a search for values: what its charts render to, which no
 * variable can influence, then the names and contents of all files that Git tracks. Each is read when
 * the search asks for it.
 */
export function* readPublicStrings(
  { root, env, environment, charts }: Workspace,
  staged: (chart: string) => Staged,
): Generator<string> {
  yield environment;
  for (const { name } of charts.selected) {
    const { files, specs } = staged(name);
    yield `${name} ${JSON.stringify(specs)}`;
    for (const [path, bytes] of files) yield `${path}\n${Buffer.from(bytes).toString('utf8')}`;
  }
  // outside of a repository only the renders are public
  for (const path of listTrackedFiles(root, env) ?? []) {
    // it holds values, should anyone have added it
    if (path === ENV_FILE) continue;
    const read = readRegularFile(root, path, { maxSize: LARGEST });
    yield read.kind === 'file' ? `${path}\n${Buffer.from(read.bytes).toString('utf8')}` : path;
  }
}
