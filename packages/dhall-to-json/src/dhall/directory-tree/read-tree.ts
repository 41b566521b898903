import { normalForm } from '@dhallmark/dhall';
import type { Expr, Limits, Normalized } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import { readTreeFunction } from './read-tree-function.ts';
import type { TreeEntry } from './tree-entry.ts';

/**
 * The files and folders of a record, a map or a function that makes a tree, parents before what they
 * contain. A Text is a file, an Optional without a value is left out.
 *
 * @throws Fault `tree-value` for any other value
 */
export function readTree(program: Normalized, limits: Limits): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  collectEntries(normalForm(program, limits), { names: [], entries, program, limits });
  return entries;
}

/** Most folders in one another; paths of operating systems end earlier. */
const deepest = 1000;

interface Place {
  readonly names: readonly string[];
  /** Gets what is found. */
  readonly entries: TreeEntry[];
  readonly program: Normalized;
  readonly limits: Limits;
}

function collectEntries(expr: Expr, place: Place): void {
  const { names, entries, program, limits } = place;
  if (names.length > deepest) throw tooManyFolders();
  const inside = inner(expr);
  if (inside !== undefined) {
    collectEntries(inside, place);
    return;
  }
  if (isNone(expr)) return;
  if (expr.kind === 'Text' && expr.chunks.length === 0) {
    entries.push({ names, content: expr.suffix, metadata: {} });
    return;
  }
  if (expr.kind === 'Lambda' && expr.body.kind === 'Lambda') {
    for (const entry of readTreeFunction(expr, program.secret, limits)) {
      entries.push({ ...entry, names: [...names, ...entry.names] });
    }
    return;
  }
  const fields = fieldsOf(expr);
  if (fields === undefined) throw unsuitable(names);
  // As in dhall-haskell, an empty record is not a folder, but an empty map is.
  if (expr.kind !== 'Record' || expr.fields.size > 0) {
    entries.push({ names, content: undefined, metadata: {} });
  }
  for (const [name, value] of fields) collectEntries(value, { ...place, names: [...names, name] });
}

/** What an Optional or an alternative of a union contains. */
function inner(expr: Expr): Expr | undefined {
  if (expr.kind === 'Some') return expr.value;
  const isAlternative =
    expr.kind === 'App' && expr.fn.kind === 'Field' && expr.fn.record.kind === 'UnionType';
  return isAlternative ? expr.arg : undefined;
}

function isNone(expr: Expr): boolean {
  return expr.kind === 'App' && expr.fn.kind === 'Builtin' && expr.fn.name === 'None';
}

type Fields = Iterable<readonly [string, Expr]>;

/** The fields of a record, or the entries of a map. */
function fieldsOf(expr: Expr): Fields | undefined {
  if (expr.kind === 'Record') return expr.fields;
  if (expr.kind === 'EmptyList') return isMapType(expr.type) ? [] : undefined;
  if (expr.kind !== 'List') return undefined;
  const entries = expr.items.map(mapEntry);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function isMapType(type: Expr): boolean {
  if (type.kind !== 'App' || type.arg.kind !== 'RecordType') return false;
  const { fields } = type.arg;
  const key = fields.get('mapKey');
  return (
    fields.size === 2 && fields.has('mapValue') && key?.kind === 'Builtin' && key.name === 'Text'
  );
}

function mapEntry(expr: Expr): readonly [string, Expr] | undefined {
  if (expr.kind !== 'Record' || expr.fields.size !== 2) return undefined;
  const key = expr.fields.get('mapKey');
  const value = expr.fields.get('mapValue');
  if (key?.kind !== 'Text' || key.chunks.length > 0 || value === undefined) return undefined;
  return [key.suffix, value];
}

function tooManyFolders(): Fault {
  return fault({
    code: 'tree-path',
    message: `more than ${deepest} folders are in one another`,
    hint: 'No operating system has paths of such a length.',
  });
}

function unsuitable(names: readonly string[]): Fault {
  const where = names.length === 0 ? 'the expression' : `the value of ${names.join('.')}`;
  return fault({
    code: 'tree-value',
    message: `${where} cannot be a file or a folder`,
    hint: 'Use Texts, and records, maps, Optionals and unions of them. Convert other values, for example with `Natural/show`.',
  });
}
