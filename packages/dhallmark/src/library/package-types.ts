import { encode, infer, print, typeOf, type Expr } from '@dhallmark/dhall';

/** What one name of a package consists of, each part as text. */
export type Parts = ReadonlyMap<string, string>;

/** The part of a name that is neither a schema nor a type. */
export const WHOLE = '';

const LONGEST = 60;

/**
 * The parts of every name of a package: the fields of a schema or of a record type, the alternatives of a
 * union; the type of anything else. Schemas are named where they are used, so that each change is in one
 * place.
 *
 * @param names only these, where their types are needed
 * @example
 * readParts(decode(bytes)).get('PodSpec')?.get('nodeName'); // 'Optional Text'
 */
export function readParts(
  package_: ReadonlyMap<string, Expr>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Parts> {
  const known = nameTypes(package_);
  return new Map(
    [...package_]
      .filter(([name]) => names.has(name))
      .map(([name, expr]) => [name, partsOf(expr, known)] as const),
  );
}

/** The text of each type of the package, and its name. */
type KnownTypes = ReadonlyMap<string, string>;

/** Types that contain others are larger, so those that they contain are named before. */
function nameTypes(package_: ReadonlyMap<string, Expr>): KnownTypes {
  const types = [...package_].flatMap(([name, expr]) => {
    const type = typeIn(expr);
    return type === undefined ? [] : [{ name, type, size: encode(type).length }];
  });
  const known = new Map<string, string>();
  for (const { name, type } of types.toSorted((a, b) => a.size - b.size)) {
    const text = showMembers(type, known);
    if (!known.has(text)) known.set(text, name);
  }
  return known;
}

/** Of a schema, its type; of a type, itself. */
function typeIn(expr: Expr): Expr | undefined {
  const type = schemaOf(expr)?.type ?? expr;
  return type.kind === 'RecordType' || type.kind === 'UnionType' ? type : undefined;
}

interface Schema {
  readonly type: Expr;
  readonly defaults: ReadonlyMap<string, Expr>;
}

function schemaOf(expr: Expr): Schema | undefined {
  if (expr.kind !== 'Record') return undefined;
  const type = expr.fields.get('Type');
  const defaults = expr.fields.get('default');
  if (type?.kind !== 'RecordType' || defaults?.kind !== 'Record') return undefined;
  return { type, defaults: defaults.fields };
}

function partsOf(expr: Expr, known: KnownTypes): Parts {
  const schema = schemaOf(expr);
  const type = typeIn(expr);
  if (type?.kind === 'RecordType') {
    return new Map(
      [...type.fields].map(([label, field]) => {
        const note = schema === undefined ? '' : noteOf(schema.defaults.get(label));
        return [label, showType(field, known) + note] as const;
      }),
    );
  }
  if (type?.kind === 'UnionType') {
    return new Map(
      [...type.alternatives].map(([label, of]) => [
        label,
        of === undefined ? '' : showType(of, known),
      ]),
    );
  }
  return new Map([[WHOLE, showType(typeOfExpr(expr), known)]]);
}

/** What a schema says about a field that is left out. */
function noteOf(value: Expr | undefined): string {
  if (value === undefined) return ' (required)';
  const isNone = value.kind === 'App' && value.fn.kind === 'Builtin' && value.fn.name === 'None';
  return isNone ? '' : ` = ${shorten(print(value))}`;
}

function typeOfExpr(expr: Expr): Expr {
  const source = { name: '', text: '', secret: false };
  return typeOf(infer({ phase: 'resolved', expr, source, secret: false }));
}

function showType(type: Expr, known: KnownTypes): string {
  if (type.kind === 'Builtin') return type.name;
  if (type.kind === 'RecordType' || type.kind === 'UnionType') {
    const text = showMembers(type, known);
    return known.get(text) ?? text;
  }
  if (type.kind === 'App') {
    const arg = showType(type.arg, known);
    return `${showType(type.fn, known)} ${arg.includes(' ') && !/^[{<]/.test(arg) ? `(${arg})` : arg}`;
  }
  if (type.kind === 'Pi' && type.name === '_') {
    return `${showType(type.type, known)} → ${showType(type.body, known)}`;
  }
  return oneLine(print(type));
}

function showMembers(type: Expr, known: KnownTypes): string {
  if (type.kind === 'RecordType') {
    const fields = [...type.fields].map(([label, of]) => `${label} : ${showType(of, known)}`);
    return `{ ${fields.toSorted().join(', ')} }`;
  }
  if (type.kind === 'UnionType') {
    const alternatives = [...type.alternatives].map(([label, of]) =>
      of === undefined ? label : `${label} : ${showType(of, known)}`,
    );
    return `< ${alternatives.toSorted().join(' | ')} >`;
  }
  return showType(type, known);
}

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
