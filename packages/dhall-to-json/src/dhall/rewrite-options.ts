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

/** dhall-haskell 1.42 has a flag that changes nothing, earlier versions took a file after it. */
export const inplaceOption = new Option(
  '--inplace [file]',
  'accepted for compatibility: files are rewritten in place anyway',
);

interface ParsedOptions {
  readonly check?: boolean | undefined;
  readonly transitive?: boolean | undefined;
  readonly output?: string | undefined;
  readonly inplace?: string | true | undefined;
}

/** What to rewrite, and how. */
export interface RewriteTargets {
  /** Undefined for standard input. */
  readonly files: readonly (string | undefined)[];
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
  const named = typeof inplace === 'string' ? [inplace, ...operands] : operands;
  const isStandardInput = named.length === 0 || named.includes('-');
  const paths = named.filter((path) => path !== '-');
  const files = isStandardInput ? [undefined, ...paths] : paths;
  if (output !== undefined && files.length > 1) {
    throw usageFault('--output takes one file', command);
  }
  return { files, check: check === true, transitive: transitive === true, output };
}
