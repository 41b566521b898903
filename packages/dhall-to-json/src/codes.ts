import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of the command lines; those of the language are in `@dhallmark/dhall/codes`. */
export const codes = {
  'vendor-no-hash': {
    meaning: '`dhall vendor` finds an import without an integrity check.',
    remedy: 'Run `dhall freeze` on the file first: a copy is found by its hash.',
  },
  'vendor-unwritable': {
    meaning: '`dhall vendor` cannot write the copy of an import.',
    remedy: 'Check the folder and its permissions.',
  },
  'package-outside': {
    meaning: 'A path that `dhall package` is given is outside the folder of the package.',
    remedy: 'Name the folder that contains all others first: the first path decides.',
  },
  'package-conflict': {
    meaning:
      'Two paths that `dhall package` is given need the same field, as `a.dhall` and `a/b.dhall`.',
    remedy: 'Rename one of them, and give each path once.',
  },
  'package-name': {
    meaning:
      '`dhall package` finds a file whose name Dhall cannot write as a field or as an import.',
    remedy: 'Rename the file: printable ASCII without backquotes and double quotes.',
  },
  'repl-command': {
    meaning: '`dhall repl` is given a command that does not exist, or that is incomplete.',
    remedy: 'Type `:help` for a list of the commands.',
  },
  'not-a-text': {
    meaning: '`dhall text` is given an expression that is not a Text.',
    remedy: 'Use `dhall-to-json` or `dhall-to-yaml`.',
  },
  'binary-json': {
    meaning: '`dhall decode --json` is given something that is not the JSON of an expression.',
    remedy: 'Give it the output of `dhall encode --json`.',
  },
  'binary-no-json': {
    meaning: '`dhall encode --json` cannot write bytes, times or NaN as JSON.',
    remedy: 'Leave out `--json`.',
  },
  'check-failed': {
    meaning: '`--check` found files that the command would change.',
    remedy: 'Run the command without `--check`.',
  },
  'no-file': {
    meaning: 'A file on the command line, or standard input, does not exist or cannot be read.',
    remedy: 'Check the path and the permissions.',
  },
} as const satisfies CodeTable;

/** A code of a fault that this package throws. */
export type Code = keyof typeof codes;

export function fault(init: FaultInit<Code>): Fault<Code> {
  return new Fault(init);
}
