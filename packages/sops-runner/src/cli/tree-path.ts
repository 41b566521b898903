/** The paths of `--extract`, `set` and `unset`: `["key"][0]["other"]`. */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';

export type TreePath = readonly (string | number)[];

const STEP = /\[(?:"(.*?)"|'(.*?)'|(\d+))\]/y;

/**
 * Keys are in single or double quotes and have no escapes; numbers are positions in lists. An empty
 * string means the whole document. Throws Fault with the given code: sops exits with status 91 for
 * --extract and 7 for set.
 */
export function parseTreePath(text: string, code: 'invalid-path' | 'invalid-set'): TreePath {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    const step = STEP.exec(text);
    if (step === null) throw malformed(text, at, code);
    const [, double, single, index] = step;
    path.push(index === undefined ? (double ?? single ?? '') : Number(index));
  }
  return path;
}

function malformed(text: string, at: number, code: 'invalid-path' | 'invalid-set'): SopsFault {
  return sopsFault({
    code,
    message: `${text} is not a path into a document (at character ${at + 1})`,
    hint: `Write ["key"] for a key and [0] for a position in a list: '["data"]["list"][0]'.`,
  });
}
