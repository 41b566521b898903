import { Command } from '@dhallmark/command-line';

import { asciiOption, noCacheOption, offlineOption, unicodeOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import type { ThreadWork } from './repl/input-runner.ts';

export function createReplCommand(edge: Edge) {
  return new Command('repl')
    .description('evaluate expressions line by line; :help lists its commands')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ ascii, cache, offline, explain }: ReplFlags) => {
      const charset = ascii === true ? 'ascii' : 'unicode';
      const options = { charset, explain: explain === true, imports: { cache, offline } } as const;
      if (edge.deepWork !== undefined) {
        const { answerInputs } = await import('./repl/answer-inputs.ts');
        await answerInputs(edge, options, edge.deepWork as ThreadWork);
        return;
      }
      const [{ LineReader }, { runRepl }] = await Promise.all([
        import('./repl/line-reader.ts'),
        import('./repl/run-repl.ts'),
      ]);
      await runRepl(edge, options, (complete) => new LineReader(edge.terminal(), complete));
    });
}

/** `--explain` is an option of every command, which the program adds. */
interface ReplFlags {
  readonly ascii?: boolean | undefined;
  readonly cache?: boolean | undefined;
  readonly offline?: boolean | undefined;
  readonly explain?: boolean | undefined;
}
