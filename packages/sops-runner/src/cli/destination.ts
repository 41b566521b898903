/** Where the result of a conversion goes: back into the file, to another one, or to a stream. */

import { resolve } from 'node:path';

import { writeOutput } from '@dhallmark/replace-file';

import { sopsFault } from '../fault.ts';
import type { CliContext, Output } from './cli-context.ts';

export interface DestinationOptions {
  readonly inPlace?: boolean | undefined;
  readonly output?: string | undefined;
}

export type Destination =
  | { readonly kind: 'in-place' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stream'; readonly stream: Output };

/**
 * The destination that the options name; standard output without any. Throws Fault `conflicting-parameters`.
 */
export function destinationOf(
  cli: CliContext,
  { inPlace, output }: DestinationOptions,
): Destination {
  if (inPlace === true && output !== undefined) {
    throw sopsFault({
      code: 'conflicting-parameters',
      message: 'cannot operate on both --output and --in-place',
    });
  }
  if (inPlace === true) return { kind: 'in-place' };
  if (output === undefined) return { kind: 'stream', stream: cli.stdout };
  const path = resolve(cli.cwd, output);
  if (path === '/dev/stdout') return { kind: 'stream', stream: cli.stdout };
  if (path === '/dev/stderr') return { kind: 'stream', stream: cli.stderr };
  return { kind: 'file', path };
}

/** Writes to a file or a stream; a pipe or a device is never replaced. Throws Fault `unwritable-file`. */
export async function writeTo(
  destination: Exclude<Destination, { readonly kind: 'in-place' }>,
  content: string | Uint8Array,
): Promise<void> {
  if (destination.kind === 'stream') destination.stream.write(content);
  else await writeOutput(destination.path, content);
}
