import { alphaNormalize, infer, parseExpr } from '@dhallmark/dhall';
import type { Expr, Limits } from '@dhallmark/dhall';
import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import type { Account, Metadata, ModeChange, TreeEntry } from './tree-entry.ts';

/** What the function is given, by name, as the type of its argument. */
const makers = {
  directory: 'Entry (List tree) → tree',
  file: 'Entry Text → tree',
  'binary-file': 'Entry Bytes → tree',
} as const;

/**
 * The entries of a tree as a function that is given constructors of entries: the form with owners and
 * permissions. `expr` is in normal form.
 *
 * @param secret whether its text must not be shown
 * @throws Fault `tree-function` for a function of another type
 */
export function readTreeFunction(
  expr: Extract<Expr, { kind: 'Lambda' }>,
  secret: boolean,
  limits: Limits,
): readonly TreeEntry[] {
  checkType(expr, secret, limits);
  const renamed = alphaNormalize(expr);
  // The type leaves nothing else.
  const body = renamed.kind === 'Lambda' && renamed.body.kind === 'Lambda' && renamed.body.body;
  return body === false ? [] : readList(body, []);
}

function checkType(expr: Extract<Expr, { kind: 'Lambda' }>, secret: boolean, limits: Limits): void {
  const argument = expr.body.kind === 'Lambda' ? expr.body.type : undefined;
  const given = argument?.kind === 'RecordType' ? [...argument.fields.keys()] : [];
  const type = parseExpr(typeText(given), '(tree)');
  const annotated: Expr = { kind: 'Annot', expr, type };
  const source = { name: '(tree)', text: '' };
  try {
    infer({ phase: 'resolved', expr: annotated, source, secret }, limits);
  } catch (cause) {
    throw isFault(cause) && cause.code.startsWith('type-') ? wrongType(cause) : cause;
  }
}

/** The type of a tree, for a function that uses the given constructors. */
function typeText(given: readonly string[]): string {
  const fields = Object.entries(makers)
    .filter(([name]) => given.includes(name))
    .map(([name, type]) => `${name} : ${type}`);
  return `
let Access = { execute : Optional Bool, read : Optional Bool, write : Optional Bool }
let Entry =
      λ(content : Type) →
        { name : Text
        , content : content
        , user : Optional < UserId : Natural | UserName : Text >
        , group : Optional < GroupId : Natural | GroupName : Text >
        , mode : Optional { user : Optional Access, group : Optional Access, other : Optional Access }
        }
in  ∀(tree : Type) → ∀(make : { ${fields.join(', ')} }) → List tree`;
}

function readList(expr: Expr, names: readonly string[]): TreeEntry[] {
  const items = expr.kind === 'List' ? expr.items : [];
  return items.flatMap((item) => readEntry(item, names));
}

/** `make.file { name = …, … }` */
function readEntry(expr: Expr, above: readonly string[]): TreeEntry[] {
  if (expr.kind !== 'App' || expr.arg.kind !== 'Record') return [];
  const { fields } = expr.arg;
  const names = [...above, textOf(fields.get('name')) ?? ''];
  const metadata: Metadata = {
    user: readAccount(fields.get('user')),
    group: readAccount(fields.get('group')),
    mode: readMode(fields.get('mode')),
  };
  const written = fields.get('content') as Expr;
  const content = written.kind === 'Bytes' ? written.value : textOf(written);
  const entry = { names, content, metadata };
  return content === undefined ? [entry, ...readList(written, names)] : [entry];
}

function textOf(expr: Expr | undefined): string | undefined {
  return expr?.kind === 'Text' ? expr.suffix : undefined;
}

/** `Some (< … >.UserId 0)` */
function readAccount(expr: Expr | undefined): Account | undefined {
  const chosen = expr?.kind === 'Some' && expr.value.kind === 'App' ? expr.value.arg : undefined;
  return chosen?.kind === 'Natural' ? Number(chosen.value) : textOf(chosen);
}

/** The bits of chmod. */
const shifts = { user: 6, group: 3, other: 0 } as const;
const bits = { read: 4, write: 2, execute: 1 } as const;

function readMode(expr: Expr | undefined): ModeChange | undefined {
  const subjects = optionalFields(expr);
  if (subjects === undefined) return undefined;
  let [set, clear] = [0, 0];
  for (const [subject, shift] of Object.entries(shifts)) {
    const access = optionalFields(subjects.get(subject));
    for (const [right, bit] of Object.entries(bits)) {
      const given = access?.get(right);
      if (given?.kind !== 'Some' || given.value.kind !== 'Bool') continue;
      if (given.value.value) set |= bit << shift;
      else clear |= bit << shift;
    }
  }
  return { set, clear };
}

/** The fields of a record in an Optional. */
function optionalFields(expr: Expr | undefined): ReadonlyMap<string, Expr> | undefined {
  return expr?.kind === 'Some' && expr.value.kind === 'Record' ? expr.value.fields : undefined;
}

function wrongType(cause: Fault): Fault {
  return fault({
    code: 'tree-function',
    message: 'the function is not a directory tree',
    hint: 'Compare its type with the one in the documentation of `dhall to-directory-tree`.',
    details: cause.details,
  });
}
