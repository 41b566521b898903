/** A place in a text, both counted from 1; columns count code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset in UTF-16 code units. */
export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: codePoints(text.slice(lineStart, offset)) + 1 };
}

export function codePoints(text: string): number {
  return Array.from(text).length;
}
