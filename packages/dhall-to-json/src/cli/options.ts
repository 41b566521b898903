import { Option } from '@dhallmark/command-line';
import type { Charset } from '@dhallmark/dhall';

/** Options that several commands have. */

export const fileOption = new Option(
  '--file <file>',
  'read the expression from a file instead of standard input',
);

export const outputOption = new Option(
  '--output <file>',
  'write to a file instead of standard output',
);

export const noCacheOption = new Option(
  '--no-cache',
  'handle imports with a hash as if the cache were empty',
);

export const offlineOption = new Option(
  '--offline',
  'use no network: remote imports come from the cache or from `dhall vendor`',
);

export const unicodeOption = new Option('--unicode', 'print Unicode symbols').conflicts('ascii');

export const asciiOption = new Option('--ascii', 'print ASCII symbols');

/** Options of every command. What they mean is decided where a program starts. */
export const commonOptions = [
  new Option('--censor', 'show no source code in error messages'),
  new Option('--plain', 'use no colours'),
  new Option('--explain', 'accepted for compatibility; followed by an error code: explain it'),
] as const;

/** What the options of imports are parsed to. */
export interface ImportOptions {
  readonly cache?: boolean | undefined;
  readonly offline?: boolean | undefined;
}

/** The symbols that the options ask for; undefined for those of the input. */
export function charsetOf({
  unicode,
  ascii,
}: {
  readonly unicode?: boolean | undefined;
  readonly ascii?: boolean | undefined;
}): Charset | undefined {
  if (unicode === true) return 'unicode';
  return ascii === true ? 'ascii' : undefined;
}
