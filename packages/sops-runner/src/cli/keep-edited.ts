/** What a person wrote in an editor and what cannot replace the file is kept, encrypted, beside it. */

import { basename, dirname, extname, join } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { replaceUnchangedFile } from '@dhallmark/replace-file';

import { sopsFault } from '../fault.ts';

/**
 * Writes the edited content, which is encrypted, to a new file such as `db.edited.yaml`. Returns the
 * failure that led to this, with the name of that file; as it is where no file can be written.
 *
 * @param hasConflict both the edited content and that of the file are in it, between conflict markers
 */
export async function keepEdited(
  path: string,
  edited: string,
  failure: Fault,
  hasConflict = false,
): Promise<Fault> {
  const name = basename(path);
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; ; number += 1) {
    const kept = `${stem}.edited${number === 1 ? '' : number}${extension}`;
    try {
      await replaceUnchangedFile(join(dirname(path), kept), undefined, edited);
    } catch (error) {
      if (!isFault(error)) throw error;
      if (error.code === 'changed-meanwhile') continue;
      return failure;
    }
    return sopsFault({
      code: failure.code === 'changed-meanwhile' ? 'changed-meanwhile' : 'unwritable-file',
      message: `${failure.message}; what you wrote is in ${kept}, encrypted`,
      hint: hasConflict
        ? `Run sops-runner edit ${kept}, which shows both values, then mv ${kept} ${name}.`
        : `Run sops-runner edit on both files, copy what you changed, and delete ${kept}.`,
      causes: failure.causes,
    });
  }
}
