/** The file of a command that works on one, and the statuses with which sops says that there is none. */

import { SopsError } from '../errors.ts';
import { findSources } from './input-files.ts';
import type { Source } from './input-files.ts';
import type { CliWorld } from './cli-context.ts';

/** sops's CouldNotReadInputFile. */
export const UNREADABLE = 2;

/** Throws SopsError with the status: `no-file`, or `unreadable-file` for a folder. */
export async function oneFile(
  world: CliWorld,
  name: string,
  status: number = UNREADABLE,
): Promise<Source> {
  const [source] = await absentAs(status, () => findSources([name], world.cwd));
  if (source !== undefined && !source.fromFolder) return source;
  throw new SopsError({
    code: 'unreadable-file',
    exitCode: status,
    message: `${name} is a folder, and this command works on one file`,
  });
}

/** Where sops has another status for a file that is not there. */
export async function absentAs<Result>(
  status: number,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const isAbsent = error instanceof SopsError && error.code === 'no-file';
    throw isAbsent ? error.exitingWith(status) : error;
  }
}
