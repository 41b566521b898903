import { allCommands } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

import { processEdge } from '../cli/process-edge.ts';
import type { Edge } from '../cli/process-edge.ts';

/** What a command wrote. */
export interface Written {
  readonly out: string;
  readonly warnings: string;
}

/** Runs a command in this process. Throws the fault that the program would print. */
export async function runCommand(
  create: (edge: Edge) => AnyCommand,
  args: readonly string[],
  stdin = '',
): Promise<Written> {
  let out = '';
  let warnings = '';
  const real = processEdge(
    (text) => (warnings += text),
    () => ({}),
  );
  const write: Edge['write'] = (text) => (out += String(text));
  const edge: Edge = {
    ...real,
    stdin: () => stdin,
    write,
    writeTo: async (path, content) => {
      if (path === undefined) write(content);
      else await real.writeTo(path, content);
    },
  };
  const command = create(edge);
  for (const one of allCommands(command))
    one.exitOverride().configureOutput({ writeErr: () => '' });
  await command.parseAsync(args, { from: 'user' });
  return { out, warnings };
}
