/** The commands with their options. The code of a command is loaded when it is called. */

import { Command } from '@dhallmark/command-line';
import type { AnyCommand, SetExitStatus } from '@dhallmark/command-line';

import { sopsFault } from '../fault.ts';
import { addCheckCommands } from './check-commands.ts';
import type { CliContext } from './cli-context.ts';
import { addFileCommands } from './file-commands.ts';
import {
  addKeyChangeOptions,
  addKeyOptions,
  readKeyChanges,
  readKeyOptions,
} from './key-options.ts';
import type { LegacyCommand } from './legacy-options.ts';
import {
  addCommonOptions,
  addDecryptionOptions,
  addDestinationOptions,
  addTypeOptions,
  extractOption,
  refuseUnsupportedOptions,
  showMasterKeysOption,
  thresholdOption,
} from './options.ts';
import { addSelectorOptions, readSelectors } from './selector-options.ts';
import { addValueCommands } from './value-commands.ts';

/** What the commands are added to. */
export interface Program {
  readonly cli: CliContext;
  readonly root: ReturnType<typeof createRoot>;
  /** Runs the work of a command, unless an option is not supported, and keeps its exit status. */
  readonly run: (command: AnyCommand, work: () => Promise<number>) => Promise<void>;
}

/** The program with all its commands. */
export function createProgram(cli: CliContext, setExitStatus: SetExitStatus): AnyCommand {
  const root = createRoot(cli.version);
  const run: Program['run'] = async (command, work) => {
    refuseUnsupportedOptions(command);
    setExitStatus(await work());
  };
  const program: Program = { cli, root, run };
  addFileCommands(program);
  addValueCommands(program);
  addCheckCommands(program);
  addUnsupportedCommands(root);
  addLegacyAction(program);
  return root;
}

/**
 * The program's own options are those of all commands: sops accepts them before the command's name
 * too, and without one, `sops -d FILE` names the command by an option.
 */
function createRoot(version: string) {
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
  sops-runner verify deploy/                 without any key`;

/** Otherwise the name of a command of sops that is not here would be taken for a file to edit. */
function addUnsupportedCommands(root: AnyCommand): void {
  for (const name of ['publish', 'keyservice', 'groups', 'completion']) {
    root
      .command(name, { hidden: true })
      .argument('[arguments...]')
      .allowUnknownOption()
      .action(() => {
        throw sopsFault({
          code: 'bad-arguments',
          message: `sops-runner has no command ${name}`,
          hint: 'Use the sops program for it; key groups can be changed by rules and updatekeys.',
        });
      });
  }
}

/** `sops -d FILE` and the like, and `sops FILE`, which edits. */
function addLegacyAction({ cli, root, run }: Program): void {
  root.command('h', { hidden: true }).action(() => root.help());
  root.action(async (paths, options) =>
    run(root, async () => {
      const { parseLegacyOptions } = await import('./legacy-options.ts');
      return runLegacyCommand(cli, root, paths, parseLegacyOptions(paths, options));
    }),
  );
}

async function runLegacyCommand(
  cli: CliContext,
  root: Program['root'],
  paths: readonly string[],
  command: LegacyCommand,
): Promise<number> {
  const options = root.opts();
  switch (command.name) {
    case 'decrypt':
      return (await import('./decrypt.ts')).decryptCommand(cli, paths, options);
    case 'encrypt': {
      const { encryptCommand } = await import('./encrypt.ts');
      const keys = readKeyOptions(root, cli);
      return encryptCommand(cli, paths, { ...options, keys, selectors: readSelectors(root) });
    }
    case 'rotate': {
      const { rotateCommand } = await import('./rotate.ts');
      return rotateCommand(cli, paths, { ...options, changes: readKeyChanges(root) });
    }
    case 'set': {
      const { setCommand } = await import('./set.ts');
      return setCommand(cli, [...paths.slice(0, 1), command.path, command.value], options);
    }
    case 'edit': {
      const { editCommand } = await import('./edit.ts');
      const readKeys = () => readKeyOptions(root, cli);
      return editCommand(cli, paths, { ...options, selectors: readSelectors(root), readKeys });
    }
  }
}

/**
 * The arguments as commander reads them. Go's flag package, which sops uses, accepts one dash for a
 * long option (`-in-place`), and a value for a switch (`--in-place=false`).
 */
export function fromGoArguments(args: readonly string[], program: AnyCommand): string[] {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  const switches = new Set(options.filter((option) => option.isBoolean()).map(({ long }) => long));
  return args
    .map((arg) => (/^-[a-z][a-z-]+(=|$)/.test(arg) ? `-${arg}` : arg))
    .flatMap((arg) => {
      const [, option, value = ''] = /^(--[a-z-]+)=(true|false|[01tTfF])$/.exec(arg) ?? [];
      if (option === undefined || !switches.has(option)) return [arg];
      return /^[1tT]/.test(value) ? [option] : [];
    });
}
