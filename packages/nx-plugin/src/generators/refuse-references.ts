import { fault } from '../fault.ts';

/** More of them are not listed in a message. */
const LISTED = 8;

/** Throws Fault `in-use` where files still refer to what is to be removed or renamed. */
export function refuseReferences(what: string, files: Iterable<string>): void {
  const paths = [...new Set(files)].toSorted();
  if (paths.length === 0) return;
  const more = paths.length > LISTED ? `, and ${paths.length - LISTED} more` : '';
  throw fault({
    code: 'in-use',
    message: `${what} is still used by ${paths.slice(0, LISTED).join(', ')}${more}`,
    location: { file: paths[0] },
    hint: 'Nothing was written. Change these files first.',
  });
}
