import { Command } from '@dhallmark/command-line';

import { evaluateFile } from '../cli/evaluate-input.ts';
import { fileOption, noCacheOption, offlineOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';

export function createToDirectoryTreeCommand(edge: Edge) {
  return new Command('to-directory-tree')
    .description('write a record of Texts as a folder of files')
    .addOption(fileOption)
    .requiredOption('--output <path>', 'folder to write to')
    .option('--allow-absolute-paths', 'allow absolute paths in names')
    .option('--allow-parent-directory', 'allow `..` in names')
    .option('--allow-path-separators', 'allow `/` in names')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .action(async ({ file, output, cache, offline, ...allowed }) => {
      // Other commands do not pay for the modules of Node that these load.
      const [{ planTree }, { readTree }, { writeTree }] = await Promise.all([
        import('./directory-tree/plan-tree.ts'),
        import('./directory-tree/read-tree.ts'),
        import('./directory-tree/write-tree.ts'),
      ]);
      const program = await evaluateFile(file, { cache, offline }, edge);
      const entries = readTree(program, edge.limits());
      writeTree(
        planTree(entries, {
          output,
          allowAbsolute: allowed.allowAbsolutePaths === true,
          allowParent: allowed.allowParentDirectory === true,
          allowSeparators: allowed.allowPathSeparators === true,
        }),
      );
    });
}
