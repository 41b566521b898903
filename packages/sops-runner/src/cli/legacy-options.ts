/** `sops -d FILE` and the like: options in place of a command; without one, the file is edited. */

import { sopsFault } from '../fault.ts';

/** The command that the options of the program name. */
export type LegacyCommand =
  | { readonly name: 'decrypt' | 'encrypt' | 'rotate' | 'edit' }
  | { readonly name: 'set'; readonly path: string; readonly value: string };

export interface LegacyOptions {
  readonly decrypt?: boolean | undefined;
  readonly encrypt?: boolean | undefined;
  readonly rotate?: boolean | undefined;
  /** `["path"] value` in one argument. */
  readonly set?: string | undefined;
}

/** Throws Fault `conflicting-parameters` for several options, `no-file`, or `invalid-set`. */
export function parseLegacyOptions(
  names: readonly string[],
  { decrypt, encrypt, rotate, set }: LegacyOptions,
): LegacyCommand {
  const modes = [decrypt === true, encrypt === true, rotate === true, set !== undefined];
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
      hint: 'Run sops-runner --help for the list of commands.',
    });
  }
  if (decrypt === true) return { name: 'decrypt' };
  if (encrypt === true) return { name: 'encrypt' };
  if (rotate === true) return { name: 'rotate' };
  if (set === undefined) return { name: 'edit' };
  // A path always ends in `]`.
  const end = set.indexOf('] ');
  if (end < 0) throw sopsFault({ code: 'invalid-set', message: 'Invalid --set format' });
  return { name: 'set', path: set.slice(0, end + 1), value: set.slice(end + 2) };
}
