/** What the command line sees of the process it runs in; made by `main.ts`. */

import type { Readable } from 'node:stream';

import type { Pace } from './request-order.ts';

export interface CliWorld {
  /** This package's. */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly pace: Pace;
}

export interface Output {
  readonly isTTY?: boolean;
  write(data: string | Uint8Array): unknown;
}

/** Whether colours may be shown there: a terminal, and neither NO_COLOR nor a dumb one. */
function hasColor(world: CliWorld, output: Output): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = world.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '' && force !== '0') return true;
  return output.isTTY === true && term !== 'dumb';
}

export type Color = 'red' | 'green' | 'dim' | 'underline';

const CODES: Readonly<Record<Color, readonly [on: number, off: number]>> = {
  red: [31, 39],
  green: [32, 39],
  dim: [2, 22],
  underline: [4, 24],
};

/** Puts a text into a colour, or gives it back where none may be shown. */
export function painter(world: CliWorld, output: Output): (color: Color, text: string) => string {
  if (!hasColor(world, output)) return (_color, text) => text;
  return (color, text) => {
    const [on, off] = CODES[color];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}

export async function readAll(world: CliWorld): Promise<Uint8Array> {
  const { buffer } = await import('node:stream/consumers');
  return buffer(world.stdin);
}
