/** The file of a command that works on one, and the statuses with which sops says that there is none. */

import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { findSources } from './input-files.ts';
import type { Source } from './input-files.ts';
import type { CliWorld } from './cli-context.ts';

/** sops's CouldNotReadInputFile. */
export const UNREADABLE = 2;

/** Throws Fault with the status: `no-file`, or `unreadable-file` for a folder. */
export async function oneFile(
  world: CliWorld,
  name: string,
  status: number = UNREADABLE,
): Promise<Source> {
  const [source] = await absentAs(status, () => findSources([name], world.cwd));
  if (source !== undefined && !source.fromFolder) return source;
  throw sopsFault({
    code: 'unreadable-file',
    exitStatus: status,
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
    const isAbsent = isFault(error) && error.code === 'no-file';
    throw isAbsent ? error.with({ exitStatus: status }) : error;
  }
}
