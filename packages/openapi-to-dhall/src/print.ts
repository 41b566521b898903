import { print, type Expr } from '@dhallmark/dhall';

/** The content of a file, formatted as by `dhall format`, with a newline at its end. */
export function printDhall(expr: Expr): string {
  return `${print(expr)}\n`;
}
