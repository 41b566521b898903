/** Compares what `dhall-to-json` and dhall-haskell's program of that name do with a file. */

import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';

import { runProgram } from './run-program.ts';
import type { Ran } from './run-program.ts';
import type { Finding } from './tally.ts';

const OURS = join(import.meta.dirname, '../../packages/dhall-to-json/bin/dhall-to-json.cjs');

/** `home` is an empty folder for the caches of both. */
export async function compareDhall(
  file: string,
  { peer, cwd, home }: { readonly peer: string; readonly cwd: string; readonly home: string },
): Promise<Finding> {
  const options = { cwd, env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache') } };
  const [ours, theirs] = await Promise.all([
    runProgram(process.execPath, [OURS, '--file', file], options),
    runProgram(peer, ['--file', file], options),
  ]);
  return judge(ours, theirs);
}

/** Without a network, both refuse what they cannot import. */
function judge(ours: Ran, theirs: Ran): Finding {
  if (ours.status === undefined || theirs.status === undefined) {
    const who = ours.status === undefined ? 'ours' : 'dhall-haskell';
    return { verdict: 'not compared', kind: `${who} took too long` };
  }
  const code = /error\[([\w-]+)\]/.exec(ours.stderr)?.[1] ?? `status ${ours.status}`;
  if (ours.status === 0 && theirs.status === 0) {
    return isDeepStrictEqual(JSON.parse(ours.stdout), JSON.parse(theirs.stdout))
      ? { verdict: 'same', kind: 'same JSON' }
      : { verdict: 'different', kind: 'other JSON' };
  }
  if (ours.status !== 0 && theirs.status !== 0)
    return { verdict: 'same', kind: `both refuse: ${code}` };
  return ours.status === 0
    ? { verdict: 'different', kind: 'only dhall-haskell refuses' }
    : { verdict: 'different', kind: `only ours refuses: ${code}` };
}
