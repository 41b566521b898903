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
  readonly extract?: string | undefined;
  readonly inPlace?: boolean | undefined;
  readonly output?: string | undefined;
}

/** Throws Fault `conflicting-parameters` for several options, `no-file`, or `invalid-set`. */
export function parseLegacyOptions(
  names: readonly string[],
  options: LegacyOptions,
): LegacyCommand {
  const { decrypt, encrypt, rotate, set } = options;
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
  refuseWithoutEffect(options);
  if (decrypt === true) return { name: 'decrypt' };
  if (encrypt === true) return { name: 'encrypt' };
  if (rotate === true) return { name: 'rotate' };
  if (set === undefined) return { name: 'edit' };
  // A path always ends in `]`.
  const end = set.indexOf('] ');
  if (end < 0) throw sopsFault({ code: 'invalid-set', message: 'Invalid --set format' });
  return { name: 'set', path: set.slice(0, end + 1), value: set.slice(end + 2) };
}

/** sops goes on then as if the option were not there. */
function refuseWithoutEffect(options: LegacyOptions): void {
  const ignored = findIgnored(options);
  if (ignored === undefined) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: `${ignored} needs a command`,
    hint:
      ignored === '--extract'
        ? 'Write sops-runner decrypt --extract PATH FILE.'
        : `Write sops-runner decrypt ${ignored} … or sops-runner encrypt ${ignored} ….`,
  });
}

function findIgnored(options: LegacyOptions): string | undefined {
  const { decrypt, encrypt, rotate, set, extract, inPlace, output } = options;
  if (extract !== undefined && decrypt !== true) return '--extract';
  if (decrypt === true || encrypt === true || rotate === true) return undefined;
  // --set writes the file, with --in-place and without.
  if (inPlace === true && set === undefined) return '--in-place';
  return output === undefined ? undefined : '--output';
}
