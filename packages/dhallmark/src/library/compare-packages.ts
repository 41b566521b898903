import { decode, encode, type Expr } from '@dhallmark/dhall';
import { readParts, WHOLE, type Parts } from './package-types.ts';

/** What differs in one name of a package: a schema, a type, a function. */
export interface PackageChange {
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of a changed one: what differs in it. */
  readonly parts: readonly PartChange[];
}

/** What differs in one field or alternative. */
export interface PartChange {
  /** Empty for what has no parts, such as a function. */
  readonly label: string;
  /** Its type, with what it is by default; undefined where it does not exist. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What differs between two packages, by name. Throws Fault `binary-…` for bytes that are not a package.
 *
 * @example
 * comparePackages(installed, cached).map(({ name, kind }) => `${kind}: ${name}`);
 */
export function comparePackages(before: Uint8Array, after: Uint8Array): readonly PackageChange[] {
  const [old, own] = [fieldsOf(decode(before)), fieldsOf(decode(after))];
  const names = [...new Set([...old.keys(), ...own.keys()])].toSorted();
  const differing = new Set(names.filter((name) => !isSame(old.get(name), own.get(name))));
  const [oldParts, ownParts] = [readParts(old, differing), readParts(own, differing)];
  return [...differing].flatMap((name): readonly PackageChange[] => {
    const [from, to] = [oldParts.get(name), ownParts.get(name)];
    if (from === undefined) return [{ name, kind: 'added', parts: [] }];
    if (to === undefined) return [{ name, kind: 'removed', parts: [] }];
    const parts = compareParts(from, to);
    return parts.length === 0 ? [] : [{ name, kind: 'changed', parts }];
  });
}

/** What a package that is not a record contains is all of it. */
function fieldsOf(expr: Expr): ReadonlyMap<string, Expr> {
  return expr.kind === 'Record' ? expr.fields : new Map([['package', expr]]);
}

function isSame(a: Expr | undefined, b: Expr | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Buffer.compare(encode(a), encode(b)) === 0;
}

function compareParts(from: Parts, to: Parts): readonly PartChange[] {
  const labels = [...new Set([...from.keys(), ...to.keys()])].toSorted();
  return labels.flatMap((label) => {
    const [before, after] = [from.get(label), to.get(label)];
    // what has only a type differs in its value; the others differ where the types that they name do
    return before === after && label !== WHOLE ? [] : [{ label, before, after }];
  });
}
