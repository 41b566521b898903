import { Command, Option } from '@dhallmark/command-line';
import { reportFailures } from '../report/report-failures.ts';
import { jsonOption, reportOption } from './options.ts';
import type { CommandEdge } from './run-in-workspace.ts';

/** `dhallmark dhall-packages` */
export function createDhallPackagesCommand({ env, output, setExitStatus }: CommandEdge) {
  return new Command('dhall-packages')
    .description('import the installed Dhall packages, or bring the imports to their versions')
    .argument('[names...]', 'the packages (default: those that are imported, or all)')
    .addOption(new Option('--dry-run', 'write nothing'))
    .addOption(jsonOption)
    .addOption(reportOption)
    .action(async (names, flags) => {
      const { runDhallPackages } = await import('../commands/dhall-packages.ts');
      const success = await reportFailures(
        output,
        () => runDhallPackages(names, flags, output, env),
        flags,
      );
      setExitStatus(success ? 0 : 1);
    });
}
