import { isFault } from '@dhallmark/fault';
import { replaceFile as replace } from '@dhallmark/replace-file';

import { SopsError } from '../errors.ts';

/** Replaces a file as `@dhallmark/replace-file` does. Throws SopsError `unwritable-file`. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  try {
    await replace(path, content);
  } catch (error) {
    if (!isFault(error)) throw error;
    const { message, hint } = error;
    throw new SopsError({ code: 'unwritable-file', file: path, message, hint, cause: error });
  }
}
