import { escapeOutput, terminalWidth, wantsColor } from '@dhallmark/fault/terminal';
import type { Env } from '../workspace/env.ts';
import type { ChartFailure } from './chart-failure.ts';
import { toWorkspace } from './failures.ts';

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
  /** Columns of the terminal, for tables; undefined where there is none. */
  readonly width?: number | undefined;
  /** The workspace: files below it are shown relative to it. */
  readonly root: string;
}

/**
 * The standard streams of this process. Characters that would steer a terminal are shown as signs.
 *
 * @param root absolute path of the workspace
 * @example
 * const output = standardOutput(process.env, '/shop');
 */
export function standardOutput(env: Env, root: string): Output {
  const color = wantsColor(env, process.stdout);
  const errorColor = wantsColor(env, process.stderr);
  return {
    print: (text) => console.log(escapeOutput(text, color)),
    say: (line) => console.error(escapeOutput(line, errorColor)),
    color,
    errorColor,
    width: terminalWidth(env, process.stdout),
    root,
  };
}

/**
 * Prints failures to standard error: each once, for all charts that share it, with every cause.
 *
 * @example
 * await printFailures(failures, standardOutput(process.env, '/shop'));
 */
export async function printFailures(
  failures: readonly ChartFailure[],
  { say, errorColor, root }: Pick<Output, 'say' | 'errorColor' | 'root'>,
): Promise<void> {
  if (failures.length > 0) say(await renderFailures(failures, root, errorColor));
}

/**
 * The same as text, for where it has to be on another stream.
 *
 * @example
 * await renderFailures(failures, '/shop', false);
 */
export async function renderFailures(
  failures: readonly ChartFailure[],
  root: string,
  color: boolean,
): Promise<string> {
  // loaded only when something failed
  const [{ renderFaults }, { shareFailures }] = await Promise.all([
    import('@dhallmark/fault/render'),
    import('./shared-failures.ts'),
  ]);
  const shown = failures.map((each) => ({ ...each, error: toWorkspace(each.error, root) }));
  return renderFaults(shareFailures(shown), { color });
}
