/** The command `rotate`. */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { rotateFile } from '../crypt/rotate.ts';
import { decryptOptions, isNotEncrypted } from './decrypt.ts';
import { asDataKeyFailure } from './encrypt-rule.ts';
import { changedKeys } from './flags.ts';
import { UNREADABLE, absentAs } from './one-file.ts';
import { outletFor } from './output-device.ts';
import type { Handler } from './program.ts';
import { fileTypes, readSettings } from './settings.ts';
import { convertFiles, noFile } from './convert-files.ts';
import type { Convert } from './convert-files.ts';

export const rotateCommand: Handler = async (given, names, givenFlags) => {
  const { world, flags } = outletFor(given, givenFlags);
  if (names.length === 0) throw noFile();
  const settings = await readSettings(world, flags);
  const [add, remove] = [changedKeys(flags, 'add'), changedKeys(flags, 'rm')];
  const convert: Convert = async (content, path) => {
    const { input, output } = fileTypes(flags, world, path);
    if (input !== output) throw otherFormat();
    try {
      return await rotateFile(content, { ...decryptOptions(settings, path, input), add, remove });
    } catch (error) {
      throw asDataKeyFailure(error);
    }
  };
  const conversion = {
    convert,
    done: 'rotated',
    fromStdin: false,
    passOver: isNotEncrypted,
  };
  return absentAs(UNREADABLE, () => convertFiles(world, names, flags, conversion));
};

function otherFormat(): SopsFault {
  return sopsFault({
    code: 'conflicting-parameters',
    message: 'rotate keeps the format of a file',
    hint: 'decrypt with --output-type, and encrypt that',
  });
}
