import type { Tree } from '@nx/devkit';
import { isFault } from '@dhallmark/fault';
import { toSentences } from '../fault.ts';
import { managerOf } from './workspace.ts';

/** Runs a generator. Nx prints only the message of its error, so the hint becomes part of it. */
export function addHint<T>(tree: Tree, generate: () => T): T {
  try {
    return generate();
  } catch (error) {
    if (!isFault(error)) throw error;
    const { hint = 'Correct the file first.' } = error;
    throw new Error(toSentences(error.with({ hint }), managerOf(tree)), { cause: error });
  }
}
