import { commentBeside, commentsBefore } from '@dhallmark/dhall';
import type { Binding, Expr, Import, Module, Span } from '@dhallmark/dhall';

import { findBinding, findImport } from './describe-expression.ts';
import { readDocComment } from './doc-comment.ts';
import type { DocComment } from './doc-comment.ts';

/** A field or an alternative of what a file consists of. */
export interface Member {
  /** With dots, where the source writes it so. */
  readonly name: string;
  /** Its first label. */
  readonly span: Span;
  /** The type that the source gives. */
  readonly type: Expr | undefined;
  /** The import that is its value. */
  readonly imported: Import | undefined;
  readonly comment: DocComment;
}

/** The members of a record, a record type or a union, where a file is one or a variable for one. */
export function findMembers(module: Module): Member[] {
  const { expr } = module;
  const bindings = expr.kind === 'Let' ? expr.bindings : [];
  const result = resolveName(expr.kind === 'Let' ? expr.body : expr, bindings);
  const isLiteral = result.kind === 'Record';
  return (module.entries.get(result) ?? []).flatMap(({ labels, spans, value }) => {
    const [span] = spans;
    if (span === undefined) return [];
    const pun: Expr = { kind: 'Var', name: labels[0] ?? '', index: 0 };
    const bound = isLiteral ? bindingOf(value ?? pun, bindings) : undefined;
    const inner = value === undefined ? bound?.value : value;
    return {
      name: labels.join('.'),
      span,
      type: isLiteral ? typeOfValue(value, bound) : value,
      imported: isLiteral && inner !== undefined ? findImport(inner) : undefined,
      comment: commentOf(module, span, value, bound),
    };
  });
}

function resolveName(expr: Expr, bindings: readonly Binding[]): Expr {
  const result = expr.kind === 'Annot' ? expr.expr : expr;
  return bindingOf(result, bindings)?.value ?? result;
}

function bindingOf(expr: Expr, bindings: readonly Binding[]): Binding | undefined {
  return expr.kind === 'Var' ? findBinding(bindings, expr.name, expr.index) : undefined;
}

function typeOfValue(value: Expr | undefined, bound: Binding | undefined): Expr | undefined {
  return value?.kind === 'Annot' ? value.type : bound?.type;
}

/** The comment before the label or beside the value, else that of the variable that is the value. */
function commentOf(
  module: Module,
  label: Span,
  value: Expr | undefined,
  bound: Binding | undefined,
): DocComment {
  const end = value === undefined ? label.end : (outerSpan(module, value)?.end ?? label.end);
  const beside = commentBeside(module, end) ?? [];
  const own = [...commentsBefore(module, label.start)].concat(beside);
  const comment = readDocComment(module.source.text, own);
  if (comment.kind !== 'none' || bound === undefined) return comment;
  const name = module.names.get(bound)?.start ?? 0;
  const afterLet = commentsBefore(module, name);
  const start = bound.span?.start ?? 0;
  // The comment before the first one is about the file.
  const beforeLet = start === module.expr.span?.start ? [] : commentsBefore(module, start);
  return readDocComment(module.source.text, afterLet.length > 0 ? afterLet : beforeLet);
}

function outerSpan({ parentheses }: Module, expr: Expr): Span | undefined {
  return parentheses.get(expr) ?? expr.span;
}
