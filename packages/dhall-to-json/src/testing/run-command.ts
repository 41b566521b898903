import { allCommands } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

import { processEdge } from '../cli/process-edge.ts';
import type { Edge } from '../cli/process-edge.ts';

/** What a command wrote. */
export interface Written {
  readonly out: string;
  readonly warnings: string;
}

/** This process, whose standard output and error are kept. */
export function createTestEdge(stdin = ''): {
  readonly edge: Edge;
  readonly written: () => Written;
} {
  let out = '';
  let warnings = '';
  const write: Edge['write'] = (text) => (out += String(text));
  const real = processEdge({
    write,
    writeError: (text) => (warnings += text),
    limitFlags: () => ({}),
    describe: (failure) => Promise.resolve(`${failure.code}: ${failure.message}`),
    readOnce: new Map(),
  });
  const edge = { ...real, stdin: () => stdin };
  return { edge, written: () => ({ out, warnings }) };
}

/** Runs a command in this process. Throws the fault that the program would print. */
export async function runCommand(
  create: (edge: Edge) => AnyCommand,
  args: readonly string[],
  stdin?: string,
): Promise<Written> {
  const { edge, written } = createTestEdge(stdin);
  const command = create(edge);
  for (const one of allCommands(command))
    one.exitOverride().configureOutput({ writeErr: () => '' });
  await command.parseAsync(args, { from: 'user' });
  return written();
}
