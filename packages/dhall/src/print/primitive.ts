import { fault } from '../fault.ts';
import { isScalar, type Scalar, showScalar } from '../syntax/scalars.ts';
import type { Expr } from '../syntax/expr.ts';
import type { Doc } from './doc.ts';
import { align, cat, choice, concat, hardline } from './doc.ts';
import { importDoc } from './import.ts';
import { anyLabel, anyLabelOrSome, variableLabel } from '../syntax/label-text.ts';
import type { Printer } from './printer.ts';
import { afterLeading } from './printer.ts';
import { completedDoc, enclosed, recordLiteral, recordType, unionType } from './record.ts';
import { textDoc } from './text.ts';

/** `import-expression` */
export function operandDoc(printer: Printer, expr: Expr): Doc {
  if (expr.kind === 'Import') return importDoc(printer, expr);
  return completionDoc(printer, expr);
}

function completionDoc(printer: Printer, expr: Expr): Doc {
  if (expr.kind === 'Embed') {
    if (printer.embedded !== undefined) return operandDoc(printer, printer.embedded(expr.imported));
    throw fault({
      code: 'print-import',
      message: 'A resolved import cannot be printed',
      hint: 'Print the expression before its imports are resolved, or its normal form.',
    });
  }
  if (expr.kind !== 'Completion') return selectorDoc(printer, expr);
  const { schema, record } = expr;
  const doc = completedDoc(printer, schema, record, 0);
  return record.kind === 'Record' ? align(doc) : doc;
}

/** `selector-expression` */
export function selectorDoc(printer: Printer, expr: Expr): Doc {
  const docs: Doc[] = [];
  const links: Expr[] = [];
  let record = expr;
  for (;;) {
    if (record !== expr) {
      docs.push(printer.notes?.after(record) ?? '');
      links.push(record);
    }
    if (record.kind === 'Field') docs.push(`.${anyLabel(record.label)}`);
    else if (record.kind === 'Project') {
      docs.push(cat('.', enclosed('{', ',', '}', record.labels.map(anyLabelOrSome))));
    } else if (record.kind === 'ProjectType') {
      docs.push(cat('.(', printer.expression(record.type), ')'));
    } else break;
    record = record.record;
  }
  docs.push(primitive(printer, record));
  if (docs.length === 1) return docs[0] as Doc;
  return afterLeading(printer, links, concat(docs.toReversed()));
}

function primitive(printer: Printer, expr: Expr): Doc {
  switch (expr.kind) {
    case 'Var':
      return expr.index === 0
        ? variableLabel(expr.name)
        : `${variableLabel(expr.name)}@${expr.index}`;
    case 'Const':
      return expr.constant;
    case 'Builtin':
      return expr.name;
    case 'Text':
      return textDoc(printer, expr);
    case 'Record':
      return recordLiteral(printer, expr);
    case 'RecordType':
      return recordType(printer, expr);
    case 'UnionType':
      return unionType(printer, expr);
    case 'List':
      return listDoc(printer, expr.items);
    default:
      return isScalar(expr) ? scalarDoc(printer, expr) : parenthesized(printer, expr);
  }
}

/** The formatter keeps numbers as they were written. */
function scalarDoc({ notes }: Printer, scalar: Scalar): Doc {
  const { kind } = scalar;
  const isNumber = kind === 'Natural' || kind === 'Integer' || kind === 'Double';
  return (isNumber ? notes?.literal(scalar) : undefined) ?? showScalar(scalar);
}

function listDoc(printer: Printer, items: readonly Expr[]): Doc {
  return enclosed(
    '[',
    ',',
    ']',
    items.map((item) => printer.expression(item)),
  );
}

/** An expression that binds more loosely; the comments around it are inside the parentheses. */
function parenthesized(printer: Printer, expr: Expr): Doc {
  const doc = printer.bare(expr);
  return choice(align(cat('( ', doc, hardline, ')')), cat('(', doc, ')'));
}
