import { wantsColor } from '@dhallmark/fault/terminal';
import type { Env } from '../workspace/env.ts';
import type { ChartFailure } from './chart-failure.ts';
import { toFailures, toRenderedFailures } from './failures.ts';

/** Where a command writes, and how. */
export interface Output {
  /** A result, to standard output. */
  readonly print: (text: string) => void;
  /** A note or a line of progress, to standard error. */
  readonly say: (line: string) => void;
  /** Whether results have colours. */
  readonly color: boolean;
  /** Whether failures have colours. */
  readonly errorColor: boolean;
}

/**
 * The standard streams of this process.
 *
 * @example
 * const output = standardOutput(process.env);
 */
export function standardOutput(env: Env): Output {
  return {
    print: (text) => console.log(text),
    say: (line) => console.error(line),
    color: wantsColor(env, process.stdout),
    errorColor: wantsColor(env, process.stderr),
  };
}

/**
 * Prints failures to standard error: each once, for all charts that share it, with every cause.
 *
 * @example
 * await printFailures(failures, standardOutput(process.env));
 */
export async function printFailures(
  failures: readonly ChartFailure[],
  { say, errorColor }: Pick<Output, 'say' | 'errorColor'>,
): Promise<void> {
  if (failures.length > 0) say(await renderFailures(failures, errorColor));
}

/**
 * The same as text, for where it has to be on another stream.
 *
 * @example
 * await renderFailures(failures, false);
 */
export async function renderFailures(
  failures: readonly ChartFailure[],
  color: boolean,
): Promise<string> {
  // loaded only when something failed
  const { renderFaults } = await import('@dhallmark/fault/render');
  return renderFaults(toRenderedFailures(failures), { color });
}

/**
 * Runs a command. What it throws is printed, and false is returned.
 *
 * @example
 * const done = await reportFailures(output, () => runMake(workspace, {}, output));
 */
export async function reportFailures(
  output: Output,
  command: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await command();
  } catch (error) {
    await printFailures(toFailures(error, undefined), output);
    return false;
  }
}
