import { print } from '@dhallmark/dhall';
import type { Expr } from '@dhallmark/dhall';
import type { Arguments, Options } from '../cli/options.ts';
import { atMostOne } from '../cli/options.ts';

/** Options of all commands that print Dhall. */
export const charsetOptions: Options = {
  unicode: { help: 'Print Unicode symbols' },
  ascii: { help: 'Print ASCII symbols' },
};

/** Dhall text with a line break: in the symbols asked for, else in those that `text` uses. */
export function dhallText(expr: Expr, args: Arguments, text: string): string {
  atMostOne(args, 'unicode', 'ascii');
  const unicode = args.flag('unicode') || (!args.flag('ascii') && usesUnicode(text));
  return `${print(expr, { charset: unicode ? 'unicode' : 'ascii' })}\n`;
}

function usesUnicode(text: string): boolean {
  return /[λ∀→∧⫽⩓≡]/.test(text);
}
