import { renderError } from '@dhallmark/dhall';
import { processEdge } from './edge.ts';
import type { Edge } from './edge.ts';
import { helpText, parseArguments, UsageError } from './options.ts';
import type { Arguments, Usage } from './options.ts';

/** A command: what it takes, and what it does. `run` throws DhallError for bad input. */
export interface Command extends Usage {
  readonly run: (args: Arguments, edge: Edge) => Promise<void> | void;
}

/** Runs a command and gives the exit code: 0, or 1 with a message on standard error. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const edge = processEdge();
  try {
    if (args.includes('--help') || args.includes('-h')) edge.write(helpText(command));
    else await command.run(parseArguments(args, command), edge);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      edge.warn(`${error.message}\nSee: ${command.name} --help`);
    } else {
      edge.warn(renderError(error, { color: edge.color }));
    }
    return 1;
  }
}
