import { Option, usageFault } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

/** Options of the commands that rewrite Dhall files: format, lint, freeze. */

export const checkOption = new Option(
  '--check',
  'change nothing; exit 1 if something would change',
);

export const transitiveOption = new Option(
  '--transitive',
  'rewrite the local files that the files import, too',
);

export const rewriteOutputOption = new Option(
  '--output <file>',
  'write to a file instead of in place or to standard output',
);

export const inplaceOption = new Option(
  '--inplace <file>',
  'rewrite this file, as if it were among the files',
);

interface ParsedOptions {
  readonly check?: boolean | undefined;
  readonly transitive?: boolean | undefined;
  readonly output?: string | undefined;
  readonly inplace?: string | undefined;
}

/** What to rewrite, and how. */
export interface RewriteTargets {
  /** Standard input where it is empty. */
  readonly files: readonly string[];
  readonly check: boolean;
  readonly transitive: boolean;
  /** Undefined for in place, and for standard output where the input is standard input. */
  readonly output: string | undefined;
}

/** @throws Fault `bad-arguments` for one output of several files */
export function toTargets(
  operands: readonly string[],
  { check, transitive, output, inplace }: ParsedOptions,
  command: AnyCommand,
): RewriteTargets {
  const files = inplace === undefined ? operands : [inplace, ...operands];
  if (output !== undefined && files.length > 1) {
    throw usageFault('--output takes one file', command);
  }
  return { files, check: check === true, transitive: transitive === true, output };
}
