import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { parseWholeNumber } from './option-values.ts';

/**
 * A whole number; `none` is 0, which means no limit.
 *
 * @throws InvalidArgumentError for anything else
 * @example
 * parseLimit('none') // 0
 */
export function parseLimit(text: string): number {
  if (text === 'none') return 0;
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number, or none for no limit.');
}

function limitOption<const Flags extends string>(flags: Flags, description: string) {
  return new Option(flags, `${description}, or none`).argParser(parseLimit);
}

/**
 * The limits of evaluation.
 *
 * @example
 * for (const option of limitOptions) command.addOption(option);
 */
export const limitOptions = [
  limitOption('--max-steps <count>', 'most steps of evaluation per file; default: 200 million'),
  limitOption('--max-size <count>', 'most nodes of a result; default: 4 million'),
  limitOption('--max-text <characters>', 'greatest length of a Text; default: 134217728'),
  limitOption('--max-memory <MiB>', 'most memory that evaluation may use; default: 1024'),
  limitOption('--timeout <seconds>', 'most time that evaluation may take; default: 60'),
  new Option(
    '--stack-memory <MiB>',
    'most memory for nested calls, 0 for what Node provides; default: 2048',
  ).argParser(parseWholeNumber),
] as const;

/** What they are parsed to: 0 for no limit, undefined for the default. */
export interface LimitFlags {
  readonly maxSteps?: number | undefined;
  readonly maxSize?: number | undefined;
  readonly maxText?: number | undefined;
  /** MiB. */
  readonly maxMemory?: number | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
  /** MiB; 0 for no larger stack than Node's. */
  readonly stackMemory?: number | undefined;
}
