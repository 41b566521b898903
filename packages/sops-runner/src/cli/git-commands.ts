/** The commands that Git calls, merge and textconv, and git, which configures them. */

import { Option, parseWholeNumber } from '@dhallmark/command-line';

import { addCommonOptions, decryptionOrderOption, inputTypeOption } from './options.ts';
import type { Program } from './root-command.ts';

export function addGitCommands(program: Program): void {
  addMerge(program);
  addTextconv(program);
  addGit(program);
}

function addMerge({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('merge'))
    .description('merge an encrypted file, as Git calls it: BASE OURS THEIRS [PATH]')
    .argument('[paths...]')
    .addOption(
      new Option('--marker-size <number>', 'length of conflict markers (default: 7)').argParser(
        parseWholeNumber,
      ),
    )
    .addOption(
      new Option('--resolve <side>', 'take this side of all conflicts of the named files').choices([
        'ours',
        'theirs',
      ] as const),
    )
    .addOption(inputTypeOption)
    .addOption(decryptionOrderOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { mergeCommand } = await import('./merge.ts');
      return mergeCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

function addTextconv({ cli, root, run }: Program): void {
  const command = addCommonOptions(root.command('textconv'))
    .description('print the plaintext for git diff; without a key «encrypted» in its place')
    .argument('[paths...]')
    .addOption(inputTypeOption)
    .addOption(decryptionOrderOption);
  command.action(async (paths, options) =>
    run(command, async () => {
      const { textconvCommand } = await import('./textconv.ts');
      return textconvCommand(cli, paths, { ...root.opts(), ...options });
    }),
  );
}

const globalOption = new Option('--global', 'for all repositories of this user');

function addGit({ cli, root, run }: Program): void {
  const git = root.command('git').description('have Git merge and show encrypted files');
  const install = git
    .command('install')
    .description(
      'configure the drivers for merge and diff; by default for YAML, JSON, dotenv and INI',
    )
    .argument('[patterns...]')
    .addOption(globalOption);
  install.action(async (patterns, options) =>
    run(install, async () => {
      const { gitInstallCommand } = await import('./git-install.ts');
      return gitInstallCommand(cli, patterns, options);
    }),
  );
  const uninstall = git
    .command('uninstall')
    .description('remove what install configured')
    .addOption(globalOption);
  uninstall.action(async (options) =>
    run(uninstall, async () => {
      const { gitUninstallCommand } = await import('./git-install.ts');
      return gitUninstallCommand(cli, options);
    }),
  );
}
