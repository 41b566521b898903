/** The commands for the values of one file: set, unset, exec-env, exec-file. */

import {
  addCommonOptions,
  addDecryptionOptions,
  addTypeOptions,
  inputTypeOption,
  newDataKeyOption,
  thresholdOption,
} from './options.ts';
import type { Program } from './root-command.ts';

export function addValueCommands(program: Program): void {
  addSet(program);
  addUnset(program);
  addExecEnv(program);
  addExecFile(program);
}

function addSet({ cli, root, run }: Program): void {
  const command = addDecryptionOptions(addTypeOptions(addCommonOptions(root.command('set'))))
    .description('set a value: FILE PATH JSON')
    .argument('[paths...]')
    .allowUnknownOption()
    .option('--value-file', 'the third argument is a file with the value')
    .option('--value-stdin', 'read the value from standard input')
    .option('--idempotent', 'write nothing when the file has the value already')
    .addOption(thresholdOption)
    .addOption(newDataKeyOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { setCommand } = await import('./set.ts');
      return setCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addUnset({ cli, root, run }: Program): void {
  const command = addDecryptionOptions(addTypeOptions(addCommonOptions(root.command('unset'))))
    .description('remove a value: FILE PATH')
    .argument('[paths...]')
    .allowUnknownOption()
    .option('--idempotent', 'do not fail when the value does not exist')
    .addOption(thresholdOption)
    .addOption(newDataKeyOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { unsetCommand } = await import('./set.ts');
      return unsetCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addExecEnv({ cli, root, run }: Program): void {
  const command = addDecryptionOptions(addCommonOptions(root.command('exec-env')))
    .description('run a command with the values in its environment: FILE COMMAND')
    .argument('[paths...]')
    .allowUnknownOption()
    .option('--background', 'do not wait for the command')
    .option('--pristine', 'do not pass the current environment on')
    .option('--user <name>', 'run the command as this user')
    .option('--same-process', 'replace this process with the command (exec)')
    .addOption(inputTypeOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { execEnvCommand } = await import('./exec.ts');
      return execEnvCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addExecFile({ cli, root, run }: Program): void {
  const command = addTypeOptions(addDecryptionOptions(addCommonOptions(root.command('exec-file'))))
    .description('run a command with the plaintext in a file: FILE COMMAND')
    .argument('[paths...]')
    .allowUnknownOption()
    .option('--background', 'accepted for compatibility')
    .option('--no-fifo', 'use a regular file instead of a pipe')
    .option('--user <name>', 'run the command as this user')
    .option('--filename <name>', 'name of the file');
  command.action(async (paths, options) =>
    run(command, async () => {
      const { execFileCommand } = await import('./exec.ts');
      return execFileCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}
