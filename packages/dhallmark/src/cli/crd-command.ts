import { Command, Option } from '@dhallmark/command-line';
import { reportFailures } from '../report/report-failures.ts';
import { jsonOption, reportOption } from './options.ts';
import type { CommandEdge } from './run-in-workspace.ts';

/** `dhallmark crd` */
export function createCrdCommand({ env, output, setExitStatus }: CommandEdge) {
  return new Command('crd')
    .description('add or update the Dhall package for the kinds of CustomResourceDefinitions')
    .argument('<files...>', 'YAML or JSON files, folders of them, or - for standard input')
    .addOption(
      new Option(
        '--name <name>',
        'folder in dhall/crds; default: from the domain of their API group',
      ),
    )
    .option(
      '--negative <Type.field>',
      'an integer that may be negative although its schema does not say so; repeat it for others',
      (field: string, others: readonly string[] | undefined) => [...(others ?? []), field],
    )
    .addOption(new Option('--overwrite', 'write files again that were edited'))
    .addOption(new Option('--dry-run', 'write nothing'))
    .addOption(jsonOption)
    .addOption(reportOption)
    .action(async (files, flags) => {
      const { runCrd } = await import('../commands/crd.ts');
      const success = await reportFailures(output, () => runCrd(files, flags, output, env), flags);
      setExitStatus(success ? 0 : 1);
    });
}
