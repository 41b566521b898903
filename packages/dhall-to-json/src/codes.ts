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
  'tree-value': {
    meaning: '`dhall to-directory-tree` finds a value that is neither a Text nor made of Texts.',
    remedy: 'Convert it to a Text, or remove it.',
  },
  'tree-function': {
    meaning: '`dhall to-directory-tree` is given a function that does not have the type of a tree.',
    remedy: 'Compare it with the type in docs/dhall-programs.md.',
  },
  'tree-path': {
    meaning: 'A name in a directory tree leads out of its folder, or cannot be the name of a file.',
    remedy: 'Change the name, or pass the flag that the hint names.',
  },
  'tree-conflict': {
    meaning:
      'A path of a directory tree has to be a file, but is a folder, or the other way round.',
    remedy: 'Rename one of them, or remove what is there.',
  },
  'tree-link': {
    meaning: 'A path of a directory tree goes through a symbolic link, or is one.',
    remedy: 'Remove the link, or choose another output folder.',
  },
  'tree-account': {
    meaning: 'The system does not know a user or group of a directory tree, or cannot set owners.',
    remedy: 'Create the user or group, or use its number.',
  },
  'tree-unwritable': {
    meaning: 'A file or folder of a directory tree cannot be written. Nothing was changed.',
    remedy: 'Check the permissions, and that the disk is not full.',
  },
  'docs-input': {
    meaning: '`dhall-docs` cannot read the folder of `--input`.',
    remedy: 'Name the folder of a package.',
  },
  'docs-link': {
    meaning: 'A file or folder is in the place of the link that `dhall-docs` creates.',
    remedy: 'Remove it, or name another path with `--output-link`.',
  },
  'docs-unwritable': {
    meaning: '`dhall-docs` cannot write the pages or the link to them.',
    remedy: 'Check the permissions of `$XDG_DATA_HOME` and of the folder of `--output-link`.',
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
