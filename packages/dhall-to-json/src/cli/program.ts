import { processEdge } from './edge.ts';
import type { Edge } from './edge.ts';
import { helpText, parseArguments, UsageError } from './options.ts';
import type { Arguments, Options, Usage } from './options.ts';

/**
 * A command: what it takes, and what it does. `run` throws a Fault for bad input, and gives an
 * exit code where that tells more than success.
 */
export interface Command extends Usage {
  readonly run: (args: Arguments, edge: Edge) => Promise<number | void> | void;
}

/** Options of every command. */
const commonOptions: Options = {
  censor: { help: 'Show no source code in error messages' },
  explain: { help: 'Accepted for compatibility: messages always explain' },
  plain: { help: 'Use no colours' },
};

/** Runs a command and gives the exit code: 0, or 1 with a message on standard error. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const edge = processEdge();
  const usage = { ...command, options: { ...command.options, ...commonOptions } };
  try {
    if (args.includes('--help') || args.includes('-h')) edge.write(helpText(usage));
    else return (await command.run(parseArguments(args, usage), edge)) ?? 0;
    return 0;
  } catch (error) {
    const color = edge.color && !args.includes('--plain');
    if (error instanceof UsageError) {
      edge.warn(`${error.message}\nSee: ${command.name} --help`);
    } else {
      const { renderFault } = await import('@dhallmark/fault/render');
      edge.warn(renderFault(error, { color, censor: args.includes('--censor') }));
    }
    return 1;
  } finally {
    await edge.warned();
  }
}
