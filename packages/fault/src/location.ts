/** Offsets in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A place in a source, both counted from 1; columns count code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a fault is. Every part may be unknown. */
export interface FaultLocation {
  /** A path as the person can open it, a URL, `env:NAME`, or a word in parentheses for an input. */
  readonly file?: string | undefined;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** Counted from 1, in code points. */
  readonly column?: number | undefined;
  /** Inside the document: `stringData.token`, `creation_rules[0].age`. */
  readonly path?: string | undefined;
  /** The source and the part of it that is meant, for an excerpt. Absent where it must not be shown. */
  readonly excerpt?: { readonly text: string; readonly span: TextSpan } | undefined;
  /** Why no excerpt is shown: `this text depends on the environment`. */
  readonly hidden?: string | undefined;
}

/**
 * The line and column of an offset in UTF-16 code units.
 *
 * @example
 * positionOf('a\nbc', 3) // { line: 2, column: 2 }
 */
export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: countCodePoints(text, lineStart, Math.min(offset, text.length)) + 1 };
}

/** Without a copy: a line may be as long as a file. */
function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    count += 1;
    if ((text.codePointAt(at) as number) > 0xff_ff) at += 1;
  }
  return count;
}

/**
 * The location of a part of a source file, with an excerpt.
 *
 * @example
 * locationIn('a.dhall', 'x y', { start: 2, end: 3 }) // { file: 'a.dhall', line: 1, column: 3, excerpt: … }
 */
export function locationIn(file: string, text: string, span: TextSpan): FaultLocation {
  return { file, ...positionOf(text, span.start), excerpt: { text, span } };
}

/**
 * `db.yaml:3:7, data.key`; an empty string where nothing is known.
 *
 * @example
 * locationText({ file: 'db.yaml', line: 3 }) // 'db.yaml:3'
 */
export function locationText({ file, line, column, path }: FaultLocation): string {
  const position = [line, column].filter((part) => part !== undefined);
  const start =
    file === undefined
      ? position.length === 0
        ? undefined
        : `line ${position.join(':')}`
      : [file, ...position].join(':');
  return [start, path === '' ? undefined : path].filter((part) => part !== undefined).join(', ');
}
