import { print } from '@dhallmark/dhall';
import type { Charset, Expr } from '@dhallmark/dhall';

/** Dhall text with a line break: in the symbols asked for, else in those that `source` uses. */
export function printDhall(expr: Expr, charset: Charset | undefined, source: string): string {
  return `${print(expr, { charset: charset ?? charsetOfText(source) })}\n`;
}

function charsetOfText(source: string): Charset {
  return /[λ∀→∧⫽⩓≡]/.test(source) ? 'unicode' : 'ascii';
}
