/** The longest message between two processes, in UTF-16 code units. */
const LONGEST_MESSAGE = 2 ** 27;

/** Splits what arrives in pieces into lines. */
export interface LineReader {
  /** The lines that a piece completes. Undefined once a line is longer than LONGEST_MESSAGE. */
  readonly read: (piece: string) => readonly string[] | undefined;
}

/** A reader for one stream. */
export function createLineReader(longest = LONGEST_MESSAGE): LineReader {
  let pieces: string[] = [];
  let length = 0;
  return {
    read: (piece) => {
      const [first = '', ...more] = piece.split('\n');
      length += first.length;
      if (length > longest) return undefined;
      pieces.push(first);
      const last = more.pop();
      if (last === undefined) return [];
      if ([...more, last].some((line) => line.length > longest)) return undefined;
      const lines = [pieces.join(''), ...more];
      pieces = [last];
      length = last.length;
      return lines;
    },
  };
}
