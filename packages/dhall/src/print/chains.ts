import type { Binding, Expr, With } from '../syntax/expr.ts';
import type { Doc } from './doc.ts';
import { align, alt, cat, choice, concat, hardline, separated } from './doc.ts';
import { variableLabel } from '../syntax/label-text.ts';
import type { Printer } from './printer.ts';
import { afterLeading, symbols } from './printer.ts';
import { keyValue } from './record.ts';

type Of<K extends Expr['kind']> = Extract<Expr, { kind: K }>;

/** The comments before a link of a chain that is not its first; they are printed in front of that link. */
function leading({ notes }: Printer, expr: Expr, first: Expr): Doc {
  return expr === first ? '' : (notes?.before(expr) ?? '');
}

/** The comments after links that end together with the chain; they are printed at its end. */
function trailing({ notes }: Printer, expr: Expr, first: Expr): Doc {
  return expr === first ? '' : (notes?.after(expr) ?? '');
}

/** Functions or function types, one argument per line if they do not fit on one. */
export function arrows(printer: Printer, first: Of<'Lambda'> | Of<'Pi'>): Doc {
  const docs: Doc[] = [];
  const ends: Doc[] = [];
  let expr: Expr = first;
  while (expr.kind === first.kind) {
    docs.push(cat(leading(printer, expr, first), binderDoc(printer, expr)));
    ends.push(trailing(printer, expr, first));
    expr = expr.body;
  }
  docs.push(concat([printer.expression(expr), ...ends.toReversed()]));
  const { arrow } = symbols(printer.ascii);
  const long = docs.map((doc, at) =>
    at === docs.length - 1 ? cat('  ', doc) : cat(doc, ' ', arrow),
  );
  return choice(align(separated(long, hardline)), separated(docs, ` ${arrow} `));
}

function binderDoc(printer: Printer, { kind, name, type }: Of<'Lambda'> | Of<'Pi'>): Doc {
  if (kind === 'Pi' && name === '_') return printer.operators(type);
  const { lambda, forall } = symbols(printer.ascii);
  const symbol = kind === 'Pi' ? forall : lambda;
  const label = variableLabel(name);
  const typeDoc = printer.expression(type);
  const long = cat(symbol, ' ', align(cat('( ', label, hardline, ': ', typeDoc, hardline, ')')));
  return choice(long, cat(symbol, '(', label, ' : ', typeDoc, ')'));
}

export function conditional(printer: Printer, first: Of<'If'>): Doc {
  const long: Doc[] = [];
  const short: Doc[] = [];
  const ends: Doc[] = [];
  let expr: Expr = first;
  while (expr.kind === 'If') {
    const before = leading(printer, expr, first);
    const condition = printer.expression(expr.condition);
    const then = printer.expression(expr.then);
    const start = expr === first;
    long.push(start ? '' : cat(hardline, 'else  ', before), start ? 'if    ' : 'if ', condition);
    short.push(start ? 'if ' : cat(' else ', before, 'if '), condition);
    long.push(hardline, 'then  ', then);
    short.push(' then ', then);
    ends.push(trailing(printer, expr, first));
    expr = expr.else;
  }
  const last = concat([printer.expression(expr), ...ends.toReversed()]);
  long.push(hardline, 'else  ', last);
  short.push(' else ', last);
  return choice(align(concat(long)), concat(short));
}

export function letDoc(printer: Printer, { bindings, body }: Of<'Let'>): Doc {
  let doc = printer.expression(body);
  let part: Doc[] = [];
  let last: Doc = '';
  // From the end, because a chain after an `in` is the body of the previous one.
  for (const binding of bindings.toReversed()) {
    const notes = printer.notes?.binding(binding);
    if (part.length === 0) last = notes?.beforeIn ?? '';
    part.push(cat(notes?.before ?? '', bindingDoc(printer, binding)));
    if (notes?.chain === true && binding !== bindings[0]) {
      doc = chainDoc(part, last, doc);
      part = [];
    }
  }
  return chainDoc(part, last, doc);
}

/** `docs` are the bindings from the last to the first. */
function chainDoc(docs: readonly Doc[], beforeIn: Doc, body: Doc): Doc {
  const inOrder = docs.toReversed();
  const long = [...inOrder, cat(beforeIn, 'in  ', body)];
  const short = [...inOrder, cat(beforeIn, 'in ', body)];
  return choice(align(separated(long, cat(hardline, hardline))), separated(short, ' '));
}

function bindingDoc(printer: Printer, binding: Binding): Doc {
  const { name, type, value } = binding;
  const notes = printer.notes?.binding(binding);
  const head = cat(notes?.name ?? '', variableLabel(name));
  const before = printer.notes?.before(value);
  const after = printer.notes?.after(value) ?? '';
  const valueDoc = printer.bare(value);
  const afterName = notes?.afterName;
  if (type === undefined) {
    const left =
      afterName === undefined ? cat(head, ' =') : cat(head, ' ', align(cat(afterName, '=')));
    const below = cat(left, hardline, notes?.valueBelow ?? '', '  ', valueDoc);
    const short = cat('let ', left, ' ', before ?? '', valueDoc);
    return cat(choice(cat('let ', align(below)), short), after);
  }
  const typed = cat(
    head,
    hardline,
    afterName ?? '',
    ': ',
    printer.expression(type),
    hardline,
    '= ',
    before ?? '',
    valueDoc,
  );
  return cat('let ', align(typed), after);
}

export function withDoc(printer: Printer, last: Of<'With'>): Doc {
  const links: With[] = [];
  let record: Expr = last;
  while (record.kind === 'With') {
    links.push(record);
    record = record.record;
  }
  const docs: Doc[] = [afterLeading(printer, links.slice(1), printer.operand(record))];
  for (const link of links.toReversed()) {
    const keys = link.path.map((step) => ('label' in step ? step.label : undefined));
    const update = cat(
      'with ',
      keyValue(printer, { keys, spans: [], value: link.value }, '=', 'operators'),
    );
    docs.push(alt(cat(hardline, '  ', align(update)), cat(' ', update)));
    docs.push(trailing(printer, link, last));
  }
  return concat(docs);
}

export function annotation(printer: Printer, first: Of<'Annot'>): Doc {
  const docs: Doc[] = [];
  let expr: Expr = first;
  while (expr.kind === 'Annot') {
    const inner: Expr = expr.expr;
    // Without parentheses the annotation would belong to the keyword.
    const keyword = (inner.kind === 'Merge' || inner.kind === 'ToMap') && inner.type === undefined;
    const doc = keyword ? cat('(', printer.operators(inner), ')') : printer.operators(inner);
    docs.push(cat(leading(printer, expr, first), doc));
    expr = expr.type;
  }
  docs.push(printer.expression(expr));
  const long = docs.map((doc, at) => cat(at === 0 ? '  ' : ': ', doc));
  return choice(align(separated(long, hardline)), separated(docs, ' : '));
}
