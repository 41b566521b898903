import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isFault } from '@dhallmark/fault';

import type { Edge } from '../cli/process-edge.ts';
import { fault } from '../codes.ts';
import type { PackageFile } from './read-document.ts';

/**
 * All files of a folder and of those in it, but for names that start with a dot. A link is not
 * followed: it may lead to what must not be published.
 *
 * @param warn gets a line for each entry that is left out because it cannot be read
 * @throws Fault `docs-input` if the folder cannot be read
 */
export function readPackage(
  folder: string,
  { readBytes }: Pick<Edge, 'readBytes'>,
  warn: (text: string) => void,
): PackageFile[] {
  const files: PackageFile[] = [];
  for (const path of listFiles(folder)) {
    try {
      files.push({ path, bytes: readBytes(join(folder, path)) });
    } catch (error) {
      if (!isFault(error)) throw error;
      warn(`${path} has no page: ${error.message}`);
    }
  }
  return files;
}

/** Paths relative to the folder, with `/`. */
function listFiles(folder: string): string[] {
  const files: string[] = [];
  const todo = [''];
  for (let inner = todo.pop(); inner !== undefined; inner = todo.pop()) {
    for (const entry of readFolder(join(folder, inner))) {
      if (entry.name.startsWith('.')) continue;
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) todo.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.toSorted();
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(',')[0] ?? '') : '';
    throw fault({
      code: 'docs-input',
      message: `the folder ${folder} cannot be read: ${reason}`,
      hint: 'Name the folder of a package with --input.',
    });
  }
}
