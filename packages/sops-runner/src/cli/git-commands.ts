/** The commands that Git calls: merge. */

import { Option, parseWholeNumber } from '@dhallmark/command-line';

import { addCommonOptions, decryptionOrderOption, inputTypeOption } from './options.ts';
import type { Program } from './root-command.ts';

export function addGitCommands(program: Program): void {
  addMerge(program);
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
