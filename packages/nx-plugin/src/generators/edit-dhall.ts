import { format, parseExpr, print, type Expr } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';

// Files that people edit are changed by inserting text at places of the syntax tree, then formatted:
// everything else in them stays, comments included.

/** What a file evaluates to: without its `let`s, parameters and annotation. */
function bodyOf(expr: Expr): Expr {
  if (expr.kind === 'Let' || expr.kind === 'Lambda') return bodyOf(expr.body);
  return expr.kind === 'Annot' ? bodyOf(expr.expr) : expr;
}

/** The expression that a file evaluates to: in `let values : T = { … } in values`, the record. */
export function valueOf(text: string, path: string): Expr {
  const expr = parseExpr(text, path);
  const body = bodyOf(expr);
  if (expr.kind !== 'Let' || body.kind !== 'Var') return body;
  const binding = expr.bindings.findLast(({ name }) => name === body.name);
  return binding === undefined ? body : bodyOf(binding.value);
}

/** A literal Text in the record that a file evaluates to; undefined where it is computed or absent. */
export function readTextField(text: string, path: string, name: string): string | undefined {
  const value = valueOf(text, path);
  const field = value.kind === 'Record' ? value.fields.get(name) : undefined;
  return field?.kind === 'Text' && field.chunks.length === 0 ? field.suffix : undefined;
}

/** Names bound by the `let`s at the top of a file. */
export function boundNames(text: string, path: string): ReadonlySet<string> {
  const expr = parseExpr(text, path);
  return new Set(expr.kind === 'Let' ? expr.bindings.map(({ name }) => name) : []);
}

/**
 * The file with one more element in the list that it evaluates to, unchanged where the list has it. Throws Fault `cannot-edit` where
 * that is not a list literal.
 */
export function appendToList(text: string, path: string, element: string): string {
  const target = valueOf(text, path);
  if (target.kind === 'EmptyList') return replaceExpr(text, target, `[ ${element} ]`);
  if (target.kind !== 'List') throw cannotEdit(path, 'a list', element);
  if (target.items.some((item) => isSame(item, parseExpr(element, path)))) return text;
  return insertElement(text, target, element);
}

/**
 * The file with one more field in the record, or record type, that it evaluates to. Unchanged where it
 * has the same field already. Throws Fault `exists` where the field is another one, and Fault `cannot-edit` where it evaluates to anything else.
 */
export function addField(text: string, path: string, label: string, value: string): string {
  const target = valueOf(text, path);
  if (target.kind !== 'Record' && target.kind !== 'RecordType')
    throw cannotEdit(path, 'a record', `${label} and ${value}`);
  const present = target.fields.get(label);
  if (present !== undefined && isSame(present, parseExpr(value, path))) return text;
  if (present !== undefined) throw fieldExists(path, label);
  const element = `\`${label}\` ${target.kind === 'Record' ? '=' : ':'} ${value}`;
  return addElement(text, target, element);
}

/** The same for a record inside the file, by its node. */
export function addElement(text: string, target: Expr, element: string): string {
  const isEmpty =
    (target.kind === 'Record' || target.kind === 'RecordType') && target.fields.size === 0;
  return isEmpty
    ? replaceExpr(text, target, `{ ${element} }`)
    : insertElement(text, target, element);
}

/** Whether two expressions are written alike, apart from white space and comments. */
function isSame(one: Expr, other: Expr): boolean {
  return print(one) === print(other);
}

function fieldExists(path: string, label: string): Fault {
  return fault({
    code: 'exists',
    message: `${path} already has other contents for ${label}`,
    location: { file: path },
    hint: 'Nothing was written. Choose another name, or edit the file.',
  });
}

function insertElement(text: string, target: Expr, element: string): string {
  const close = (target.span?.end ?? 0) - 1;
  return format(`${text.slice(0, close)}\n, ${element}\n${text.slice(close)}`);
}

function replaceExpr(text: string, target: Expr, by: string): string {
  const { start = 0, end = 0 } = target.span ?? {};
  return format(text.slice(0, start) + by + text.slice(end));
}

function cannotEdit(path: string, what: string, element: string): Fault {
  return fault({
    code: 'cannot-edit',
    message: `${path} does not end in ${what} that could be added to`,
    location: { file: path },
    hint: `Nothing was written. Add to it by hand: ${element.replaceAll(/\s+/g, ' ')}`,
  });
}
