/** The commands with their options. The code of a command is loaded when it is called. */

import type { AnyCommand, SetExitStatus } from '@dhallmark/command-line';

import { sopsFault } from '../fault.ts';
import { addCheckCommands } from './check-commands.ts';
import type { CliContext } from './cli-context.ts';
import { writeReport } from './cli-context.ts';
import { isDataKeyFailure } from './data-key-failure.ts';
import { addFileCommands } from './file-commands.ts';
import { addGitCommands } from './git-commands.ts';
import { readKeyChanges, readKeyOptions } from './key-options.ts';
import type { LegacyCommand } from './legacy-options.ts';
import { refuseUnsupportedOptions } from './options.ts';
import { readSelectors } from './selector-options.ts';
import { createRoot, type Program } from './root-command.ts';
import { addValueCommands } from './value-commands.ts';

/** The program with all its commands. */
export function createProgram(cli: CliContext, setExitStatus: SetExitStatus): AnyCommand {
  const root = createRoot(cli.version);
  const run: Program['run'] = async (command, work) => {
    refuseUnsupportedOptions(command);
    try {
      setExitStatus(await work());
    } catch (error) {
      if (!isDataKeyFailure(error)) throw error;
      writeReport(cli, cli.stderr, `${error.message}\n`);
      setExitStatus(1);
    }
  };
  const program: Program = { cli, root, run };
  addFileCommands(program);
  addValueCommands(program);
  addCheckCommands(program);
  addGitCommands(program);
  addUnsupportedCommands(root);
  addLegacyAction(program);
  return root;
}

/** Otherwise the name of a command of sops that is not here would be taken for a file to edit. */
function addUnsupportedCommands(root: AnyCommand): void {
  for (const name of ['publish', 'keyservice', 'groups']) {
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
      if (/^[1tT]/.test(value)) return [option];
      const negated = option.replace('--', '--no-');
      return options.some(({ long }) => long === negated) ? [negated] : [];
    });
}
