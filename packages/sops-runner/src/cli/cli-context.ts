/** What the command line uses of its process; created in sops-runner.ts. */

import type { Readable } from 'node:stream';

import { escapeOutput, painter, wantsColor } from '@dhallmark/fault/terminal';
import type { Paint } from '@dhallmark/fault/terminal';

import type { ReplyQueue } from './reply-queue.ts';

export interface CliContext {
  /** The version of this package. */
  readonly version: string;
  /** The file that Node started; undefined where the program runs inside of another one. */
  readonly startFile?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly replies: ReplyQueue;
}

export interface Output {
  readonly isTTY?: boolean;
  write(data: string | Uint8Array): unknown;
}

/** The function that colours text for an output, if colours are wanted there. */
export function painterFor({ env }: CliContext, output: Output): Paint {
  return painter(wantsColor(env, output));
}

/**
 * Writes a message or a report: characters that would steer a terminal are shown as signs. What a
 * command decrypts is data, and is written as it is.
 */
export function writeReport({ env }: CliContext, output: Output, text: string): void {
  output.write(escapeOutput(text, wantsColor(env, output)));
}

/** All of standard input. */
export async function readStandardInput({ stdin }: CliContext): Promise<Uint8Array> {
  const { buffer } = await import('node:stream/consumers');
  return buffer(stdin);
}
