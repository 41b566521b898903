import { evaluate } from '../eval/normalize.ts';
import type { Value } from '../eval/value.ts';
import type { Builtin, Expr } from '../syntax/expr.ts';

/** The type of a reserved identifier (standard/type-inference.md), always the same value. */
export function typeOfBuiltin(name: Builtin): Value {
  let type = known.get(name);
  if (type === undefined) {
    type = evaluate(types[name]);
    known.set(name, type);
  }
  return type;
}

const known = new Map<Builtin, Value>();

const builtin = (name: Builtin): Expr => ({ kind: 'Builtin', name });
const variable = (name: string): Expr => ({ kind: 'Var', name, index: 0 });
const apply = (fn: Expr, arg: Expr): Expr => ({ kind: 'App', fn, arg });
const forall = (name: string, type: Expr, body: Expr): Expr => ({ kind: 'Pi', name, type, body });
/** a → b → … → result */
const fn = (...types: readonly Expr[]): Expr =>
  types.reduceRight((result, type) => forall('_', type, result));

const type: Expr = { kind: 'Const', constant: 'Type' };
const bool = builtin('Bool');
const natural = builtin('Natural');
const integer = builtin('Integer');
const double = builtin('Double');
const text = builtin('Text');
const list = (element: Expr): Expr => apply(builtin('List'), element);
const optional = (element: Expr): Expr => apply(builtin('Optional'), element);
const a = variable('a');

/** ∀(natural : Type) → ∀(succ : natural → natural) → ∀(zero : natural) → natural */
const numeral = forall(
  'natural',
  type,
  forall(
    'succ',
    fn(variable('natural'), variable('natural')),
    forall('zero', variable('natural'), variable('natural')),
  ),
);

/** ∀(list : Type) → ∀(cons : a → list → list) → ∀(nil : list) → list */
const sequence = forall(
  'list',
  type,
  forall(
    'cons',
    fn(a, variable('list'), variable('list')),
    forall('nil', variable('list'), variable('list')),
  ),
);

const indexedItem: Expr = {
  kind: 'RecordType',
  fields: new Map([
    ['index', natural],
    ['value', a],
  ]),
};

const types: Record<Builtin, Expr> = {
  Bool: type,
  Natural: type,
  Integer: type,
  Double: type,
  Text: type,
  Bytes: type,
  Date: type,
  Time: type,
  TimeZone: type,
  List: fn(type, type),
  Optional: fn(type, type),
  None: forall('A', type, optional(variable('A'))),
  'Natural/build': fn(numeral, natural),
  'Natural/fold': fn(natural, numeral),
  'Natural/isZero': fn(natural, bool),
  'Natural/even': fn(natural, bool),
  'Natural/odd': fn(natural, bool),
  'Natural/toInteger': fn(natural, integer),
  'Natural/show': fn(natural, text),
  'Natural/subtract': fn(natural, natural, natural),
  'Integer/toDouble': fn(integer, double),
  'Integer/show': fn(integer, text),
  'Integer/negate': fn(integer, integer),
  'Integer/clamp': fn(integer, natural),
  'Double/show': fn(double, text),
  'List/build': forall('a', type, fn(sequence, list(a))),
  'List/fold': forall('a', type, fn(list(a), sequence)),
  'List/length': forall('a', type, fn(list(a), natural)),
  'List/head': forall('a', type, fn(list(a), optional(a))),
  'List/last': forall('a', type, fn(list(a), optional(a))),
  'List/indexed': forall('a', type, fn(list(a), list(indexedItem))),
  'List/reverse': forall('a', type, fn(list(a), list(a))),
  'Text/show': fn(text, text),
  'Text/replace': forall(
    'needle',
    text,
    forall('replacement', text, forall('haystack', text, text)),
  ),
  'Date/show': fn(builtin('Date'), text),
  'Time/show': fn(builtin('Time'), text),
  'TimeZone/show': fn(builtin('TimeZone'), text),
};
