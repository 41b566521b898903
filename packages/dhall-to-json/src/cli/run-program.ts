import type { Worker } from 'node:worker_threads';

import {
  allCommands,
  limitOptions,
  refuseRepeatedOptions,
  runCommandLine,
} from '@dhallmark/command-line';
import type { AnyCommand, LimitFlags, SetExitStatus } from '@dhallmark/command-line';
import { processIo } from '@dhallmark/command-line/node';
import { defaultStackMemory, startLargeStack } from '@dhallmark/dhall/node';
import { explainCode } from '@dhallmark/fault';
import type { CodeTable, Fault } from '@dhallmark/fault';
import type { RenderOptions } from '@dhallmark/fault/render';
import { escapeOutput } from '@dhallmark/fault/terminal';

import { countWritten } from './first-run.ts';
import type { FirstRun, Start } from './first-run.ts';
import { commonOptions } from './options.ts';
import { processEdge } from './process-edge.ts';
import type { Edge } from './process-edge.ts';

/**
 * Runs one of the programs on this process, and returns its exit status.
 *
 * @param start how to run it again, on a thread with a larger stack, where this stack is exhausted;
 *   undefined where that fails instead
 */
export function runProgram(
  args: readonly string[],
  createProgram: (edge: Edge, setExitStatus: SetExitStatus) => AnyCommand,
  start?: Start,
): Promise<number> {
  const first = start?.first;
  if (first !== undefined) Object.assign(process.stderr, { isTTY: first.isTerminal });
  const io = processIo(loadCodes);
  const write = countWritten((content) => process.stdout.write(content), first?.written.out ?? 0);
  const writeError = countWritten((text) => io.writeError(String(text)), first?.written.error ?? 0);
  const renderOptions = () => ({
    color: !args.includes('--plain') && io.renderOptions().color,
    censor: args.includes('--censor'),
  });
  const startTime = first?.start ?? process.uptime();
  const readOnce = first?.readOnce ?? new Map<string, Uint8Array>();
  let flags: LimitFlags = {};
  const recover = async (error: unknown): Promise<unknown> => {
    const { recoverFromDepth } = await import('./large-stack.ts');
    const written = { out: write.written(), error: writeError.written() };
    const isTerminal = process.stderr.isTTY;
    const { stackMemory = defaultStackMemory } = flags;
    const left = { readOnce, written, start: startTime, isTerminal };
    return recoverFromDepth(error, start, left, stackMemory);
  };
  const startDeep = (work: object): Worker | undefined => {
    const { stackMemory = defaultStackMemory } = flags;
    if (start === undefined || stackMemory === 0) return undefined;
    const written = { out: 0, error: 0 };
    const again: FirstRun = { readOnce, written, isTerminal: process.stderr.isTTY, work };
    const workerData = { program: start.program, first: again };
    return startLargeStack(start.thread, stackMemory, { argv: [...args], workerData });
  };
  const commandIo = { ...io, writeOut: write, writeError, renderOptions, recover };
  return runCommandLine(args, commandIo, (setExitStatus) => {
    const edge = processEdge({
      write,
      writeError,
      limitFlags: () => ({
        ...flags,
        stackMemory: first && (flags.stackMemory ?? defaultStackMemory),
        start: first?.start,
      }),
      describe: (failure, isExplained) => describe(failure, isExplained, renderOptions()),
      readOnce,
      startDeep,
      deepWork: first?.work,
    });
    const program = createProgram(edge, setExitStatus);
    const options = [...commonOptions, ...limitOptions];
    for (const command of allCommands(program)) {
      for (const option of options) command.addOption(option);
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
