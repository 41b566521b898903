import type { Tree } from '@nx/devkit';
import { renderConversion } from 'dhallmark/library';
import { convertCopies } from '../generators/library.ts';

/**
 * Replaces the Dhall library that `init` copied into a workspace by imports of what is installed. Copies
 * that were edited stay. Returns what was done, as lines that Nx prints.
 */
export function importDhallPackages(tree: Tree): readonly string[] {
  const text = renderConversion(convertCopies(tree));
  return text === '' ? [] : text.split('\n');
}
