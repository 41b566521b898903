import {
  allCommands,
  limitOptions,
  refuseRepeatedOptions,
  runCommandLine,
} from '@dhallmark/command-line';
import type { AnyCommand, LimitFlags, SetExitStatus } from '@dhallmark/command-line';
import { processIo } from '@dhallmark/command-line/node';
import { explainCode } from '@dhallmark/fault';
import type { CodeTable, Fault } from '@dhallmark/fault';
import type { RenderOptions } from '@dhallmark/fault/render';
import { escapeOutput } from '@dhallmark/fault/terminal';

import { commonOptions } from './options.ts';
import { processEdge } from './process-edge.ts';
import type { Edge } from './process-edge.ts';

/** Runs one of the programs on this process, and returns its exit status. */
export function runProgram(
  args: readonly string[],
  createProgram: (edge: Edge, setExitStatus: SetExitStatus) => AnyCommand,
): Promise<number> {
  const io = processIo(loadCodes);
  const renderOptions = () => ({
    color: !args.includes('--plain') && io.renderOptions().color,
    censor: args.includes('--censor'),
  });
  return runCommandLine(args, { ...io, renderOptions }, (setExitStatus) => {
    let flags: LimitFlags = {};
    const program = createProgram(
      processEdge({
        writeError: io.writeError,
        limitFlags: () => flags,
        describe: (failure, isExplained) => describe(failure, isExplained, renderOptions()),
      }),
      setExitStatus,
    );
    for (const command of allCommands(program)) {
      for (const option of [...commonOptions, ...limitOptions]) command.addOption(option);
    }
    program.hook('preAction', (_program, command) => {
      flags = command.opts();
    });
    refuseRepeatedOptions(program);
    return program;
  });
}

/** A failure for standard output, without characters that a terminal obeys. */
async function describe(
  failure: Fault,
  isExplained: boolean,
  options: RenderOptions,
): Promise<string> {
  const { renderFault } = await import('@dhallmark/fault/render');
  const text = escapeOutput(renderFault(failure, options), options.color === true);
  const explanation = isExplained ? explainCode(failure.code, await loadCodes()) : undefined;
  return explanation === undefined ? text : `${text}\n\n${explanation}`;
}

async function loadCodes(): Promise<readonly CodeTable[]> {
  const tables = await Promise.all([
    import('@dhallmark/dhall/codes'),
    import('../codes.ts'),
    import('@dhallmark/command-line/codes'),
    import('@dhallmark/replace-file/codes'),
  ]);
  return tables.map(({ codes }) => codes);
}
