import { Command, usageFault } from '@dhallmark/command-line';

import { asciiOption, unicodeOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { planPackages } from './package/plan-packages.ts';

export function createPackageCommand(edge: Edge) {
  return new Command('package')
    .description('write a package.dhall, a record of Dhall files')
    .argument('<paths...>', 'files, and folders whose *.dhall files to include')
    .option('-r, --recursive', 'write a package for each folder below them first')
    .option('--name <name>', 'file name of the package', 'package.dhall')
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async (paths, { recursive, name }, command) => {
      if (/^\.{0,2}$|[\\/]/u.test(name)) throw usageFault('--name takes a file name', command);
      const packages = planPackages(paths, { name, recursive: recursive === true });
      for (const { file, content } of packages) await edge.writeTo(file, content);
    });
}
