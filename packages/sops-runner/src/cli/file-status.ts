/** The command `filestatus`: sops's one-line JSON. */

import { readEncrypted } from '../crypt/encrypted-file.ts';
import { isFault } from '@dhallmark/fault';
import { oneFile } from './one-file.ts';
import type { Handler } from './program.ts';
import { fileTypes, readSettings } from './settings.ts';
import { noFile, readSource, relabelled } from './convert-files.ts';

export const fileStatusCommand: Handler = async (world, names, flags) => {
  const [name] = names;
  if (name === undefined) throw noFile();
  const { stores } = await readSettings(world, flags);
  const source = await oneFile(world, name, 1);
  const { input } = fileTypes(flags, world, source.path);
  let encrypted: boolean;
  try {
    const content = readSource(source.path);
    const { metadata } = readEncrypted(content, { path: source.path, format: input, stores });
    encrypted = metadata.mac !== '' && metadata.version !== '' && metadata.groups.length > 0;
  } catch (error) {
    if (!isFault(error)) throw error;
    if (error.code !== 'not-encrypted') throw relabelled(error, source);
    encrypted = false;
  }
  world.stdout.write(`${JSON.stringify({ encrypted })}\n`);
  return 0;
};
