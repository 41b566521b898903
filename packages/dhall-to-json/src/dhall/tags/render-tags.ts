import { basename } from 'node:path';

import { findTags } from '@dhallmark/dhall';
import type { Tag } from '@dhallmark/dhall';
import { isFault } from '@dhallmark/fault';

import type { Edge } from '../../cli/process-edge.ts';

/**
 * The tags of files in the format of etags. The first two tags of a file are its name, in the forms
 * that vi and Emacs look for. A file that cannot be parsed has no others, one that cannot be read has
 * none; both are warned about.
 */
export function renderTags(files: readonly string[], edge: Edge): string {
  const named = new Set(files.filter((file) => file !== ''));
  return [...named]
    .toSorted()
    .map((file) => sectionOf(file, edge))
    .join('');
}

function sectionOf(file: string, edge: Edge): string {
  const text = attempt(() => edge.readFile(file), file, edge);
  if (text === undefined) return '';
  const name = basename(file);
  const heads = [name, `/${name}`].map((one) => ({ name: one, line: 1, offset: 1, pattern: '' }));
  const tags = attempt(() => findTags(text, file), file, edge) ?? [];
  const lines = [...heads, ...tags].map(lineOf).join('');
  return `\f\n${file},${Array.from(lines).length}\n${lines}`;
}

function lineOf({ name, line, offset, pattern }: Tag): string {
  return `${pattern}\u007f${name}\u0001${line},${offset}\n`;
}

/** Undefined, after a warning, for what fails. */
function attempt<T>(action: () => T, file: string, edge: Edge): T | undefined {
  try {
    return action();
  } catch (error) {
    // The program may have another way to handle deep files.
    if (!isFault(error) || error.code === 'too-deep') throw error;
    edge.warn(`${file} is not indexed: ${error.message}`);
    return undefined;
  }
}
