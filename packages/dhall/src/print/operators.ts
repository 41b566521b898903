import type { Expr, Operator } from '../syntax/expr.ts';
import type { Doc } from './doc.ts';
import { align, cat, choice, concat, hardline, indent, separated } from './doc.ts';
import type { Printer } from './printer.ts';
import { afterLeading, noted } from './printer.ts';

const precedences: Readonly<Record<Operator, number>> = {
  '≡': 1,
  '?': 2,
  '||': 3,
  '+': 4,
  '++': 5,
  '#': 6,
  '&&': 7,
  '∧': 8,
  '⫽': 9,
  '⩓': 10,
  '*': 11,
  '==': 12,
  '!=': 13,
};

const ascii: Readonly<Partial<Record<Operator, string>>> = {
  '≡': '===',
  '∧': '/\\',
  '⫽': '//',
  '⩓': '//\\\\',
};

/** `operator-expression` whose loosest operator binds at least as tightly as `level`. */
export function operatorExpression(printer: Printer, expr: Expr, level = 0): Doc {
  if (expr.kind !== 'Op' || precedences[expr.op] < level) return application(printer, expr);
  const { op } = expr;
  const docs: Doc[] = [];
  const links: Expr[] = [];
  let left: Expr = expr;
  while (left.kind === 'Op' && left.op === op) {
    const right = operandOf(printer, left.right, precedences[op] + 1);
    docs.push(left === expr ? right : cat(right, printer.notes?.after(left) ?? ''));
    if (left !== expr) links.push(left);
    left = left.left;
  }
  docs.push(afterLeading(printer, links, operandOf(printer, left, precedences[op] + 1)));
  return chain(printer.ascii ? (ascii[op] ?? op) : op, docs.toReversed());
}

function operandOf(printer: Printer, expr: Expr, level: number): Doc {
  return noted(printer, expr, operatorExpression(printer, expr, level));
}

function chain(symbol: string, docs: readonly Doc[]): Doc {
  const single = symbol.length === 1;
  const long = docs.map((doc, at) => {
    if (at === 0) return cat(single ? '  ' : '    ', doc);
    return cat(symbol, single ? ' ' : '  ', doc);
  });
  return choice(align(separated(long, hardline)), separated(docs, ` ${symbol} `));
}

/** `application-expression` */
function application(printer: Printer, expr: Expr): Doc {
  const args: Doc[] = [];
  const links: Expr[] = [];
  let fn = expr;
  while (fn.kind === 'App') {
    const arg = printer.operand(fn.arg);
    args.push(fn === expr ? arg : cat(arg, printer.notes?.after(fn) ?? ''));
    if (fn !== expr) links.push(fn);
    fn = fn.fn;
  }
  const docs = args.toReversed();
  const keyword = keywordApplication(fn);
  if (keyword === undefined) {
    if (docs.length === 0) return printer.plainOperand(fn);
    return applied([afterLeading(printer, links, printer.operand(fn)), ...docs]);
  }
  if (fn !== expr) links.push(fn);
  const own = keyword.args.map((arg) => printer.operand(arg));
  if (fn !== expr && own.length > 0) {
    const after = printer.notes?.after(fn);
    if (after !== undefined) own.push(cat(own.pop() as Doc, after));
  }
  return applied([afterLeading(printer, links, keyword.word), ...own, ...docs]);
}

function keywordApplication(expr: Expr): { word: string; args: Expr[] } | undefined {
  if (expr.kind === 'Some') return { word: 'Some', args: [expr.value] };
  if (expr.kind === 'ShowConstructor') return { word: 'showConstructor', args: [expr.expr] };
  if (expr.kind === 'Merge' && expr.type === undefined) {
    return { word: 'merge', args: [expr.handlers, expr.union] };
  }
  if (expr.kind === 'ToMap' && expr.type === undefined)
    return { word: 'toMap', args: [expr.record] };
  return undefined;
}

function applied(docs: readonly Doc[]): Doc {
  const long = docs.map((doc, at) => (at === 0 ? doc : cat(hardline, indent(2, doc))));
  return choice(align(concat(long)), separated(docs, ' '));
}
