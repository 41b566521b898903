import type { Budget } from '../eval/budget.ts';
import { listOf, optionalOf } from '../eval/apply.ts';
import { builtinValue } from '../eval/builtins.ts';
import { suspendOver, force } from '../eval/lazy.ts';
import { makeVariable, makeRecordType } from '../eval/make-values.ts';
import { argumentType, hostPi, instantiate } from '../eval/functions.ts';
import type {
  Value,
  Lazy,
  Fields,
  BuiltinValue,
  Lambda,
  Pi,
  ListValue,
  UnionTypeValue,
  Alternative,
  Neutral,
} from '../eval/value.ts';
import { combineTypes, joinFields } from '../eval/records.ts';
import type { Const, Constant } from '../syntax/expr.ts';
import { isScalar } from '../syntax/scalars.ts';
import { illTyped, mapType, updatedType } from './record-types.ts';
import { typeOfBuiltin } from './builtin-types.ts';

/** Type, Kind and Sort as values. */
export const constants: Record<Constant, Const> = {
  Type: { kind: 'Const', constant: 'Type' },
  Kind: { kind: 'Const', constant: 'Kind' },
  Sort: { kind: 'Const', constant: 'Sort' },
};

const ranks: Record<Constant, number> = { Type: 0, Kind: 1, Sort: 2 };

/** t₀ ⋁ t₁ = max(t₀, t₁), where Type < Kind < Sort (standard/function-check.md) */
export function upperBound(a: Const, b: Const): Const {
  return ranks[a.constant] < ranks[b.constant] ? b : a;
}

/** c ↝ Type : Type, else c₀ ↝ c₁ : c₀ ⋁ c₁ (standard/function-check.md) */
export function functionCheck(input: Const, output: Const): Const {
  return output.constant === 'Type' ? output : upperBound(input, output);
}

/**
 * The type of a value that is known to be well typed. Only the necessary parts of the value are
 * evaluated: the types of the fields of a record are computed when they are read. Its free variables
 * must be from the type checker.
 */
export function typeOfValue(lazy: Lazy, budget: Budget): Lazy {
  const value = force(lazy, budget);
  budget.step();
  switch (value.kind) {
    case 'Record':
      return makeRecordType(typesOf(value.fields, budget), value.open);
    case 'RecordType':
      return (value.universe ??= universeOfParts(value.fields.values(), budget));
    case 'UnionType':
      return (value.universe ??= universeOfParts(value.alternatives.values(), budget));
    case 'Text':
      return builtinValue('Text');
    case 'Const':
      return constants[value.constant === 'Type' ? 'Kind' : 'Sort'];
    case 'Builtin':
      return typeOfApplied(value, budget);
    case 'Lambda':
      return typeOfLambda(value, budget);
    case 'Pi':
      return universeOfPi(value, budget);
    case 'List':
      return typeOfList(value, budget);
    case 'Some':
      return optionalOf(typeOfValue(value.value, budget));
    case 'Alternative':
      return typeOfAlternative(value);
    default:
      return isScalar(value) ? builtinValue(value.kind) : typeOfNeutral(value, budget);
  }
}

/** Type, Kind or Sort, for the value of a type. */
function universeOf(type: Lazy, budget: Budget): Const {
  const universe = force(typeOfValue(type, budget), budget);
  return universe.kind === 'Const' ? universe : constants.Type;
}

/** True if `type` is the type of values, not of types or kinds. */
export function isTermType(type: Lazy, budget: Budget): boolean {
  const value = force(type, budget);
  return !isSort(value) && universeOf(value, budget).constant === 'Type';
}

export function isSort(value: Value): boolean {
  return value.kind === 'Const' && value.constant === 'Sort';
}

function typesOf(fields: Fields, budget: Budget): Fields {
  const types = new Map<string, Lazy>();
  for (const [label, field] of fields) {
    types.set(
      label,
      suspendOver([field], budget, (later) => force(typeOfValue(field, later), later)),
    );
  }
  return types;
}

function universeOfParts(parts: Iterable<Lazy | undefined>, budget: Budget): Const {
  let universe = constants.Type;
  for (const part of parts) {
    if (part !== undefined) universe = upperBound(universe, universeOf(part, budget));
  }
  return universe;
}

function typeOfApplied(value: BuiltinValue, budget: Budget): Lazy {
  // List T and Optional T need no look at T.
  if (value.args.length > 0 && (value.name === 'List' || value.name === 'Optional')) {
    return constants.Type;
  }
  let type = typeOfBuiltin(value.name);
  for (const arg of value.args) type = result(type, arg, budget);
  return type;
}

