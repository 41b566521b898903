/** `sops -d FILE` and the like: flags in place of a command; without one, the file is edited. */

import { sopsFault } from '../fault.ts';
import { on, text } from './flags.ts';
import type { Handler } from './program.ts';

export const legacyCommand: Handler = async (world, names, flags) => {
  if (on(flags, 'version')) {
    world.stdout.write(`sops-runner ${world.version}\n`);
    return 0;
  }
  const set = text(flags, 'set');
  const modes = [
    on(flags, 'decrypt'),
    on(flags, 'encrypt'),
    on(flags, 'rotate'),
    set !== undefined,
  ];
  if (modes.filter(Boolean).length > 1) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'only one of --encrypt, --decrypt, --rotate and --set can be given',
    });
  }
  if (names.length === 0) {
    throw sopsFault({
      code: 'no-file',
      message: 'no file specified',
      hint: 'sops-runner --help lists the commands',
    });
  }
  if (on(flags, 'decrypt'))
    return (await import('./decrypt.ts')).decryptCommand(world, names, flags);
  if (on(flags, 'encrypt'))
    return (await import('./encrypt.ts')).encryptCommand(world, names, flags);
  if (on(flags, 'rotate')) return (await import('./rotate.ts')).rotateCommand(world, names, flags);
  if (set === undefined) return (await import('./edit.ts')).editCommand(world, names, flags);
  // `["path"] value` in one argument; a path always ends in `]`.
  const end = set.indexOf('] ');
  if (end < 0) throw sopsFault({ code: 'invalid-set', message: 'Invalid --set format' });
  const { setCommand } = await import('./set.ts');
  return setCommand(
    world,
    [...names.slice(0, 1), set.slice(0, end + 1), set.slice(end + 2)],
    flags,
  );
};
