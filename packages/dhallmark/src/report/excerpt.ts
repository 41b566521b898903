import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  /** Relative to the workspace. */
  readonly file: string;
  /** Counted from 1, like the column. */
  readonly line: number;
  readonly column: number;
}

const WIDTH = 120;

/**
 * The line of a source file with a caret under the column; undefined where the file or the line is
 * not there. Only for sources: what the environment gave has no place.
 */
export function excerptOf({ file, line, column }: Place, root: string): string | undefined {
  let text: string | undefined;
  try {
    text = readFileSync(join(root, file), 'utf8').split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
  if (text === undefined) return undefined;
  const points = Array.from(text.replaceAll('\t', ' '));
  const start = Math.max(0, column - WIDTH / 2);
  const shown = points.slice(start, start + WIDTH).join('');
  const margin = String(line).length;
  const caret = ' '.repeat(Math.max(0, column - 1 - start));
  return `${line} | ${shown}\n${' '.repeat(margin)} | ${caret}^`;
}
