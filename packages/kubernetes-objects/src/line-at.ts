/**
 * The number of the line that an offset is in, from 1. A line ends with a line feed.
 *
 * @example
 * lineAt('a: b\nc: d\n', 5) // 2
 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
