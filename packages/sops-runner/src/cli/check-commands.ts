/** The commands that change nothing: filestatus, explain, verify, config. */

import { Option } from '@dhallmark/command-line';

import { addCommonOptions, inputTypeOption, jsonOption } from './options.ts';
import type { Program } from './root-command.ts';

export function addCheckCommands(program: Program): void {
  addFileStatus(program);
  addExplain(program);
  addVerify(program);
  addConfig(program);
}

function addFileStatus({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('filestatus'))
    .description('print as JSON whether a file is encrypted')
    .argument('[paths...]')
    .addOption(inputTypeOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { fileStatusCommand } = await import('./file-status.ts');
      return fileStatusCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addExplain({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('explain'))
    .description('show which creation rule applies to a file, and why')
    .argument('[paths...]')
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { explainCommand } = await import('./explain.ts');
      return explainCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

/** Not variadic: a variadic option would take the paths behind it as further patterns. */
const excludeOption = new Option(
  '--exclude <glob>',
  'leave out files and folders with this name or path; can be repeated',
).argParser((glob: string, before: readonly string[] | undefined) => [...(before ?? []), glob]);

function addVerify({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('verify'))
    .description('compare files and folders with their creation rules, and find plaintext Secrets')
    .argument('[paths...]')
    .option('--with-keys', 'decrypt, and check the MAC too')
    .addOption(excludeOption)
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { verifyCommand } = await import('./verify.ts');
      return verifyCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addConfig({ cli, root, run }: Program): void {
  const config = root.command('config').description('check .sops.yaml');
  const command = addCommonOptions(config.command('check'))
    .description('find rules that never apply, patterns that match nothing, and mistakes with keys')
    .argument('[paths...]')
    .option('--strict', 'warnings fail the check, too')
    .addOption(jsonOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { configCheckCommand } = await import('./config-check.ts');
      return configCheckCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}
