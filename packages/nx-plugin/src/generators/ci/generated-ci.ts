import { createHash } from 'node:crypto';
import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../../fault.ts';

// A pipeline is written again when environments change. Its first lines say with which options it was
// written, and whether somebody edited it since.

const OPTIONS = '# Written by nx g @dhallmark/nx:ci ';
const SUM = '# As long as this sum fits, the generator may write the file again: ';

/** The pipeline with the lines that say how it was written. */
export function stampPipeline(text: string, options: object): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const line = `${OPTIONS}${JSON.stringify(Object.fromEntries(given))}\n`;
  return `${line}${SUM}${sumOf(line + text)}\n${text}`;
}

/** The options of a file that was not edited; undefined for any other. */
export function readStamp(text: string): Readonly<Record<string, unknown>> | undefined {
  const [options = '', sum = ''] = text.split('\n', 2);
  if (!options.startsWith(OPTIONS) || !sum.startsWith(SUM)) return undefined;
  const body = text.slice(options.length + sum.length + 2);
  if (sumOf(`${options}\n${body}`) !== sum.slice(SUM.length)) return undefined;
  return JSON.parse(options.slice(OPTIONS.length)) as Readonly<Record<string, unknown>>;
}

/**
 * Writes pipelines by their paths. Throws Fault `edited`, before it writes any, where one exists that was
 * edited or that is from somebody else, unless `overwrite` is set.
 */
export function writePipelines(
  tree: Tree,
  files: Readonly<Record<string, string>>,
  { overwrite = false }: { readonly overwrite?: boolean | undefined },
): void {
  const changed = Object.entries(files).filter(([path, text]) => tree.read(path, 'utf8') !== text);
  const edited = changed.find(([path]) => {
    const present = tree.read(path, 'utf8');
    return present !== null && readStamp(present) === undefined;
  });
  if (edited !== undefined && !overwrite) throw wasEdited(edited[0]);
  for (const [path, text] of changed) tree.write(path, text);
}

function wasEdited(path: string): Fault {
  return fault({
    code: 'edited',
    message: `${path} was edited, or was not written by this generator`,
    location: { file: path },
    hint: 'Nothing was written. Move your changes to another file, or pass --overwrite to lose them.',
  });
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
