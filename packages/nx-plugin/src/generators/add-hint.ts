import type { Tree } from '@nx/devkit';
import { isFault } from '@dhallmark/fault';
import { toSentences } from '../fault.ts';
import { managerOf } from './workspace.ts';

/** Runs a generator. Nx prints only the message of its error, so the hint becomes part of it. */
export function addHint<T>(tree: Tree, generate: () => T): T {
  try {
    return generate();
  } catch (error) {
    throw withHint(tree, error);
  }
}

/** The same for a generator that waits for something. */
export async function addHintAsync<T>(tree: Tree, generate: () => Promise<T>): Promise<T> {
  try {
    return await generate();
  } catch (error) {
    throw withHint(tree, error);
  }
}

function withHint(tree: Tree, error: unknown): unknown {
  if (!isFault(error)) return error;
  const { hint = 'Correct the file first.' } = error;
  return new Error(toSentences(error.with({ hint }), managerOf(tree)), { cause: error });
}
