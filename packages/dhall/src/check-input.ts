import { checkArgument, limitRules, type Rules, string } from './check-argument.ts';
import type { Limits } from './eval/budget.ts';

const example = 'Pass `{ file: "./config.dhall" }`, or `{ text: "1 + 1" }` for Dhall code.';

/**
 * Refuses an Input that is neither a file nor text, or both.
 *
 * @throws Fault `invalid-argument`
 */
export function checkInput(input: unknown): void {
  const { file, text } = (input ?? {}) as { readonly file?: unknown; readonly text?: unknown };
  if (file !== undefined && text === undefined) {
    checkArgument('the input', input, { file: string }, ['file'], example);
    return;
  }
  const rules = { text: string, name: string, relativeTo: string };
  checkArgument('the input', input, rules, ['text'], example);
}

/**
 * Refuses Limits that are not numbers.
 *
 * @throws Fault `invalid-argument`
 */
export function checkLimits(limits: unknown, name = 'limits'): void {
  if (limits !== undefined) checkArgument(name, limits, limitRules satisfies Rules<keyof Limits>);
}
