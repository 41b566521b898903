import { apply, type ApplyOptions } from '../apply/apply.ts';
import { ask } from '../programs/ask.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about applying. */
export interface ApplyFlags extends Omit<ApplyOptions, 'confirm' | 'say'> {
  /** Do not ask. */
  readonly yes?: boolean | undefined;
}

/**
 * Applies the environment after a yes. False after a no.
 *
 * @example
 * const output = standardOutput(process.env);
 * const done = await runApply(workspace, { yes: true }, output);
 */
export async function runApply(
  workspace: Workspace,
  { yes = false, ...options }: ApplyFlags,
  { say }: Output,
): Promise<boolean> {
  const confirm = (question: string) => (yes ? Promise.resolve(true) : ask(question));
  const applied = await apply(workspace, { ...options, confirm, say });
  if (!applied) say('Nothing was applied.');
  return applied;
}
