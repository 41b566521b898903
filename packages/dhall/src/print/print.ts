import { withinStack } from '../stack.ts';
import type { Expr } from '../syntax/expr.ts';
import { annotation, arrows, conditional, letDoc, withDoc } from './chains.ts';
import type { Doc } from './doc.ts';
import { align, cat, choice, group, hardline, indent } from './doc.ts';
import { layout } from './layout.ts';
import { operatorExpression } from './operators.ts';
import { operandDoc, selectorDoc } from './primitive.ts';
import type { Charset, Notes, Printer } from './printer.ts';
import { noted } from './printer.ts';

/** How an expression is printed. */
export interface PrintOptions {
  /** Default `unicode`. */
  readonly charset?: Charset | undefined;
  /** Columns of a line, 80 by default; Infinity prints on one line what can be. */
  readonly width?: number | undefined;
  /** Gives the expression to print for a resolved import; without it one cannot be printed. */
  readonly embedded?: ((imported: object) => Expr) | undefined;
}

/**
 * Dhall text that parses to `expr` again, laid out as dhall-haskell does, without a line break at
 * its end.
 *
 * @throws Fault `too-deep`
 * @example
 * print(parseExpr('{a=1}')); // '{ a = 1 }'
 */
export function print(expr: Expr, options: PrintOptions = {}): string {
  return withinStack(() => layout(exprDoc(expr, options, undefined), options.width));
}

/** The document of a complete expression, with the comments that `notes` has for it. */
export function exprDoc(expr: Expr, options: PrintOptions, notes: Notes | undefined): Doc {
  return group(printerFor(options, notes).expression(expr));
}

function printerFor(options: PrintOptions, notes: Notes | undefined): Printer {
  const printer: Printer = {
    ascii: options.charset === 'ascii',
    notes,
    embedded: options.embedded,
    expression: (expr) => noted(printer, expr, bare(printer, expr)),
    bare: (expr) => bare(printer, expr),
    operators: (expr) => noted(printer, expr, operatorExpression(printer, expr)),
    plainOperand: (expr) => operandDoc(printer, expr),
    operand: (expr) => noted(printer, expr, operandDoc(printer, expr)),
    selector: (expr) => noted(printer, expr, selectorDoc(printer, expr)),
  };
  return printer;
}

function bare(printer: Printer, expr: Expr): Doc {
  switch (expr.kind) {
    case 'Lambda':
    case 'Pi':
      return arrows(printer, expr);
    case 'If':
      return conditional(printer, expr);
    case 'Let':
      return letDoc(printer, expr);
    case 'With':
      return withDoc(printer, expr);
    case 'Assert': {
      const type = printer.expression(expr.type);
      return choice(align(cat('  assert', hardline, ': ', type)), cat('assert : ', type));
    }
    case 'Merge':
      return expr.type === undefined
        ? operatorExpression(printer, expr)
        : keywordAnnotation(printer, 'merge', [expr.handlers, expr.union], expr.type);
    case 'ToMap':
      return expr.type === undefined
        ? operatorExpression(printer, expr)
        : keywordAnnotation(printer, 'toMap', [expr.record], expr.type);
    case 'Annot':
      return annotation(printer, expr);
    case 'EmptyList':
      return cat('[] : ', printer.expression(expr.type));
    default:
      return operatorExpression(printer, expr);
  }
}

function keywordAnnotation(printer: Printer, word: string, args: Expr[], type: Expr): Doc {
  const docs = args.map((arg) => printer.operand(arg));
  const typeDoc = printer.expression(type);
  const long = docs.map((doc) => cat(hardline, indent(2, doc)));
  const short = docs.map((doc) => cat(' ', doc));
  return choice(
    align(cat(word, ...long, hardline, ': ', typeDoc)),
    cat(word, ...short, ' : ', typeDoc),
  );
}
