import { escapeLine, painter, type Paint } from '@dhallmark/fault/terminal';

/** A cell of a table. */
export interface Cell {
  /** One line or several. Spaces at its start are an indentation. */
  readonly text: string;
  /** Undefined for plain text. */
  readonly style?: Parameters<Paint>[0] | undefined;
}

/** How a table is shown. */
export interface TableOptions {
  readonly color: boolean;
  /** Columns of the terminal; undefined where lines may be as long as they are. */
  readonly width?: number | undefined;
}

const GAP = '  ';
/** A column is not made narrower than this, whatever the terminal's width. */
const NARROWEST = 8;

/**
 * A table with a header, without a line break at the end. Where it is wider than the terminal, long
 * cells continue on further lines; nothing is cut off.
 *
 * @example
 * layOutTable(['FILE', 'RESULT'], [[{ text: 'a.yaml' }, { text: 'stale' }]], { color: false })
 * // 'FILE    RESULT\na.yaml  stale'
 */
export function layOutTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  { color, width }: TableOptions,
): string {
  const paint = painter(color);
  const all = [header.map((text): Cell => ({ text, style: 'dim' })), ...rows];
  const natural = header.map((_, column) =>
    Math.max(...all.flatMap((row) => linesOf(row[column]).map((line) => line.length))),
  );
  const widths = fit(natural, width);
  return all.flatMap((row) => renderRow(row, widths, paint)).join('\n');
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return (cell?.text ?? '').split('\n').map((line) => escapeLine(line));
}

/** Takes from the widest column until the table fits, or every column is as narrow as it may be. */
function fit(natural: readonly number[], width: number | undefined): readonly number[] {
  const widths = [...natural];
  const available = (width ?? Infinity) - GAP.length * (widths.length - 1);
  while (widths.reduce((sum, each) => sum + each, 0) > available) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

function renderRow(
  row: readonly Cell[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const cells = widths.map((width, column) =>
    linesOf(row[column]).flatMap((line) => wrapLine(line, width)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const last = cells.findLastIndex((lines) => (lines[at] ?? '') !== '');
    return cells
      .slice(0, last + 1)
      .map((lines, column) => {
        const text = lines[at] ?? '';
        const padding = column === last ? '' : ' '.repeat((widths[column] ?? 0) - text.length);
        const style = row[column]?.style;
        return (style === undefined ? text : paint(style, text)) + padding;
      })
      .join(GAP);
  });
}

/**
 * A line in pieces of at most `width`: broken at spaces, else after `/` and the like, else anywhere.
 *
 * @example
 * wrapLine('changed templates/quota.yaml', 12) // ['changed', 'templates/', 'quota.yaml']
 */
export function wrapLine(line: string, width: number): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const start = rest.slice(0, width + 1);
    const space = start.lastIndexOf(' ');
    const sign = start.slice(0, width).search(/[/,;:_-][^/,;:_-]*$/) + 1;
    const smallest = indent.length + 1;
    const end = space >= smallest ? space : sign > smallest ? sign : width;
    pieces.push(rest.slice(0, end).trimEnd());
    const next = rest.slice(end).trimStart();
    if (next === '') return pieces;
    rest = indent.length < width / 2 ? indent + next : next;
  }
  return [...pieces, rest];
}