function result(type: Lazy, arg: Lazy, budget: Budget): Value {
  const pi = force(type, budget);
  if (pi.kind !== 'Pi') throw illTyped();
  return instantiate(pi, arg, budget);
}

function typeOfLambda(value: Lambda, budget: Budget): Value {
  const type = argumentType(value, budget);
  return hostPi(value.code.name, type, value.frame.open, (arg, later) =>
    force(typeOfValue(instantiate(value, arg, later), later), later),
  );
}

function universeOfPi(value: Pi, budget: Budget): Const {
  const output = universeOf(
    instantiate(value, value.own ?? makeVariable(value.name, 0, value.type), budget),
    budget,
  );
  return output.constant === 'Type'
    ? output
    : functionCheck(universeOf(value.type, budget), output);
}

function typeOfList(list: ListValue, budget: Budget): Lazy {
  return list.length === 0
    ? (list.type as Lazy)
    : listOf(typeOfValue(list.items[0] as Lazy, budget));
}

function typeOfAlternative({ union, label, payload }: Alternative): Value {
  const type = union.alternatives.get(label);
  return type === undefined || payload !== undefined ? union : constructorType(union, label, type);
}

/** < x : T | … >.x : ∀(x : T) → < x : T | … > */
export function constructorType(union: UnionTypeValue, label: string, payload: Lazy): Pi {
  return hostPi(label, payload, union.open, () => union);
}

function present(part: Lazy | undefined): Lazy {
  if (part === undefined) throw illTyped();
  return part;
}

function typeOfNeutral(value: Neutral, budget: Budget): Lazy {
  switch (value.kind) {
    case 'Var':
      if (value.type === undefined) throw illTyped();
      return value.type;
    case 'App':
      return result(typeOfValue(value.fn, budget), value.arg, budget);
    case 'Op':
      return typeOfOperator(value, budget);
    case 'If':
      return typeOfValue(value.then, budget);
    case 'Field':
      return present(fieldsOf(value.record, budget).get(value.label));
    case 'Project': {
      const fields = fieldsOf(value.record, budget);
      const types = new Map(value.labels.map((label) => [label, present(fields.get(label))]));
      return makeRecordType(types, true);
    }
    case 'ProjectType':
      return value.type;
    case 'Merge':
      return typeOfMerge(value, budget);
    case 'ToMap':
      return value.type ?? mapType(present([...fieldsOf(value.record, budget).values()][0]));
    case 'ShowConstructor':
      return builtinValue('Text');
    case 'Assert':
      return value.type;
    default:
      // With
      return updatedType(
        force(typeOfValue(value.record, budget), budget),
        value.path,
        typeOfValue(value.value, budget),
        budget,
      );
  }
}

function typeOfOperator(
  { op, left, right }: Extract<Neutral, { kind: 'Op' }>,
  budget: Budget,
): Lazy {
  switch (op) {
    case '+':
    case '*':
      return builtinValue('Natural');
    case '#':
      return typeOfValue(left, budget);
    case '≡':
      return constants.Type;
    case '⩓':
      return upperBound(universeOf(left, budget), universeOf(right, budget));
    case '⫽':
      return makeRecordType(
        joinFields(fieldsOf(left, budget), fieldsOf(right, budget), budget),
        true,
      );
    case '∧':
      return combineTypes(
        force(typeOfValue(left, budget), budget),
        force(typeOfValue(right, budget), budget),
        budget,
      );
    default:
      return builtinValue('Bool');
  }
}

function fieldsOf(record: Value, budget: Budget): Fields {
  const type = force(typeOfValue(record, budget), budget);
  return type.kind === 'RecordType' ? type.fields : new Map();
}

function typeOfMerge(
  { handlers, union, type }: Extract<Neutral, { kind: 'Merge' }>,
  budget: Budget,
): Lazy {
  if (type !== undefined) return type;
  const unionType = force(typeOfValue(union, budget), budget);
  const [[label, handler] = ['', constants.Type] as const] = fieldsOf(handlers, budget);
  const hasPayload =
    unionType.kind === 'UnionType'
      ? unionType.alternatives.get(label) !== undefined
      : label === 'Some';
  const pi = force(handler, budget);
  if (!hasPayload || pi.kind !== 'Pi') return handler;
  return instantiate(pi, makeVariable(pi.name, 0, pi.type), budget);
}
