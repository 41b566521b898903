/** The options of the program itself, and what its commands are added to. */

import { Command } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

import type { CliContext } from './cli-context.ts';
import { addKeyChangeOptions, addKeyOptions } from './key-options.ts';
import {
  addCommonOptions,
  addDecryptionOptions,
  addDestinationOptions,
  addTypeOptions,
  extractOption,
  showMasterKeysOption,
  thresholdOption,
} from './options.ts';
import { addSelectorOptions } from './selector-options.ts';

/** What the commands are added to. */
export interface Program {
  readonly cli: CliContext;
  readonly root: ReturnType<typeof createRoot>;
  /** Runs the work of a command, unless an option is not supported, and keeps its exit status. */
  readonly run: (command: AnyCommand, work: () => Promise<number>) => Promise<void>;
}

/**
 * The program's own options are those of all commands: sops accepts them before the command's name
 * too, and without one, `sops -d FILE` names the command by an option.
 */
export function createRoot(version: string) {
  const root = addDestinationOptions(
    addTypeOptions(addDecryptionOptions(addCommonOptions(new Command('sops-runner')))),
  )
    .description('Encrypt, decrypt, edit and verify files as SOPS does')
    .version(`sops-runner ${version}`, '-v, --version', 'print the version')
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show the options of a command')
    .argument('[paths...]')
    .option('-d, --decrypt', 'the same as the command decrypt')
    .option('-e, --encrypt', 'the same as the command encrypt')
    .option('-r, --rotate', 'the same as the command rotate')
    .option('--set <path-and-value>', 'the same as the command set')
    .addOption(showMasterKeysOption)
    .addOption(thresholdOption)
    .addOption(extractOption)
    .option('--disable-version-check', 'accepted for compatibility')
    .option('--check-for-updates', 'accepted for compatibility')
    .addHelpText('after', examples);
  addSelectorOptions(root);
  addKeyOptions(root);
  addKeyChangeOptions(root);
  return root;
}

const examples = `
Examples:
  sops-runner encrypt -i secrets/            every file below that a creation rule covers
  sops-runner decrypt secrets/db.yaml        to standard output
  sops-runner edit secrets/db.yaml           in $SOPS_EDITOR or $EDITOR
  sops-runner rekey --check secrets/         which files are behind their keys?
  sops-runner verify deploy/                 without any key
  sops-runner git install                    have Git merge and show encrypted files`;
