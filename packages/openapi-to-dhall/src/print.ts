import { print, type Expr } from '@dhallmark/dhall';

/** The text of a file: as `dhall format` has it, with a newline at its end. */
export function printDhall(expr: Expr): string {
  return `${print(expr)}\n`;
}
